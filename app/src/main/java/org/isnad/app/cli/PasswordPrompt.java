package org.isnad.app.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Asks for a password: twice at the console, unseen; or once as a line of standard input. Never as
 * an argument, which other users of the machine could see.
 */
final class PasswordPrompt {

  private PasswordPrompt() {}

  static String ask(String account) {
    Console console = System.console();
    return isTerminal(console) ? atConsole(console, account) : line();
  }

  /** From Java 22 on there is a console even where input is redirected; it then says so. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }

  private static String atConsole(Console console, String account) {
    char[] first = console.readPassword("Password for %s: ", account);
    char[] second = console.readPassword("Again: ");
    if (first == null || !Arrays.equals(first, second)) {
      throw new CannotGoOn(Exit.USAGE, "the two passwords differ; nothing was changed");
    }
    return new String(first);
  }

  private static String line() {
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      if (line == null) {
        throw new CannotGoOn(
            Exit.USAGE, "no password came by standard input; send it there as one line");
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException("standard input cannot be read", e);
    }
  }
}

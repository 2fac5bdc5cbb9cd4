package org.isnad.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.app.cli.Isnad;

/** Where the program starts. */
public final class Main {

  private static final Logger ROOT = Logger.getLogger("");

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Whatever the machine's locale is: Arabic goes out as UTF-8.
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    // Libraries chat through java.util.logging; what concerns a user is said by Isnad itself.
    ROOT.setLevel(Level.SEVERE);
    System.exit(Isnad.commandLine(System.out, System.err).execute(args));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}

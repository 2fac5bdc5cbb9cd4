package org.isnad.app.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.isnad.ledger.team.Account;
import org.isnad.ledger.team.AccountException;
import org.isnad.ledger.team.Deed;
import org.isnad.ledger.team.Role;
import org.isnad.ledger.team.Team;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code isnad account}: who may sign in where a ledger is served by {@code isnad serve --team}.
 */
@Command(
    description = {
      "Makes and changes the accounts of a ledger, or of a folder of ledgers, that is served to several",
      "people.",
      "A password is asked for at the console, or read as a line of standard input."
    },
    footer = {
      "  isnad account add Salma --role keeper",
      "  isnad account list",
      "  isnad account disable Salma",
      "  isnad account add Salma --role keeper --ledgers ~/cases"
    })
final class AccountCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(description = "Makes an account.", footer = "  isnad account add Salma --role keeper")
  int add(
      @Mixin TeamFolder folder,
      @Parameters(paramLabel = "NAME", description = "with which they sign in and sign")
          String name,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              defaultValue = "reader",
              description = "reader, reviewer or keeper (default: ${DEFAULT-VALUE})")
          Role role) {
    return change(
        folder,
        Deed.ACCOUNT_ADDED,
        name + " " + role.label(),
        team -> team.accounts().add(name, role, PasswordPrompt.ask(Visible.line(name)), now()));
  }

  @Command(description = "Lists the accounts.", footer = "  isnad account list")
  int list(@Mixin TeamFolder folder) {
    PrintWriter out = spec.commandLine().getOut();
    folder.use(team -> team.accounts().all().forEach(one -> print(one, out)));
    return Exit.OK;
  }

  private static void print(Account one, PrintWriter out) {
    out.printf(
        "%-9s%s%s%n",
        one.role().label(), Visible.line(one.name()), one.disabled() ? " (disabled)" : "");
  }

  @Command(
      description = "Gives an account another role.",
      footer = "  isnad account role Salma reviewer")
  int role(
      @Mixin TeamFolder folder,
      @Parameters(index = "0", paramLabel = "NAME") String name,
      @Parameters(index = "1", paramLabel = "ROLE", description = "reader, reviewer or keeper")
          Role role) {
    return change(
        folder,
        Deed.ROLE_CHANGED,
        name + " " + role.label(),
        team -> team.accounts().changeRole(name, role));
  }

  @Command(
      description = "Gives an account another password, and signs it out everywhere.",
      footer = "  isnad account password Salma")
  int password(@Mixin TeamFolder folder, @Parameters(paramLabel = "NAME") String name) {
    return change(
        folder,
        Deed.PASSWORD_CHANGED,
        name,
        team -> team.accounts().changePassword(name, PasswordPrompt.ask(Visible.line(name))));
  }

  @Command(
      description = "Lets an account no longer sign in.",
      footer = "  isnad account disable Salma")
  int disable(@Mixin TeamFolder folder, @Parameters(paramLabel = "NAME") String name) {
    return change(folder, Deed.ACCOUNT_DISABLED, name, team -> team.accounts().disable(name, true));
  }

  @Command(description = "Lets an account sign in again.", footer = "  isnad account enable Salma")
  int enable(@Mixin TeamFolder folder, @Parameters(paramLabel = "NAME") String name) {
    return change(folder, Deed.ACCOUNT_ENABLED, name, team -> team.accounts().disable(name, false));
  }

  /** Changes something, and writes down which user of this machine did. */
  private static int change(TeamFolder folder, Deed deed, String object, Consumer<Team> work) {
    String who = System.getProperty("user.name", "?") + " (command line)";
    try {
      folder.use(
          team -> {
            work.accept(team);
            team.log().add(now(), who, "", deed, object);
          });
    } catch (AccountException e) {
      throw new CannotGoOn(Exit.SOME_FAILED, e.getMessage());
    }
    return Exit.OK;
  }

  private static Instant now() {
    return Instant.now(Clock.systemUTC());
  }
}

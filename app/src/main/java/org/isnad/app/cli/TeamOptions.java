package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.app.web.Settings;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.team.Role;
import picocli.CommandLine.Option;

/** The options of serving to several people. */
final class TeamOptions {

  @Option(
      names = "--team",
      description = "people sign in; make the first account with \"isnad account add\"")
  private boolean team;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = Settings.LOOPBACK,
      description =
          "with --team: address to listen on (default: ${DEFAULT-VALUE}, reached from this machine"
              + " and from a proxy on it)")
  private String bind;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "with --team: name by which browsers ask for it; may be repeated")
  private Set<String> hosts = new TreeSet<>();

  /**
   * How to serve a ledger.
   *
   * @throws CannotGoOn if it would be open to others without accounts, or nobody could sign in
   */
  Settings settings(Ledger ledger, LedgerFolder folder, int port, PrintWriter err) {
    if (!team) {
      refuseWithoutTeam();
      return Settings.local(port);
    }
    if (ledger.team().accounts().all().stream().noneMatch(a -> a.role() == Role.KEEPER)) {
      throw new CannotGoOn(
          Exit.USAGE,
          "nobody could sign in; make the first account with \"isnad account add NAME --role keeper"
              + " --ledger %s\"".formatted(folder.path()));
    }
    if (!bind.equals(Settings.LOOPBACK)) {
      err.printf(
          "isnad: WARNING: listening on %s without TLS: whoever is on the way can read passwords."
              + " Let a proxy on this machine do TLS instead; see docs/team.md%n",
          bind);
      err.flush();
    }
    return Settings.team(port).at(bind).named(lowerCase(hosts));
  }

  /**
   * Refuses to serve several ledgers to people with accounts.
   *
   * @throws CannotGoOn if that is wanted
   */
  void refuse() {
    if (team) {
      throw new CannotGoOn(
          Exit.USAGE,
          "accounts belong to one ledger: start \"isnad serve --ledger DIR --team\" once for each,"
              + " with a --port of its own");
    }
    refuseWithoutTeam();
  }

  private void refuseWithoutTeam() {
    if (!bind.equals(Settings.LOOPBACK) || !hosts.isEmpty()) {
      throw new CannotGoOn(
          Exit.USAGE,
          "--bind and --host need --team: without accounts a ledger is served to this machine only");
    }
  }

  private static Set<String> lowerCase(Set<String> names) {
    return names.stream().map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}

package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.app.web.Settings;
import org.isnad.ledger.team.Role;
import org.isnad.ledger.team.Team;
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
   * How to serve.
   *
   * @throws CannotGoOn if it would be open to others without accounts
   */
  Settings settings(int port, PrintWriter err) {
    if (!team) {
      refuseWithoutTeam();
      return Settings.local(port);
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
   * Makes sure that somebody can sign in, where that is needed.
   *
   * @param where the option that names whose accounts these are
   * @throws CannotGoOn if nobody could
   */
  void requireKeeper(Team people, String where) {
    if (team && people.accounts().all().stream().noneMatch(a -> a.role() == Role.KEEPER)) {
      throw new CannotGoOn(
          Exit.USAGE,
          "nobody could sign in; make the first account with \"isnad account add NAME --role keeper"
              + " %s\"".formatted(where));
    }
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

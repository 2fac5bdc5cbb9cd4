package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.team.Team;
import org.isnad.ledger.team.TeamStore;

/**
 * The ledgers of one folder, each served at a port of its own, so that nothing of one can get into
 * another: each has its own server, its own addresses and its own log of judgements. Safe for
 * several threads.
 */
public final class Shelf implements AutoCloseable {

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} _-]{0,59}");
  private static final String FIRST = "first";
  private static final int MOST_TRIES = 200;
  private static final int HIGHEST_PORT = 65535;

  private static final String ACCOUNTS = ".accounts";

  private final Path folder;
  private final Settings settings;
  private final TeamStore accounts;
  private final Map<String, Standing> byName = new TreeMap<>();
  private int nextPort;

  /** A ledger and what serves it. */
  private record Standing(Ledger ledger, WebServer server) {}

  /**
   * A ledger as a list shows it.
   *
   * @param port at which it is served
   */
  public record Place(String name, int port, long articles) {}

  /** Where on the shelf the ledger stands whose pages are shown. */
  record Seat(Shelf shelf, String name) {

    private static final String ATTRIBUTE = "seat";

    /** Leaves with a request where the ledger stands that it asks; null where it stands alone. */
    static void leave(Seat seat, Context request) {
      request.attribute(ATTRIBUTE, seat);
    }

    /** Where the ledger stands that a request asks; empty where it stands alone. */
    static Optional<Seat> of(Context request) {
      return Optional.ofNullable(request.attribute(ATTRIBUTE));
    }
  }

  private Shelf(Path folder, Settings settings) {
    this.folder = folder;
    this.settings = settings;
    this.nextPort = settings.port();
    this.accounts = settings.team() ? accounts(folder) : null;
  }

  /**
   * The accounts that hold for all ledgers of a folder, made anew where there are none.
   *
   * @throws LedgerException if they cannot be opened
   */
  public static TeamStore accounts(Path folder) {
    return TeamStore.open(folder.resolve(ACCOUNTS));
  }

  /**
   * Opens and serves all ledgers of a folder; an empty folder gets a first one. Where people sign
   * in, their accounts hold for all of them.
   *
   * @param settings of the first ledger; the others take the next ports that are free
   * @throws LedgerException if one of them cannot be opened
   */
  public static Shelf open(Path folder, Settings settings) {
    Shelf shelf = new Shelf(folder, settings);
    try {
      Files.createDirectories(folder);
      for (String name : names(folder)) {
        shelf.serve(name);
      }
      if (shelf.byName.isEmpty()) {
        shelf.serve(FIRST);
      }
      return shelf;
    } catch (IOException e) {
      shelf.close();
      throw new LedgerException(
          folder + " cannot be read or made (" + e + "); name another folder with --ledgers", e);
    } catch (RuntimeException e) {
      shelf.close();
      throw e;
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> Files.isRegularFile(path.resolve("ledger.db")))
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.equals(ACCOUNTS))
          .sorted()
          .toList();
    }
  }

  /** Whether a new ledger may be called so. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /**
   * Makes a ledger and serves it; one of this name that is there already stays as it is.
   *
   * @throws IllegalArgumentException if it may not be called so
   */
  synchronized void make(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException("a ledger cannot be called " + name);
    }
    boolean known = byName.keySet().stream().anyMatch(name::equalsIgnoreCase);
    if (!known) {
      serve(name);
    }
  }

  private void serve(String name) {
    Ledger ledger = Ledger.open(folder.resolve(name));
    try {
      byName.put(name, new Standing(ledger, start(ledger, new Seat(this, name))));
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  private WebServer start(Ledger ledger, Seat seat) {
    for (int i = 0; i < MOST_TRIES; i++) {
      int port = nextPort == 0 ? 0 : nextPort++;
      try {
        return WebServer.start(ledger, settings.on(Math.min(port, HIGHEST_PORT)), seat);
      } catch (JavalinBindException e) {
        // Somebody else has this port; the next one may be free.
      }
    }
    throw new LedgerException("no port is free; choose another with --port, or 0 for any");
  }

  /** The people who sign in to its ledgers; there are none where nobody signs in. */
  Team team() {
    return accounts.team();
  }

  /** All, by name. */
  public synchronized List<Place> places() {
    return byName.entrySet().stream()
        .map(
            one ->
                new Place(
                    one.getKey(),
                    one.getValue().server().port(),
                    one.getValue().ledger().documents()))
        .toList();
  }

  @Override
  public synchronized void close() {
    byName
        .values()
        .forEach(
            one -> {
              one.server().close();
              one.ledger().close();
            });
    byName.clear();
    if (accounts != null) {
      accounts.close();
    }
  }
}

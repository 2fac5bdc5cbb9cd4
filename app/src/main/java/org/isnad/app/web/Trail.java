package org.isnad.app.web;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.team.AuditLog;
import org.isnad.ledger.team.Deed;

/** Writes down who did what from where, and in which ledger where there are several. */
final class Trail {

  private static final String TOLD = "told";

  private final AuditLog log;
  private final InstantSource clock;

  /** What a handler says it did. */
  private record Told(Deed deed, String object) {}

  Trail(AuditLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  /** A handler says what it does, for the log if there is one; else its path will do. */
  static void tell(Context request, Deed deed, String object) {
    told(request).add(new Told(deed, object));
  }

  /** A handler says what it writes. */
  static void tell(Context request, String object) {
    tell(request, Deed.WRITTEN, object);
  }

  private static List<Told> told(Context request) {
    List<Told> told = request.attribute(TOLD);
    if (told == null) {
      told = new ArrayList<>();
      request.attribute(TOLD, told);
    }
    return told;
  }

  /** A route that writes, or gives a file, has answered. */
  void done(Route route, Context request) {
    told(request).forEach(told -> add(request, told.deed(), told.object()));
    if (told(request).isEmpty()) {
      String query = request.queryString();
      String object = request.path() + (query == null ? "" : "?" + query);
      add(request, route.writes() ? Deed.WRITTEN : Deed.EXPORTED, object);
    }
  }

  /** Adds what the one who asks did. */
  void add(Context request, Deed deed, String object) {
    add(request, Asker.of(request).name(), deed, object);
  }

  /** Adds what somebody did who is not known by the request. */
  void add(Context request, String who, Deed deed, String object) {
    String whole = Shelf.Seat.of(request).map(seat -> seat.name() + ": " + object).orElse(object);
    log.add(clock.instant(), who, Caller.of(request).address(), deed, whole);
  }
}

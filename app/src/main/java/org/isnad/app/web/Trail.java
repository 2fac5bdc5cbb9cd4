package org.isnad.app.web;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.isnad.ledger.team.AuditLog;
import org.isnad.ledger.team.Deed;

/** Writes down who did what from where. */
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
    request.attribute(TOLD, new Told(deed, object));
  }

  /** A route that writes, or gives a file, has answered. */
  void done(Route route, Context request) {
    Told told = request.attribute(TOLD);
    if (told != null) {
      add(request, told.deed(), told.object());
    } else {
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
    log.add(
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        who,
        Caller.of(request).address(),
        deed,
        object);
  }
}

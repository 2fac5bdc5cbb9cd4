package org.isnad.app.web;

import io.javalin.http.Context;

/** For whoever sits at this machine: they may do everything, and sign with the name they choose. */
final class LocalEntrance implements Entrance {

  @Override
  public Asker who(Context request) {
    return new Asker(
        Asker.Kind.LOCAL,
        Writing.chosenName(request),
        Right.KEEPER,
        Writing.cookieToken(request),
        null);
  }

  @Override
  public void admit(Route route, Context request) {
    if (route.writes()) {
      Writing.admit(request);
    }
  }

  @Override
  public void answered(Route route, Context request) {
    // Judgements are signed; who else did what on one's own machine is nobody's business.
  }
}

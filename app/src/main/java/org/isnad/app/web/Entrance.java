package org.isnad.app.web;

import io.javalin.http.Context;

/** Who may come in, and to what. */
sealed interface Entrance permits LocalEntrance, TeamEntrance {

  /** Who asks. */
  Asker who(Context request);

  /**
   * Lets a request through to its route.
   *
   * @throws Refusal if it is not to be answered
   */
  void admit(Route route, Context request);

  /** Is told that a route has answered. */
  void answered(Route route, Context request);
}

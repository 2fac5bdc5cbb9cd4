package org.isnad.app.web;

import io.javalin.http.Context;

/** What requests of the JSON API have in common. */
final class Api {

  /** With which all its paths begin. */
  static final String ROOT = "/api/v1/";

  private Api() {}

  /** Whether a request is one of the API's, and not a page's. */
  static boolean isAsked(Context request) {
    return request.path().startsWith(ROOT);
  }
}

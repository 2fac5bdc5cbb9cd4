package org.isnad.app.web;

import io.javalin.http.Context;

/** The questions that a page's address asks. */
final class Parameters {

  private static final int MOST_PAGES = 1_000_000;

  private Parameters() {}

  /** A text, stripped; empty where the address has none. */
  static String text(Context request, String name) {
    String value = request.queryParam(name);
    return value == null ? "" : value.strip();
  }

  /** What a form says, stripped; empty where it says nothing. */
  static String field(Context request, String name) {
    String value = request.formParam(name);
    return value == null ? "" : value.strip();
  }

  /** The page asked for, counted from 0; 0 where the address has no sensible one. */
  static int page(Context request) {
    String value = text(request, "page");
    if (!value.matches("\\d{1,7}")) {
      return 0;
    }
    return Math.max(0, Math.min(Integer.parseInt(value), MOST_PAGES) - 1);
  }
}

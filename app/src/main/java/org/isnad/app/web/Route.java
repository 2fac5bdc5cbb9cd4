package org.isnad.app.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One thing that the server answers.
 *
 * @param path as Javalin writes it: {@code /assets/{name}}
 * @param right what the asker needs
 */
record Route(HandlerType method, String path, Right right, Kind kind, Handler handler) {

  /** What becomes of what is asked. */
  enum Kind {
    READS,
    /** Gives what is held as a file; the audit log tells of it. */
    EXPORTS,
    /** Changes something, so that it must be sure who asks; the audit log tells of it. */
    WRITES
  }

  /** A page, or what belongs to it. */
  static Route get(String path, Right right, Handler handler) {
    return new Route(HandlerType.GET, path, right, Kind.READS, handler);
  }

  /** A file to take along. */
  static Route export(String path, Right right, Handler handler) {
    return new Route(HandlerType.GET, path, right, Kind.EXPORTS, handler);
  }

  /**
   * A form that writes: it must show that it comes from one of these pages, see {@link Writing}.
   */
  static Route post(String path, Right right, Handler handler) {
    return new Route(HandlerType.POST, path, right, Kind.WRITES, handler);
  }

  boolean writes() {
    return kind == Kind.WRITES;
  }
}

package org.isnad.app.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One thing that the server answers.
 *
 * @param path as Javalin writes it: {@code /assets/{name}}
 * @param right what the asker needs
 */
record Route(HandlerType method, String path, Right right, Handler handler) {

  /** A page or file that is only read. */
  static Route get(String path, Right right, Handler handler) {
    return new Route(HandlerType.GET, path, right, handler);
  }

  /**
   * A form that writes: it must show that it comes from one of these pages, see {@link Writing}.
   */
  static Route post(String path, Right right, Handler handler) {
    return new Route(HandlerType.POST, path, right, handler);
  }

  /** Whether it changes anything. */
  boolean writes() {
    return !method.equals(HandlerType.GET);
  }
}

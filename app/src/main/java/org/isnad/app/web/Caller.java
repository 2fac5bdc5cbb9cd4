package org.isnad.app.web;

import io.javalin.http.Context;

/**
 * From where a request comes. What a proxy tells of it is believed only of one on this machine:
 * anybody else can write such headers too.
 *
 * @param address as digits
 * @param secure whether it came by TLS as far as the proxy
 */
record Caller(String address, boolean secure) {

  static Caller of(Context request) {
    String near = request.ip();
    String forwarded = request.header("X-Forwarded-For");
    if (!isThisMachine(near)) {
      return new Caller(near, false);
    }
    boolean secure = "https".equalsIgnoreCase(request.header("X-Forwarded-Proto"));
    return new Caller(forwarded == null ? near : last(forwarded), secure);
  }

  /** The proxy adds whom it saw at the end; what stands before may be made up. */
  private static String last(String forwarded) {
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }

  private static boolean isThisMachine(String address) {
    return address.startsWith("127.")
        || address.equals("0:0:0:0:0:0:0:1")
        || address.equals("[0:0:0:0:0:0:0:1]")
        || address.equals("::1")
        || address.equals("[::1]");
  }

  /** The beginning of this server's own addresses, as a browser's Origin header says it. */
  String origin(Context request) {
    return (secure ? "https://" : "http://") + request.header("Host");
  }
}

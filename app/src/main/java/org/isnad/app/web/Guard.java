package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the pages and the rest of the world: only this machine may ask, and the
 * browser is told to load nothing from elsewhere and to run nothing that a text brings.
 *
 * <p>The host check stops DNS rebinding: a page from elsewhere whose name suddenly points to
 * 127.0.0.1 still sends its own name. No other site learns from where a reader comes; these pages
 * themselves must, or a browser would not say where a form comes from.
 */
final class Guard {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final Pattern HOST = Pattern.compile("(\\[::1\\]|[^:\\[\\]]+)(?::\\d+)?");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private Guard() {}

  /** Sets the headers that every answer carries. */
  static void headers(Context request) {
    request
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        .header("Cache-Control", "no-store");
  }

  /**
   * Whether a Host header names this machine, or has one of its other names.
   *
   * @param names in lower case
   */
  static boolean isOurs(String host, Set<String> names) {
    if (host == null) {
      return false;
    }
    Matcher matcher = HOST.matcher(host);
    if (!matcher.matches()) {
      return false;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    return LOOPBACK.contains(name) || names.contains(name);
  }
}

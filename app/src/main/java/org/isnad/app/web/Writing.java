package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What a request that writes must show: that it comes from one of these pages. A form carries a
 * token that a page from elsewhere cannot read: it follows from the session, or, where nobody has
 * signed in, also stands in a cookie (OWASP, "double submit cookie"). A script of ours sends a
 * header that a page from elsewhere may not set. And a browser tells where a request comes from.
 */
final class Writing {

  /** The header of requests that write without a form. */
  static final String HEADER = "X-Isnad";

  private static final String TOKEN = "token";
  private static final String READER = "reader";
  private static final int LONGEST_NAME = 80;
  private static final int YEAR = 365 * 24 * 60 * 60;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Writing() {}

  /** Lets a request through that one of these pages or a program sent; refuses all others. */
  static void admit(Context request) {
    Asker asker = Asker.of(request);
    if (asker.kind() == Asker.Kind.PROGRAM) {
      return;
    }
    String origin = request.header("Origin");
    boolean elsewhere = origin != null && !origin.equals(Caller.of(request).origin(request));
    if (elsewhere || !(Api.isAsked(request) ? hasHeader(request) : hasToken(request, asker))) {
      throw Refusal.forged();
    }
  }

  private static boolean hasHeader(Context request) {
    return request.header(HEADER) != null;
  }

  private static boolean hasToken(Context request, Asker asker) {
    String sent = request.formParam(TOKEN);
    return sent != null && same(asker.token(), sent);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** What the forms of who asks must bring along. */
  static String token(Context request) {
    return Asker.of(request).token();
  }

  /** The token of a browser in which nobody signed in, made on its first visit. */
  static String cookieToken(Context request) {
    String known = request.cookie(TOKEN);
    if (known != null && known.matches("[0-9a-f]{32}")) {
      return known;
    }
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    String fresh = HexFormat.of().formatHex(bytes);
    keep(request, TOKEN, fresh);
    return fresh;
  }

  /** The name with which who asks signs. */
  static String reader(Context request) {
    return Asker.of(request).name();
  }

  /** The name that this browser's reader chose; at first that of the machine's account. */
  static String chosenName(Context request) {
    String hex = request.cookie(READER);
    if (hex != null && hex.matches("([0-9a-f]{2})+")) {
      return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
    }
    return System.getProperty("user.name", "reader");
  }

  /** Keeps the name with which this browser's reader signs; a blank one is not kept. */
  static void sign(Context request, String name) {
    String plain = name == null ? "" : name.strip().replaceAll("\\p{Cntrl}", "");
    if (!plain.isEmpty()) {
      String kept = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
      String hex = HexFormat.of().formatHex(kept.getBytes(StandardCharsets.UTF_8));
      keep(request, READER, hex);
    }
  }

  private static void keep(Context request, String name, String value) {
    boolean secure = Caller.of(request).secure();
    request.cookie(new Cookie(name, value, "/", YEAR, secure, true, null, SameSite.STRICT));
  }
}

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
 * token that also stands in a cookie; a page from elsewhere can read neither (OWASP, "double submit
 * cookie"), and a browser tells where the request comes from.
 */
final class Writing {

  private static final String TOKEN = "token";
  private static final String READER = "reader";
  private static final int LONGEST_NAME = 80;
  private static final int YEAR = 365 * 24 * 60 * 60;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Writing() {}

  /** Lets a request through that one of these pages sent; refuses all others. */
  static void admit(Context request) {
    String origin = request.header("Origin");
    if (origin != null && !origin.equals("http://" + request.header("Host"))) {
      throw Refusal.forged();
    }
    String cookie = request.cookie(TOKEN);
    String sent = request.formParam(TOKEN);
    if (cookie == null || sent == null || !same(cookie, sent)) {
      throw Refusal.forged();
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** This browser's token, made on its first visit. */
  static String token(Context request) {
    String known = request.cookie(TOKEN);
    if (known != null && known.matches("[0-9a-f]{32}")) {
      return known;
    }
    String fresh = request.attribute(TOKEN);
    if (fresh == null) {
      byte[] bytes = new byte[16];
      RANDOM.nextBytes(bytes);
      fresh = HexFormat.of().formatHex(bytes);
      request.attribute(TOKEN, fresh);
      request.cookie(new Cookie(TOKEN, fresh, "/", YEAR, false, true, null, SameSite.STRICT));
    }
    return fresh;
  }

  /** The name with which this browser's reader signs; at first that of the account. */
  static String reader(Context request) {
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
      request.cookie(new Cookie(READER, hex, "/", YEAR, false, true, null, SameSite.STRICT));
    }
  }
}

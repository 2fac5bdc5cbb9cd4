package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way back to the page from which a reader came. */
final class Back {

  /** The parameter by which a page tells that something was put into a dossier. */
  static final String KEPT = "kept";

  private static final Pattern ADDRESS = Pattern.compile("https?://([^/]+)(/.*)");

  private Back() {}

  /** The page of this server from which the request comes, if the browser tells. */
  static Optional<String> from(Context request) {
    String referer = request.header("Referer");
    Matcher address = ADDRESS.matcher(referer == null ? "" : referer);
    return address.matches() && address.group(1).equals(request.header("Host"))
        ? inside(address.group(2))
        : Optional.empty();
  }

  /** An address of this server; empty for one that leads elsewhere, or null. */
  static Optional<String> inside(String address) {
    boolean ours =
        address != null
            && address.startsWith("/")
            && !address.startsWith("//")
            && !address.contains("\\")
            && address.chars().allMatch(c -> c > ' ');
    return ours ? Optional.of(address) : Optional.empty();
  }

  /** The same address, which also tells into which dossier something was put. */
  static String kept(String address, long dossier) {
    int hash = address.indexOf('#');
    String page = hash < 0 ? address : address.substring(0, hash);
    String place = hash < 0 ? "" : address.substring(hash);
    String plain = page.replaceAll("([?&])" + KEPT + "=[^&]*&?", "$1").replaceAll("[?&]$", "");
    return plain + (plain.contains("?") ? "&" : "?") + KEPT + "=" + dossier + place;
  }
}

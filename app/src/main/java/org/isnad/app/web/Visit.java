package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.app.web.link.Urls;

/**
 * What a page must know of the request it answers: the reader's language, theme and digits, kept in
 * cookies and switched by {@code ?lang=}, {@code ?theme=} and {@code ?digits=}, and the address
 * without these.
 *
 * @param asker who asks
 * @param ledger the name of this ledger among those that are served side by side; null where it
 *     stands alone
 */
public record Visit(
    Language language,
    Theme theme,
    Digits digits,
    String path,
    Map<String, List<String>> parameters,
    Asker asker,
    String ledger) {

  private static final int YEAR = 365 * 24 * 60 * 60;

  /** Reads the request and keeps a choice it makes. */
  static Visit of(Context request) {
    Optional<Language> language = Language.of(request.queryParam("lang"));
    Optional<Theme> theme = Theme.of(request.queryParam("theme"));
    language.ifPresent(l -> keep(request, "lang", l.code()));
    theme.ifPresent(t -> keep(request, "theme", t.label()));
    Optional<Digits> digits = Digits.of(request.queryParam("digits"));
    digits.ifPresent(d -> keep(request, "digits", d.label()));
    Map<String, List<String>> parameters = new TreeMap<>(request.queryParamMap());
    parameters.keySet().removeAll(List.of("lang", "theme", "digits"));
    return new Visit(
        language.or(() -> Language.of(request.cookie("lang"))).orElseGet(() -> spoken(request)),
        theme.or(() -> Theme.of(request.cookie("theme"))).orElse(Theme.AUTO),
        digits.or(() -> Digits.of(request.cookie("digits"))).orElse(Digits.WESTERN),
        request.req().getRequestURI().replaceFirst("^/+", "/"),
        parameters,
        Asker.of(request),
        Shelf.Seat.of(request).map(Shelf.Seat::name).orElse(null));
  }

  private static Language spoken(Context request) {
    String accepted = request.header("Accept-Language");
    return accepted != null && accepted.startsWith("ar") ? Language.AR : Language.EN;
  }

  private static void keep(Context request, String name, String value) {
    request.cookie(new Cookie(name, value, "/", YEAR, false, true, null, SameSite.LAX));
  }

  public Messages messages() {
    return Messages.in(language, digits);
  }

  /** The page's own words; see {@link Messages#text}. */
  public String t(String key, Object... blanks) {
    return messages().text(key, blanks);
  }

  /** The name with which this reader signs. */
  public String reader() {
    return asker.name();
  }

  /** What a form must bring along, see {@link Writing}. */
  public String token() {
    return asker.token();
  }

  /** Whether the reader may judge and add; else no page offers it. */
  public boolean mayWrite() {
    return asker.may(Right.REVIEWER);
  }

  /** The queue of review that the reader goes through; null where there is none. */
  public Queued queued() {
    return parameters.getOrDefault("next", List.of()).stream()
        .flatMap(next -> Queued.read(next).stream())
        .findFirst()
        .orElse(null);
  }

  /** This page's address. */
  public String here() {
    return path + "?" + query("");
  }

  /** The address of another page with the same parameters. */
  public String at(String otherPath) {
    return otherPath + "?" + query("");
  }

  /** This page's address with one parameter set. */
  public String with(String name, Object value) {
    return path + "?" + query(name) + name + "=" + Urls.encode(value.toString());
  }

  /** The number of the dossier into which the reader has just put something; null for none. */
  public String kept() {
    return parameters.getOrDefault(Back.KEPT, List.of()).stream()
        .filter(number -> number.matches("\\d{1,18}"))
        .findFirst()
        .orElse(null);
  }

  private String query(String without) {
    StringBuilder out = new StringBuilder();
    parameters.forEach(
        (key, values) -> {
          if (!key.equals(without) && !key.equals(Back.KEPT)) {
            values.forEach(
                v -> out.append(Urls.encode(key)).append('=').append(Urls.encode(v)).append('&'));
          }
        });
    return out.toString();
  }
}

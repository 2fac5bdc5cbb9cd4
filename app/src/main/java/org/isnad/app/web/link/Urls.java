package org.isnad.app.web.link;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.isnad.ledger.Network;

/** The addresses of the pages. */
public final class Urls {

  private Urls() {}

  /** The page of an article. */
  public static String article(String documentId) {
    return "/article?id=" + encode(documentId);
  }

  /** An article with one attribution or claim chosen: right also without script. */
  public static String article(String documentId, String chosen) {
    return article(documentId) + "&at=" + encode(chosen) + "#" + encode(chosen);
  }

  /**
   * An article with one attribution chosen, on the way through a queue of review.
   *
   * @param queue as {@link org.isnad.app.web.Queued} writes it
   */
  public static String queued(String documentId, String chosen, String queue) {
    String next = "&next=" + encode(queue);
    return article(documentId) + "&at=" + encode(chosen) + next + "#" + encode(chosen);
  }

  /** The page of a person or body. */
  public static String profile(String key) {
    return "/name?key=" + encode(key);
  }

  /** The page of what all articles say of the matter that one place states. */
  public static String claim(String documentId, String id) {
    return "/claim?id=" + encode(documentId) + "&at=" + encode(id);
  }

  /** The page of the affair to which an article belongs. */
  public static String affair(String documentId) {
    return "/affair?id=" + encode(documentId);
  }

  /** The page of two articles side by side. */
  public static String compare(String one, String other) {
    return "/compare?one=" + encode(one) + "&other=" + encode(other);
  }

  /** The page of what a search finds. */
  public static String search(String query) {
    return "/?q=" + encode(query);
  }

  /** The page of what a name is said to have said, in articles from one day to another. */
  public static String said(String key, LocalDate from, LocalDate to) {
    return "/?source=" + encode(key) + "&from=" + from + "&to=" + to;
  }

  /** The page of where a name stands in one spelling. */
  public static String spelled(String key, String spelling) {
    return "/?q=" + encode("\"" + spelling.replace("\"", " ") + "\"") + "&about=" + encode(key);
  }

  /** The page of the articles in which a name says something. */
  public static String said(String key) {
    return "/?source=" + encode(key);
  }

  /** The page of the articles that name it. */
  public static String named(String key) {
    return "/?about=" + encode(key);
  }

  /** The page of an outlet. */
  public static String outlet(String key) {
    return "/outlet?key=" + encode(key);
  }

  /** The page of an outlet's articles. */
  public static String articlesOf(String outlet) {
    return "/?outlet=" + encode(outlet);
  }

  /** The page of an outlet's articles that quote somebody. */
  public static String quoted(String outlet, String source) {
    return articlesOf(outlet) + "&source=" + encode(source);
  }

  /** The page of who stands next to a name. */
  public static String network(String key) {
    return "/network?key=" + encode(key);
  }

  /**
   * The page of the claims on which an edge rests.
   *
   * @param from the first day of publication that counts, null for an open beginning
   * @param to the last day, null for an open end
   */
  public static String between(Network.Edge edge, LocalDate from, LocalDate to) {
    return "/between?one="
        + encode(edge.from())
        + "&other="
        + encode(edge.to())
        + "&kind="
        + edge.kind().name().toLowerCase(Locale.ROOT)
        + (from == null ? "" : "&from=" + from)
        + (to == null ? "" : "&to=" + to);
  }

  /** What {@link #encode} made fit, as it was; empty for null and for what is no such thing. */
  public static String decode(String text) {
    try {
      return text == null ? "" : URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The page of a dossier. */
  public static String collection(long dossier) {
    return "/collection?id=" + dossier;
  }

  /** A dossier at one of its items. */
  public static String collection(long dossier, long item) {
    return collection(dossier) + "#item-" + item;
  }

  /** The page on which an article is put into a dossier. */
  public static String collect(String documentId) {
    return "/collect?id=" + encode(documentId);
  }

  /** The page on which an attribution or claim is put into a dossier. */
  public static String collect(String documentId, String at) {
    return collect(documentId) + "&at=" + encode(at);
  }

  /** Text made fit to stand in a query. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

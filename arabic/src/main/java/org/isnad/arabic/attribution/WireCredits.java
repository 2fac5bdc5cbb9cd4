package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Document;
import org.isnad.core.text.Span;

/**
 * Finds the agencies to which a whole article is credited, in its byline or in the dateline with
 * which it begins ({@code wires.tsv}).
 */
public final class WireCredits {

  /** A dateline is at most this long, in UTF-16 code units. */
  private static final int DATELINE = 60;

  private final Map<String, String> agencies;

  private WireCredits(Map<String, String> agencies) {
    this.agencies = agencies;
  }

  /** Loads the list of agencies. */
  public static WireCredits load() {
    Map<String, String> agencies = new LinkedHashMap<>();
    for (Row row : Lexicon.load("attribution/wires.tsv").rows()) {
      agencies.put(plain(row.key()), row.key());
      row.list("forms").forEach(form -> agencies.put(plain(form), row.key()));
    }
    return new WireCredits(agencies);
  }

  /** The credited agencies as printed, in order of appearance; each agency once. */
  public List<String> find(ParsedText text, Document document) {
    List<String> out = new ArrayList<>(credits(document.author()));
    if (out.isEmpty()) {
      out.addAll(credits(dateline(text.text())));
    }
    return out;
  }

  /** The agencies named in a byline; empty for none, and for a byline that is null. */
  List<String> credits(String byline) {
    if (byline == null) {
      return List.of();
    }
    Folding folded = Folding.of(byline);
    String spaced = " " + folded.view().replaceAll("[^\\p{L}\\p{N}]", " ") + " ";
    Map<Integer, String> byPlace = new TreeMap<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    agencies.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(form -> place(byline, folded, spaced, form, byPlace, places));
    return List.copyOf(byPlace.values());
  }

  private void place(
      String byline,
      Folding folded,
      String spaced,
      String form,
      Map<Integer, String> byPlace,
      Map<String, Integer> places) {
    int at = spaced.indexOf(" " + form + " ");
    String agency = agencies.get(form);
    if (at >= 0 && places.putIfAbsent(agency, at) == null) {
      byPlace.put(at, folded.origin(new Span(at, at + form.length())).of(byline));
    }
  }

  /** The text up to the colon or dash that ends a dateline; null where there is none. */
  private static String dateline(String text) {
    String start = text.strip();
    for (int i = 0; i < Math.min(DATELINE, start.length()); i++) {
      char c = start.charAt(i);
      if (c == ':' || c == '\n') {
        return start.substring(0, i);
      }
    }
    return null;
  }

  /** Folded, with one space for whatever stands between letters. */
  private static String plain(String form) {
    return Folding.fold(form).replaceAll("[^\\p{L}\\p{N}]", " ").strip();
  }
}

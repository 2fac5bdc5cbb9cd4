package org.isnad.app.web.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.core.text.Span;

/**
 * How a text from outside is shown so that it can do no harm: links are defanged, characters that
 * bend the writing direction or hide are boxed, and words that look like others say so. The text
 * itself stays as it is.
 */
public final class Display {

  private static final Pattern SCHEME = Pattern.compile("(?i)\\b(?:h(tt)ps?|f(t)ps?)(?=://)");
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:(?<=://)|\\bwww(?=\\.)|(?<=@))[\\p{L}\\p{N}_-]*(?:\\.[\\p{L}\\p{N}_-]+)+"
              + "|(?<![a-z0-9-])[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.(?:com|net|org|info|int|edu|gov|io|me|tv"
              + "|co|biz|onion|ly|gl|to|app|link|ru|sy|iq|eg|sa|ae|qa|jo|lb|ma|tn|dz|ye|sd)\\b");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final String text;
  private final Map<Integer, String> edits = new HashMap<>();
  private final NavigableMap<Integer, Odd> odd = new TreeMap<>();

  /** A word that looks like another one. */
  private record Odd(Span word, String label, String names) {}

  /** Looks through a stretch of a text once for all in it that must be shown otherwise. */
  public Display(String text, Span stretch) {
    this.text = text;
    schemes(SCHEME.matcher(text).region(stretch.begin(), stretch.end()));
    hosts(HOST.matcher(text).region(stretch.begin(), stretch.end()));
    words(WORD.matcher(text).region(stretch.begin(), stretch.end()));
  }

  private void schemes(Matcher scheme) {
    while (scheme.find()) {
      int group = scheme.group(1) == null ? 2 : 1;
      for (int i = scheme.start(group); i < scheme.end(group); i++) {
        edits.put(i, "x");
      }
    }
  }

  private void hosts(Matcher host) {
    while (host.find()) {
      for (int i = text.indexOf('.', host.start()); i >= 0 && i < host.end(); ) {
        edits.put(i, "[.]");
        i = text.indexOf('.', i + 1);
      }
    }
  }

  private void words(Matcher word) {
    while (word.find()) {
      String found = shown(word.start(), word.end());
      Span span = new Span(word.start(), word.end());
      Lookalikes.oddity(found)
          .ifPresent(o -> odd.put(span.begin(), new Odd(span, o, Lookalikes.names(found))));
    }
  }

  /** A word without what is boxed in it. */
  private String shown(int begin, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = begin; i < end; i += Character.charCount(text.codePointAt(i))) {
      if (Controls.label(text, i) == null) {
        out.appendCodePoint(text.codePointAt(i));
      }
    }
    return out.toString();
  }

  /** A whole text as plain words, with a box's label in brackets; for titles and attributes. */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder();
    Span whole = new Span(0, text.length());
    for (Glyph glyph : new Display(text, whole).glyphs(whole)) {
      if (glyph instanceof Glyph.Plain words) {
        out.append(words.text());
      } else if (glyph instanceof Glyph.Sign sign) {
        out.append('[').append(sign.label()).append(']');
      } else if (glyph instanceof Glyph.Alike alike) {
        out.append(alike.text());
        if (alike.label() != null) {
          out.append('[').append(alike.label()).append(']');
        }
      }
    }
    return out.toString();
  }

  /** What is shown for one stretch of the text. */
  public List<Glyph> glyphs(Span span) {
    List<Glyph> out = new ArrayList<>();
    int at = span.begin();
    while (at < span.end()) {
      Odd word = odd(at);
      Integer next = odd.higherKey(at);
      int end = word != null ? word.word().end() : next == null ? span.end() : next;
      Span stretch = new Span(at, Math.min(end, span.end()));
      plain(stretch, word, out);
      at = stretch.end();
    }
    return out;
  }

  /** The odd word that a place stands in; null for none. */
  private Odd odd(int at) {
    Map.Entry<Integer, Odd> before = odd.floorEntry(at);
    return before == null || before.getValue().word().end() <= at ? null : before.getValue();
  }

  private void plain(Span span, Odd word, List<Glyph> out) {
    StringBuilder words = new StringBuilder();
    for (int i = span.begin(); i < span.end(); ) {
      int point = text.codePointAt(i);
      String label = Controls.label(text, i);
      if (label == null) {
        words.append(edits.getOrDefault(i, Character.toString(point)));
      } else {
        flush(words, word, false, out);
        out.add(new Glyph.Sign(label, "U+%04X".formatted(point)));
      }
      i += Character.charCount(point);
    }
    flush(words, word, word != null && word.word().end() == span.end(), out);
  }

  /**
   * Where in the text stands what a reader sees.
   *
   * @param begin the offset from which the reader counts
   * @param shown how many UTF-16 code units of what is displayed lie before the place
   * @return an offset between begin and the end of the text
   */
  public int offset(int begin, int shown) {
    int left = shown;
    int at = begin;
    while (at < text.length() && left > 0) {
      int point = text.codePointAt(at);
      String label = Controls.label(text, at);
      String seen = label == null ? edits.getOrDefault(at, Character.toString(point)) : label;
      left -= seen.length();
      at += Character.charCount(point);
    }
    return at;
  }

  private static void flush(StringBuilder words, Odd word, boolean ends, List<Glyph> out) {
    if (!words.isEmpty()) {
      String text = words.toString();
      out.add(
          word == null
              ? new Glyph.Plain(text)
              : new Glyph.Alike(text, ends ? word.label() : null, word.names()));
      words.setLength(0);
    }
  }
}

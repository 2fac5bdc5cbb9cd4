package org.isnad.app.web.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.core.text.Span;

/**
 * How a text from outside is shown so that it can do no harm: links are defanged and characters
 * that bend the writing direction are boxed. The text itself stays as it is.
 */
public final class Display {

  private static final Pattern SCHEME = Pattern.compile("(?i)\\b(?:h(tt)ps?|f(t)ps?)(?=://)");
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:(?<=://)|\\bwww(?=\\.)|(?<=@))[\\p{L}\\p{N}_-]*(?:\\.[\\p{L}\\p{N}_-]+)+"
              + "|(?<![a-z0-9-])[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.(?:com|net|org|info|int|edu|gov|io|me|tv"
              + "|co|biz|onion|ly|gl|to|app|link|ru|sy|iq|eg|sa|ae|qa|jo|lb|ma|tn|dz|ye|sd)\\b");

  private final String text;
  private final Map<Integer, String> edits = new HashMap<>();

  /** Looks through a stretch of a text once for all in it that must be shown otherwise. */
  public Display(String text, Span stretch) {
    this.text = text;
    schemes(SCHEME.matcher(text).region(stretch.begin(), stretch.end()));
    hosts(HOST.matcher(text).region(stretch.begin(), stretch.end()));
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

  /** A whole text as plain words, with a box's label in brackets; for titles and attributes. */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder();
    Span whole = new Span(0, text.length());
    for (Glyph glyph : new Display(text, whole).glyphs(whole)) {
      if (glyph instanceof Glyph.Plain words) {
        out.append(words.text());
      } else if (glyph instanceof Glyph.Sign sign) {
        out.append('[').append(sign.label()).append(']');
      }
    }
    return out.toString();
  }

  /** What is shown for one stretch of the text. */
  public List<Glyph> glyphs(Span span) {
    List<Glyph> out = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = span.begin(); i < span.end(); ) {
      int point = text.codePointAt(i);
      String label = Controls.label(point);
      if (label == null) {
        words.append(edits.getOrDefault(i, Character.toString(point)));
      } else {
        flush(words, out);
        out.add(new Glyph.Sign(label, "U+%04X".formatted(point)));
      }
      i += Character.charCount(point);
    }
    flush(words, out);
    return out;
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
      String label = Controls.label(point);
      String seen = label == null ? edits.getOrDefault(at, Character.toString(point)) : label;
      left -= seen.length();
      at += Character.charCount(point);
    }
    return at;
  }

  private static void flush(StringBuilder words, List<Glyph> out) {
    if (!words.isEmpty()) {
      out.add(new Glyph.Plain(words.toString()));
      words.setLength(0);
    }
  }
}

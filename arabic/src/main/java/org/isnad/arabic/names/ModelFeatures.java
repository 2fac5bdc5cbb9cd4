package org.isnad.arabic.names;

import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;
import org.isnad.core.text.Span;

/**
 * What the sequence model sees of a word: its letters and affixes, its tag and clitics, what the
 * lists say of it, and the same of its neighbours. Features are hashed into a fixed table
 * (Weinberger et al. 2009).
 */
final class ModelFeatures {

  /** Buckets of the table. */
  static final int SIZE = 1 << 18;

  private static final int COUNT = 34;

  private final NameText text;
  private final String[] forms;
  private final String[] lists;

  ModelFeatures(NameText text, ListFeatures lists) {
    this.text = text;
    this.forms = new String[text.size()];
    this.lists = new String[text.size()];
    for (int i = 0; i < text.size(); i++) {
      forms[i] = form(text, text.word(i));
      this.lists[i] = lists.of(forms[i], text.folded(i));
    }
  }

  private static String form(NameText text, Word word) {
    Span rest = new Span(word.stemSpan().begin(), word.span().end());
    return word.stem() == 0 ? word.folded() : Folding.fold(rest.of(text.text()));
  }

  /** The buckets of a word's features that do not depend on the tag before it. */
  int[] of(int i) {
    int[] out = new int[COUNT];
    String w = forms[i];
    String w1 = form(i, -1);
    String x1 = form(i, 1);
    String p = tag(i, 0);
    String g = lists[i];
    int n = 0;
    out[n++] = bucket("w", w);
    out[n++] = bucket("w-1", w1);
    out[n++] = bucket("w+1", x1);
    out[n++] = bucket("w-2", form(i, -2));
    out[n++] = bucket("w+2", form(i, 2));
    out[n++] = bucket("w-1w", w1 + ' ' + w);
    out[n++] = bucket("ww+1", w + ' ' + x1);
    out[n++] = bucket("p", p);
    out[n++] = bucket("p-1", tag(i, -1));
    out[n++] = bucket("p+1", tag(i, 1));
    out[n++] = bucket("ppp", tag(i, -1) + p + tag(i, 1));
    out[n++] = bucket("pw-1", w1 + p);
    out[n++] = bucket("pre2", head(w, 2));
    out[n++] = bucket("pre3", head(w, 3));
    out[n++] = bucket("pre4", head(w, 4));
    out[n++] = bucket("suf1", tail(w, 1));
    out[n++] = bucket("suf2", tail(w, 2));
    out[n++] = bucket("suf3", tail(w, 3));
    out[n++] = bucket("suf4", tail(w, 4));
    out[n++] = bucket("suf2p", tail(w, 2) + p);
    out[n++] = bucket("cl", clitics(i));
    out[n++] = bucket("g", g);
    out[n++] = bucket("g-1", list(i, -1));
    out[n++] = bucket("g+1", list(i, 1));
    out[n++] = bucket("gg-1", list(i, -1) + ' ' + g);
    out[n++] = bucket("gg+1", g + ' ' + list(i, 1));
    out[n++] = bucket("g-2g-1", list(i, -2) + ' ' + list(i, -1));
    out[n++] = bucket("gp", g + p);
    out[n++] = bucket("g-1p", list(i, -1) + p);
    out[n++] = bucket("len", Integer.toString(Math.min(w.length(), 9)));
    out[n++] = bucket("tri", head(w, 2) + tail(w, 2));
    out[n++] = bucket("suf3x", tail(x1, 3));
    out[n++] = bucket("w-1g", w1 + g);
    out[n] = bucket("bias", "");
    return out;
  }

  /** The buckets that join a word with the tag before it. */
  int[] after(int i, int before) {
    String t = Integer.toString(before);
    return new int[] {
      bucket("t", t),
      bucket("tw", t + forms[i]),
      bucket("tp", t + tag(i, 0)),
      bucket("tg", t + lists[i]),
      bucket("ts", t + tail(forms[i], 3)),
      bucket("tpx", t + tag(i, 0) + tag(i, 1))
    };
  }

  private boolean isNear(int i, int step) {
    int at = i + step;
    return at >= 0 && at < text.size() && text.sentenceEnd(at) == text.sentenceEnd(i);
  }

  private String form(int i, int step) {
    return isNear(i, step) ? forms[i + step] : "^";
  }

  private String tag(int i, int step) {
    return isNear(i, step) ? text.word(i + step).tag() : "^";
  }

  private String list(int i, int step) {
    return isNear(i, step) ? lists[i + step] : "^";
  }

  private String clitics(int i) {
    Word word = text.word(i);
    return word.folded().substring(0, Math.max(0, word.folded().length() - forms[i].length()));
  }

  private static String head(String w, int n) {
    return w.length() > n ? w.substring(0, n) : "";
  }

  private static String tail(String w, int n) {
    return w.length() > n ? w.substring(w.length() - n) : "";
  }

  private static int bucket(String name, String value) {
    int h = 0x811c9dc5;
    for (int k = 0; k < name.length(); k++) {
      h = (h ^ name.charAt(k)) * 0x01000193;
    }
    h = (h ^ '=') * 0x01000193;
    for (int k = 0; k < value.length(); k++) {
      h = (h ^ value.charAt(k)) * 0x01000193;
    }
    h ^= h >>> 15;
    h *= 0x2c1b3c6d;
    h ^= h >>> 12;
    return h & (SIZE - 1);
  }
}

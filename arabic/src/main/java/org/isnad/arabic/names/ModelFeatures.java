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

  private static final int BASIS = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private static final int[] SEEDS =
      seeds(
          "w", "w-1", "w+1", "w-2", "w+2", "w-1w", "ww+1", "p", "p-1", "p+1", "ppp", "pw-1", "pre2",
          "pre3", "pre4", "suf1", "suf2", "suf3", "suf4", "suf2p", "cl", "g", "g-1", "g+1", "gg-1",
          "gg+1", "g-2g-1", "gp", "g-1p", "len", "tri", "suf3x", "w-1g", "bias");

  private static final int[] AFTER_SEEDS = seeds("t", "tw", "tp", "tg", "ts", "tpx");

  private final NameText text;
  private final String[] forms;
  private final String[] lists;
  private final String[] tags;

  ModelFeatures(NameText text, ListFeatures lists) {
    this.text = text;
    this.forms = new String[text.size()];
    this.lists = new String[text.size()];
    this.tags = new String[text.size()];
    for (int i = 0; i < text.size(); i++) {
      forms[i] = form(text, text.word(i));
      this.lists[i] = lists.of(forms[i], text.folded(i));
      tags[i] = text.word(i).tag();
    }
  }

  private static String form(NameText text, Word word) {
    Span rest = new Span(word.stemSpan().begin(), word.span().end());
    return word.stem() == 0 ? word.folded() : Folding.fold(rest.of(text.text()));
  }

  /** The buckets of a word's features that do not depend on the tag before it. */
  int[] of(int i) {
    String w = forms[i];
    String w1 = near(forms, i, -1);
    String x1 = near(forms, i, 1);
    String p = tags[i];
    String p1 = near(tags, i, -1);
    String q1 = near(tags, i, 1);
    String g = lists[i];
    String g1 = near(lists, i, -1);
    String h1 = near(lists, i, 1);
    int[] h = SEEDS.clone();
    h[0] = mix(h[0], w);
    h[1] = mix(h[1], w1);
    h[2] = mix(h[2], x1);
    h[3] = mix(h[3], near(forms, i, -2));
    h[4] = mix(h[4], near(forms, i, 2));
    h[5] = mix(mix(mix(h[5], w1), " "), w);
    h[6] = mix(mix(mix(h[6], w), " "), x1);
    h[7] = mix(h[7], p);
    h[8] = mix(h[8], p1);
    h[9] = mix(h[9], q1);
    h[10] = mix(mix(mix(h[10], p1), p), q1);
    h[11] = mix(mix(h[11], w1), p);
    for (int n = 2; n <= 4; n++) {
      h[10 + n] = head(h[10 + n], w, n);
    }
    for (int n = 1; n <= 4; n++) {
      h[14 + n] = tail(h[14 + n], w, n);
    }
    h[19] = mix(tail(h[19], w, 2), p);
    h[20] = mix(h[20], text.folded(i), 0, Math.max(0, text.folded(i).length() - w.length()));
    h[21] = mix(h[21], g);
    h[22] = mix(h[22], g1);
    h[23] = mix(h[23], h1);
    h[24] = mix(mix(mix(h[24], g1), " "), g);
    h[25] = mix(mix(mix(h[25], g), " "), h1);
    h[26] = mix(mix(mix(h[26], near(lists, i, -2)), " "), g1);
    h[27] = mix(mix(h[27], g), p);
    h[28] = mix(mix(h[28], g1), p);
    h[29] = mix(h[29], (char) ('0' + Math.min(w.length(), 9)));
    h[30] = tail(head(h[30], w, 2), w, 2);
    h[31] = tail(h[31], x1, 3);
    h[32] = mix(mix(h[32], w1), g);
    return finish(h);
  }

  /** The buckets that join a word with the tag before it. */
  int[] after(int i, int before) {
    int[] h = AFTER_SEEDS.clone();
    for (int k = 0; k < h.length; k++) {
      h[k] = mix(h[k], (char) ('0' + before));
    }
    h[1] = mix(h[1], forms[i]);
    h[2] = mix(h[2], tags[i]);
    h[3] = mix(h[3], lists[i]);
    h[4] = tail(h[4], forms[i], 3);
    h[5] = mix(mix(h[5], tags[i]), near(tags, i, 1));
    return finish(h);
  }

  private String near(String[] values, int i, int step) {
    int at = i + step;
    boolean near = at >= 0 && at < values.length && text.sentenceEnd(at) == text.sentenceEnd(i);
    return near ? values[at] : "^";
  }

  /** The hash, so far, of each feature's name. */
  private static int[] seeds(String... names) {
    int[] out = new int[names.length];
    for (int k = 0; k < names.length; k++) {
      out[k] = mix(mix(BASIS, names[k]), '=');
    }
    return out;
  }

  private static int head(int h, String w, int n) {
    return w.length() > n ? mix(h, w, 0, n) : h;
  }

  private static int tail(int h, String w, int n) {
    return w.length() > n ? mix(h, w, w.length() - n, w.length()) : h;
  }

  private static int mix(int h, String value) {
    return mix(h, value, 0, value.length());
  }

  private static int mix(int h, String value, int begin, int end) {
    int out = h;
    for (int k = begin; k < end; k++) {
      out = mix(out, value.charAt(k));
    }
    return out;
  }

  private static int mix(int h, char c) {
    return (h ^ c) * PRIME;
  }

  private static int[] finish(int[] hashes) {
    for (int k = 0; k < hashes.length; k++) {
      int h = hashes[k];
      h ^= h >>> 15;
      h *= 0x2c1b3c6d;
      h ^= h >>> 12;
      hashes[k] = h & (SIZE - 1);
    }
    return hashes;
  }
}

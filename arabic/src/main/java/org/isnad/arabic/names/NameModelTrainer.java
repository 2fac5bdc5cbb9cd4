package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains {@link NameModel}: averaged perceptron, seeded, the same data give the same bytes. */
final class NameModelTrainer {

  private static final int TAGS = NameModel.TAGS;
  private static final long SEED = 20150811;

  private final double[] weights = new double[ModelFeatures.SIZE * TAGS];
  private final double[] sums = new double[ModelFeatures.SIZE * TAGS];
  private long step = 1;

  /** A text and the right tag of each of its words. */
  static final class Labeled {
    private final NameText text;
    private final int[] tags;

    Labeled(NameText text, int[] tags) {
      this.text = text;
      this.tags = tags.clone();
    }

    NameText text() {
      return text;
    }

    int tag(int i) {
      return tags[i];
    }
  }

  NameModel train(List<Labeled> data, ListFeatures lists, int rounds) {
    List<Labeled> order = new ArrayList<>(data);
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      order.forEach(labeled -> learn(labeled, lists));
    }
    return new NameModel(bytes());
  }

  private void learn(Labeled labeled, ListFeatures lists) {
    NameText text = labeled.text();
    ModelFeatures features = new ModelFeatures(text, lists);
    for (int i = 0; i < text.size(); i++) {
      boolean first = i == 0 || text.sentenceEnd(i - 1) != text.sentenceEnd(i);
      int before = first ? 0 : labeled.tag(i - 1);
      learn(features.of(i), features.after(i, before), before, labeled.tag(i));
    }
  }

  private void learn(int[] word, int[] after, int before, int right) {
    double[] scores = new double[TAGS];
    add(scores, word);
    add(scores, after);
    int best = 0;
    for (int t = 1; t < TAGS; t++) {
      if (scores[t] > scores[best] && NameModel.mayFollow(t, before)) {
        best = t;
      }
    }
    step++;
    if (best != right) {
      update(word, right, best);
      update(after, right, best);
    }
  }

  private void add(double[] scores, int[] buckets) {
    for (int bucket : buckets) {
      for (int t = 0; t < TAGS; t++) {
        scores[t] += weights[bucket * TAGS + t];
      }
    }
  }

  private void update(int[] buckets, int right, int wrong) {
    for (int bucket : buckets) {
      change(bucket * TAGS + right, 1);
      change(bucket * TAGS + wrong, -1);
    }
  }

  /** The average over all steps is the weight less its changes times the steps before them. */
  private void change(int at, double by) {
    weights[at] += by;
    sums[at] += by * step;
  }

  private byte[] bytes() {
    double[] averaged = new double[weights.length];
    double most = 0;
    for (int i = 0; i < weights.length; i++) {
      averaged[i] = weights[i] - sums[i] / step;
      most = Math.max(most, Math.abs(averaged[i]));
    }
    double scale = 127 / Math.min(most, 12.7);
    byte[] out = new byte[averaged.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) Math.max(-127, Math.min(127, Math.round(averaged[i] * scale)));
    }
    return out;
  }
}

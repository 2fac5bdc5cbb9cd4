package org.isnad.arabic.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.arabic.data.DataException;
import org.isnad.core.record.EntityType;

/**
 * A sequence tagger for names: an averaged perceptron (Collins 2002) over hashed features, read
 * from left to right. Its weights are single bytes; {@code names/model.md} says what it was trained
 * on.
 */
final class NameModel {

  /** Tags: 0 is no name, then begin and inside of each of these types. */
  static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION);

  static final int TAGS = 1 + 2 * 3;

  private static final String RESOURCE = "/org/isnad/arabic/names/model.bin.gz";

  private final byte[] weights;

  /** The tags of an article, one for each word, and by how much each leads over "no name". */
  static final class Tagged {
    private final int[] tags;
    private final int[] margins;

    private Tagged(int[] tags, int[] margins) {
      this.tags = tags;
      this.margins = margins;
    }

    int tag(int i) {
      return tags[i];
    }

    /** In the model's own unit; 0 where the tag is "no name". */
    int margin(int i) {
      return margins[i];
    }
  }

  NameModel(byte[] weights) {
    this.weights = weights;
  }

  /** Loads the shipped weights. */
  static NameModel load() {
    try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new DataException(RESOURCE + ": no such model; run NameModelTrainer to make it");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + ": cannot be read", e);
    }
  }

  static NameModel read(InputStream in) throws IOException {
    try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
      byte[] weights = new byte[ModelFeatures.SIZE * TAGS];
      data.readFully(weights);
      return new NameModel(weights);
    }
  }

  void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.write(weights);
    }
  }

  Tagged tag(NameText text, ListFeatures lists) {
    ModelFeatures features = new ModelFeatures(text, lists);
    int[] tags = new int[text.size()];
    int[] margins = new int[text.size()];
    for (int i = 0; i < tags.length; i++) {
      int before = i > 0 && text.sentenceEnd(i - 1) == text.sentenceEnd(i) ? tags[i - 1] : 0;
      int[] scores = new int[TAGS];
      add(scores, features.of(i));
      add(scores, features.after(i, before));
      tags[i] = best(scores, before);
      margins[i] = scores[tags[i]] - scores[0];
    }
    return new Tagged(tags, margins);
  }

  private void add(int[] scores, int[] buckets) {
    for (int bucket : buckets) {
      int at = bucket * TAGS;
      for (int t = 0; t < TAGS; t++) {
        scores[t] += weights[at + t];
      }
    }
  }

  private static int best(int[] scores, int before) {
    int best = 0;
    for (int t = 1; t < TAGS; t++) {
      if (scores[t] > scores[best] && mayFollow(t, before)) {
        best = t;
      }
    }
    return best;
  }

  /** Inside a name of a type only after its begin or inside. */
  static boolean mayFollow(int tag, int before) {
    return tag == 0 || tag % 2 == 1 || before == tag || before == tag - 1;
  }

  static EntityType type(int tag) {
    return TYPES.get((tag - 1) / 2);
  }

  static boolean isInside(int tag) {
    return tag > 0 && tag % 2 == 0;
  }
}

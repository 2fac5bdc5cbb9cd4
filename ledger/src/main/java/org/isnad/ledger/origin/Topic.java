package org.isnad.ledger.origin;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.core.record.Entity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.reprint.Wording;

/**
 * What an article is about, by its headline, its beginning and the names in it: hashes of stems and
 * of names' keys, in ascending order without repetition.
 */
public final class Topic {

  /** News says first what it is about. */
  private static final int FIRST_WORDS = 60;

  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private final int[] words;

  private Topic(int[] words) {
    this.words = words;
  }

  public static Topic of(SourcedRecord record) {
    return new Topic(words(record).stream().mapToInt(Topic::hash).sorted().distinct().toArray());
  }

  /** A topic from what {@link #bytes} gave. */
  public static Topic of(byte[] bytes) {
    int[] words = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(words);
    return new Topic(words);
  }

  /** The topic as bytes to be kept. */
  public byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(words.length * Integer.BYTES);
    out.asIntBuffer().put(words);
    return out.array();
  }

  /** How many words it has. */
  public int size() {
    return words.length;
  }

  /** One of its words, as a hash. */
  public int word(int place) {
    return words[place];
  }

  /** Stems, and keys of names with {@code @} before them. */
  private static Set<String> words(SourcedRecord record) {
    String title = Objects.requireNonNullElse(record.document().title(), "");
    Set<String> out = new TreeSet<>(Gist.of(title + " " + beginning(record.text())).stems());
    for (Entity entity : record.entities()) {
      if (entity.authority() != null || !entity.names().isEmpty()) {
        out.add("@" + NameKey.of(entity));
      }
    }
    return out;
  }

  private static String beginning(String text) {
    List<Span> words = Wording.of(text).spans();
    int end = words.isEmpty() ? 0 : words.get(Math.min(FIRST_WORDS, words.size()) - 1).end();
    return text.substring(0, end);
  }

  /** FNV-1a (Fowler, Noll and Vo), its halves laid over each other. */
  private static int hash(String word) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FNV_PRIME;
    }
    return (int) (hash ^ (hash >>> Integer.SIZE));
  }
}

package org.isnad.ledger.origin;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.core.record.Entity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.reprint.Wording;

/** What an article is about, by its headline, its beginning and the names in it. */
public final class Topic {

  /** News says first what it is about. */
  private static final int FIRST_WORDS = 60;

  private Topic() {}

  /** Stems, and keys of names with {@code @} before them. */
  public static Set<String> of(SourcedRecord record) {
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
}

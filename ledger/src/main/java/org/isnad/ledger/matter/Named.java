package org.isnad.ledger.matter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.identity.NameForms;
import org.isnad.ledger.origin.Voice;

/** Whom and which days an article names. */
final class Named {

  /** The names of bodies and works of each article, by its id. */
  private final Map<String, String> bodies = new HashMap<>();

  /** Whether an article names a voice; false for null and for voices without a name. */
  static boolean has(SourcedRecord article, Voice voice) {
    return voice != null
        && voice.named()
        && article.entities().stream().anyMatch(entity -> NameKey.of(entity).equals(voice.key()));
  }

  /** Whether an article names a day; false for null. */
  static boolean has(SourcedRecord article, LocalDate day) {
    return day != null
        && article.times().stream().anyMatch(time -> day.toString().equals(time.value()));
  }

  /**
   * Whether an article names a publisher. Publishers are called by common words, as "Today", so
   * only what was found to be a body or a work counts.
   *
   * @param publisher null where unknown
   */
  boolean has(SourcedRecord article, String publisher) {
    List<String> words = publisher == null ? List.of() : NameForms.words(publisher);
    return !words.isEmpty()
        && bodies
            .computeIfAbsent(article.document().id(), id -> bodies(article))
            .contains(" " + String.join(" ", words) + " ");
  }

  private static String bodies(SourcedRecord article) {
    StringBuilder out = new StringBuilder();
    for (Mention mention : article.mentions()) {
      if (mention.type() == EntityType.ORGANIZATION || mention.type() == EntityType.WORK) {
        List<String> words = NameForms.words(mention.span().of(article.text()));
        out.append(" . ").append(String.join(" ", words)).append(' ');
      }
    }
    return out.toString();
  }
}

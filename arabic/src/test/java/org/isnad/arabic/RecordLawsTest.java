package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Document;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

/** The laws themselves can be broken. */
class RecordLawsTest {

  private static final Span WORD = new Span(0, 3);

  @Test
  void aRingOfParentsIsTold() {
    assertThat(broken(List.of(), attribution("a1", "a2", 0.9), attribution("a2", "a1", 0.9)))
        .containsExactly("x: a1 is its own ancestor", "x: a2 is its own ancestor");
  }

  @Test
  void aMissingParentAnIdTwiceAndTooMuchConfidenceAreTold() {
    assertThat(broken(List.of(), attribution("a1", "a7", 0.9), attribution("a1", null, 1.5)))
        .containsExactly(
            "x: attribution id twice: a1",
            "x: a1 has no such parent a7",
            "x: a1 is certain to 1.5");
  }

  @Test
  void mentionsOverOneAnotherOutOfTheTextOrOfNobodyAreTold() {
    Mention mention = new Mention(new Span(2, 9), EntityType.PLACE, MentionForm.NAME, "e9", "r");
    Mention first = new Mention(WORD, EntityType.PLACE, MentionForm.NAME, "e9", "");
    assertThat(broken(List.of(first, mention)))
        .anyMatch(told -> told.contains("begins before 3"))
        .anyMatch(told -> told.contains("runs out of the text of 6"))
        .anyMatch(told -> told.contains("names no entity of the record: e9"))
        .anyMatch(told -> told.contains("names no rule"));
  }

  private static Attribution attribution(String id, String parent, double confidence) {
    return new Attribution(
        id,
        Act.SAY,
        WORD,
        null,
        List.of(WORD),
        parent,
        false,
        false,
        null,
        null,
        List.of(),
        "r",
        confidence);
  }

  private static List<String> broken(List<Mention> mentions, Attribution... attributions) {
    return RecordLaws.brokenBy(
        new SourcedRecord(
            Document.of("x", "قال ما", null),
            List.of(),
            List.of(),
            mentions,
            List.of(),
            List.of(),
            List.of(),
            List.of(attributions),
            List.of()));
  }
}

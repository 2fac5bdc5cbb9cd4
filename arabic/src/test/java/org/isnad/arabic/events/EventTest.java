package org.isnad.arabic.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

class EventTest {

  private static final Span NAME = new Span(0, 4);
  private static final Span VERB = new Span(10, 14);
  private static final Span THIEF = new Span(15, 19);

  private static Event event(Party agent, Party patient) {
    Claim claim =
        new Claim(
            "c1",
            ClaimType.ASSAULT,
            VERB,
            agent,
            patient,
            null,
            null,
            null,
            Polarity.POSITIVE,
            false,
            null,
            "verb",
            1);
    return Event.of(claim, record());
  }

  private static SourcedRecord record() {
    Entity entity = new Entity("e1", EntityType.PERSON, "سهيل", List.of("سهيل"), "Suhail", null);
    Mention mention = new Mention(NAME, EntityType.PERSON, MentionForm.NAME, "e1", "list");
    return new SourcedRecord(
        Document.of("d", "سهيل وصل ثم هاجم اللص", null),
        List.of(),
        List.of(entity),
        List.of(mention),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void aLeftOutAgentStandsWhereTheSentenceNamesHim() {
    assertThat(event(new Party(null, "e1"), null).agent()).containsExactly(NAME);
  }

  @Test
  void anUnnamedPatientStandsOnlyInItsPlaceAndNobodyNowhere() {
    assertThat(event(null, new Party(THIEF, null)).patient()).containsExactly(THIEF);
    assertThat(event(null, null).patient()).isEmpty();
  }
}

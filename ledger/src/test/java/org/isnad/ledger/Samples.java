package org.isnad.ledger;

import java.time.LocalDate;
import java.util.List;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Fingerprint;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.Role;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/** Small records made by hand about an invented place. */
final class Samples {

  private Samples() {}

  static SourcedRecord plain(String id, String text) {
    return SourcedRecord.unread(Document.of(id, text, LocalDate.of(2024, 3, 4)));
  }

  static Document document(String id, String text, String publisher, LocalDate day) {
    return new Document(
        id, "عنوان " + id, publisher, null, day, null, "ar", Fingerprint.sha256(text), text);
  }

  /** "The ministry of Nahr said, from a fighter, that the mayor closed the bridge." */
  static SourcedRecord bridge(String id) {
    String text = "قالت وزارة النهر نقلا عن مقاتل إن العمدة سالم الجسري أغلق الجسر.";
    return new SourcedRecord(
        document(id, text, "صحيفة الضفة", LocalDate.of(2024, 3, 4)),
        List.of(new Span(0, text.length())),
        List.of(
            new Entity(
                "e1", EntityType.ORGANIZATION, "وزارة النهر", List.of("وزارة النهر"), "Nahr", null),
            new Entity("e2", EntityType.PERSON, "مقاتل", List.of(), "muqatil", null),
            new Entity(
                "e3",
                EntityType.PERSON,
                "سالم الجسري",
                List.of("سالم الجسري"),
                "Salim al-Jisri",
                "q1")),
        List.of(
            mention(text, "وزارة النهر", MentionForm.NAME, "e1"),
            mention(text, "مقاتل", MentionForm.NOMINAL, "e2"),
            mention(text, "سالم الجسري", MentionForm.NAME, "e3")),
        List.of(),
        List.of(new Role("e3", "العمدة", "e1", span(text, "العمدة"), RoleStatus.CURRENT, "title")),
        List.of("وكالة الجبل"),
        List.of(
            attribution("a1", span(text, "قالت"), span(text, "وزارة النهر"), "e1", text, null),
            attribution("a2", span(text, "نقلا عن"), span(text, "مقاتل"), "e2", text, "a1")),
        List.of(
            new Claim(
                "c1",
                ClaimType.COERCE,
                span(text, "أغلق"),
                new Party(span(text, "سالم الجسري"), "e3"),
                null,
                new Party(span(text, "الجسر."), null),
                null,
                null,
                Polarity.POSITIVE,
                false,
                "a2",
                "verb",
                0.5)));
  }

  static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Mention mention(String text, String words, MentionForm form, String entity) {
    return new Mention(span(text, words), EntityType.PERSON, form, entity, "hand");
  }

  private static Attribution attribution(
      String id, Span cue, Span source, String entity, String text, String parent) {
    return new Attribution(
        id,
        Act.SAY,
        cue,
        new Party(source, entity),
        List.of(new Span(span(text, "إن").begin(), text.length())),
        parent,
        false,
        false,
        null,
        null,
        List.of(),
        "hand",
        1);
  }
}

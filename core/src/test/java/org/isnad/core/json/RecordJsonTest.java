package org.isnad.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.isnad.core.record.Access;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.Quantity;
import org.isnad.core.record.QuantityBound;
import org.isnad.core.record.QuantityKind;
import org.isnad.core.record.Role;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.StanceKind;
import org.isnad.core.record.Timex;
import org.isnad.core.record.TimexType;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

  private final SourcedRecord full =
      new SourcedRecord(
          Document.of("d1", "قال فلان إن الجسر أغلق أمس", LocalDate.of(2024, 3, 4)),
          List.of(new Span(0, 26)),
          List.of(new Entity("e1", EntityType.PERSON, "فلان", List.of("فلان"), "Fulan", null)),
          List.of(new Mention(new Span(4, 8), EntityType.PERSON, MentionForm.NAME, "e1", "list")),
          List.of(
              new Timex(
                  new Span(23, 26), TimexType.DATE, "2024-03-03", null, null, "published", "day")),
          List.of(new Role("e1", "وزير", null, new Span(4, 8), RoleStatus.FORMER, "title")),
          List.of("رويترز"),
          List.of(
              new Attribution(
                  "a1",
                  Act.SAY,
                  new Span(0, 3),
                  new Party(new Span(4, 8), "e1"),
                  List.of(new Span(9, 26)),
                  null,
                  true,
                  false,
                  new Attribution.Medium(new Span(12, 17)),
                  Access.TOLD,
                  List.of(new Span(0, 3)),
                  "verb-subject-complement",
                  0.5)),
          List.of(
              new Claim(
                  "c1",
                  ClaimType.OTHER,
                  new Span(18, 22),
                  null,
                  new Party(new Span(12, 17), null),
                  null,
                  null,
                  new Claim.When(new Span(23, 26), "2024-03-03"),
                  Polarity.NEGATIVE,
                  true,
                  "a1",
                  "passive",
                  0.25,
                  new Claim.Stance(StanceKind.DENIES, "c0", new Span(4, 8)))),
          List.of(
              new Quantity(
                  "q1",
                  new Span(9, 17),
                  QuantityKind.MONEY,
                  QuantityBound.AT_LEAST,
                  new BigDecimal("1500000.50"),
                  null,
                  "ريال",
                  new Span(12, 17),
                  true,
                  "c1",
                  "a1",
                  "quantity-noun:at_least")));

  @Test
  void whatWasWrittenComesBackEqual() {
    assertThat(RecordReader.line(RecordWriter.line(full))).isEqualTo(full);
  }

  @Test
  void theSameRecordGivesTheSameBytes() {
    assertThat(RecordWriter.line(RecordReader.line(RecordWriter.line(full))))
        .isEqualTo(RecordWriter.line(full));
  }

  @Test
  void spansStandFlatInTheirObjects() {
    assertThat(RecordWriter.json(full).at("/mentions/0/begin").asInt()).isEqualTo(4);
    assertThat(RecordWriter.json(full).at("/attributions/0/source/entity").asText())
        .isEqualTo("e1");
  }

  @Test
  void whatIsNoJsonIsRefusedWithItsReason() {
    assertThatThrownBy(() -> RecordReader.line("{\"text\":"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no record: ");
  }
}

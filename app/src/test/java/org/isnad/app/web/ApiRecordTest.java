package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.core.json.RecordWriter;
import org.isnad.core.record.Access;
import org.isnad.core.record.Act;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.Quantity;
import org.isnad.core.record.QuantityBound;
import org.isnad.core.record.QuantityKind;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.TimexType;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of a record, held against records field by field to the innermost. */
class ApiRecordTest {

  @TempDir static Path folder;
  private static TeamServer team;
  private static ApiDescription described;

  @BeforeAll
  static void serve() throws IOException {
    team = new TeamServer(folder.resolve("ledger"));
    described = ApiDescription.of(team);
  }

  @AfterAll
  static void close() {
    team.close();
  }

  /** A record in which nothing that a record may have is left out. */
  private static ObjectNode full() {
    SourcedRecord letter = Invented.letter();
    Claim first = letter.claims().get(0);
    Span span = first.predicate();
    Claim dated =
        new Claim(
            first.id(),
            first.type(),
            span,
            first.agent(),
            first.patient(),
            first.agent(),
            first.patient(),
            new Claim.When(span, "2015-08-08"),
            Polarity.NEGATIVE,
            true,
            first.attribution(),
            first.rule(),
            first.confidence());
    Quantity figure =
        new Quantity(
            "q1",
            span,
            QuantityKind.DETAINED,
            QuantityBound.AT_LEAST,
            BigDecimal.valueOf(3),
            null,
            "person",
            span,
            true,
            "c3",
            "a11",
            "number");
    return RecordWriter.json(
        new SourcedRecord(
            letter.document(),
            List.of(span),
            letter.entities(),
            letter.mentions(),
            letter.times(),
            letter.roles(),
            letter.wire(),
            List.of(letter.attributions().get(1), letter.attributions().get(7)),
            List.of(dated),
            List.of(figure)));
  }

  private static List<String> faults(JsonNode record) {
    return described.faults(described.form("Record"), record);
  }

  @Test
  void aRecordIsAsItIsDescribed() {
    assertThat(faults(full())).isEmpty();
    for (SourcedRecord record :
        List.of(Invented.letter(), Invented.hostile(), Invented.english(), Invented.huge())) {
      assertThat(faults(RecordWriter.json(record))).isEmpty();
    }
  }

  @Test
  void noFieldAtAnyDepthIsMissingInTheDescriptionOrTooMuch() {
    ObjectNode whole = full();
    List<String> pointers = new ArrayList<>();
    objects("", whole, pointers);
    assertThat(pointers).hasSizeGreaterThan(25).contains("/attributions/1/medium");
    for (String pointer : pointers) {
      ObjectNode more = whole.deepCopy();
      ((ObjectNode) more.at(pointer)).put("more", 1);
      assertThat(faults(more)).as("something more at %s", pointer).isNotEmpty();
      for (String field : fields(whole.at(pointer))) {
        ObjectNode less = whole.deepCopy();
        ((ObjectNode) less.at(pointer)).remove(field);
        boolean leftOut = isParty(pointer) && !field.equals("entity");
        assertThat(faults(less).isEmpty()).as("%s without %s", pointer, field).isEqualTo(leftOut);
        ObjectNode other = whole.deepCopy();
        ((ObjectNode) other.at(pointer)).putArray(field).add(true);
        assertThat(faults(other)).as("%s with an odd %s", pointer, field).isNotEmpty();
      }
    }
  }

  /** A party that the text leaves out has no offsets. */
  private static boolean isParty(String pointer) {
    return pointer.matches(".*/(source|agent|patient|theme|place)");
  }

  private static List<String> fields(JsonNode object) {
    List<String> out = new ArrayList<>();
    object.fieldNames().forEachRemaining(out::add);
    return out;
  }

  /** Where the objects of a tree stand, but for all items of a list after the second. */
  private static void objects(String pointer, JsonNode node, List<String> out) {
    if (node.isObject()) {
      out.add(pointer);
      node.properties().forEach(one -> objects(pointer + "/" + one.getKey(), one.getValue(), out));
    } else if (node.isArray()) {
      for (int i = 0; i < Math.min(2, node.size()); i++) {
        objects(pointer + "/" + i, node.get(i), out);
      }
    }
  }

  private static <E extends Enum<E>> void offers(
      String form, String field, E[] values, Function<E, String> label) {
    List<String> choices = new ArrayList<>();
    for (JsonNode choice : described.form(form).path("properties").path(field).path("enum")) {
      if (!choice.isNull()) {
        choices.add(choice.asText());
      }
    }
    Stream<String> labels = Arrays.stream(values).map(label);
    assertThat(choices)
        .as("%s %s", form, field)
        .containsExactlyInAnyOrderElementsOf(labels.toList());
  }

  @Test
  void choicesAreThoseThatARecordCanMake() {
    offers("RecordEntity", "type", EntityType.values(), Enum::name);
    offers("RecordMention", "type", EntityType.values(), Enum::name);
    offers("RecordMention", "form", MentionForm.values(), MentionForm::label);
    offers("RecordTime", "type", TimexType.values(), Enum::name);
    offers("RecordRole", "status", RoleStatus.values(), RoleStatus::label);
    offers("RecordAttribution", "act", Act.values(), Act::label);
    offers("RecordAttribution", "access", Access.values(), Access::label);
    offers("RecordClaim", "type", ClaimType.values(), Enum::name);
    offers("RecordClaim", "polarity", Polarity.values(), Polarity::sign);
    offers("RecordQuantity", "kind", QuantityKind.values(), QuantityKind::label);
    offers("RecordQuantity", "bound", QuantityBound.values(), QuantityBound::label);
  }
}

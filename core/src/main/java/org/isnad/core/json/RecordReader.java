package org.isnad.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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

/** Reads a record back from its JSON form: what {@link RecordWriter} wrote comes back equal. */
public final class RecordReader {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RecordReader() {}

  /**
   * The record that a line of JSON holds.
   *
   * @throws IllegalArgumentException saying what is wrong, if it holds none
   */
  public static SourcedRecord line(String json) {
    try {
      return record(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no record: " + e.getOriginalMessage(), e);
    }
  }

  private static SourcedRecord record(JsonNode json) {
    return new SourcedRecord(
        document(json.path("document"), json.path("text").asText()),
        list(json.path("sentences"), RecordReader::span),
        list(json.path("entities"), RecordReader::entity),
        list(json.path("mentions"), RecordReader::mention),
        list(json.path("times"), RecordReader::timex),
        list(json.path("roles"), RecordReader::role),
        list(json.path("wire"), JsonNode::asText),
        list(json.path("attributions"), RecordReader::attribution),
        list(json.path("claims"), RecordReader::claim),
        list(json.path("quantities"), RecordReader::quantity));
  }

  private static Document document(JsonNode json, String text) {
    String published = string(json, "published");
    return new Document(
        string(json, "id"),
        string(json, "title"),
        string(json, "publisher"),
        string(json, "author"),
        published == null ? null : LocalDate.parse(published),
        string(json, "url"),
        string(json, "language"),
        string(json, "sha256"),
        text);
  }

  private static Entity entity(JsonNode json) {
    return new Entity(
        string(json, "id"),
        EntityType.valueOf(string(json, "type")),
        string(json, "name"),
        list(json.path("names"), JsonNode::asText),
        string(json, "latin"),
        string(json, "authority"));
  }

  private static Mention mention(JsonNode json) {
    return new Mention(
        span(json),
        EntityType.valueOf(string(json, "type")),
        label(MentionForm.class, json, "form"),
        string(json, "entity"),
        string(json, "rule"));
  }

  private static Timex timex(JsonNode json) {
    return new Timex(
        span(json),
        TimexType.valueOf(string(json, "type")),
        string(json, "value"),
        string(json, "earliest"),
        string(json, "latest"),
        string(json, "anchor"),
        string(json, "rule"));
  }

  private static Role role(JsonNode json) {
    return new Role(
        string(json, "person"),
        string(json, "role"),
        string(json, "organization"),
        span(json),
        label(RoleStatus.class, json, "status"),
        string(json, "rule"));
  }

  private static Attribution attribution(JsonNode json) {
    JsonNode medium = json.path("medium");
    return new Attribution(
        string(json, "id"),
        label(Act.class, json, "act"),
        span(json.path("cue")),
        party(json.path("source")),
        list(json.path("content"), RecordReader::span),
        string(json, "parent"),
        json.path("negated").asBoolean(),
        json.path("hedged").asBoolean(),
        medium.isObject() ? new Attribution.Medium(span(medium)) : null,
        label(Access.class, json, "access"),
        list(json.path("evidence"), RecordReader::span),
        string(json, "rule"),
        json.path("confidence").asDouble());
  }

  private static Claim claim(JsonNode json) {
    JsonNode time = json.path("time");
    return new Claim(
        string(json, "id"),
        ClaimType.valueOf(string(json, "type")),
        span(json.path("predicate")),
        party(json.path("agent")),
        party(json.path("patient")),
        party(json.path("theme")),
        party(json.path("place")),
        time.isObject() ? new Claim.When(span(time), string(time, "value")) : null,
        "-".equals(string(json, "polarity")) ? Polarity.NEGATIVE : Polarity.POSITIVE,
        json.path("hedged").asBoolean(),
        string(json, "attribution"),
        string(json, "rule"),
        json.path("confidence").asDouble(),
        stance(json.path("stance")));
  }

  private static Claim.Stance stance(JsonNode json) {
    return json.isObject()
        ? new Claim.Stance(label(StanceKind.class, json, "kind"), string(json, "claim"), span(json))
        : null;
  }

  private static Quantity quantity(JsonNode json) {
    JsonNode of = json.path("of");
    return new Quantity(
        string(json, "id"),
        span(json),
        label(QuantityKind.class, json, "kind"),
        label(QuantityBound.class, json, "bound"),
        json.hasNonNull("least") ? json.get("least").decimalValue() : null,
        json.hasNonNull("most") ? json.get("most").decimalValue() : null,
        string(json, "unit"),
        of.isObject() ? span(of) : null,
        json.path("part").asBoolean(),
        string(json, "claim"),
        string(json, "attribution"),
        string(json, "rule"));
  }

  private static Party party(JsonNode json) {
    if (!json.isObject()) {
      return null;
    }
    return new Party(json.hasNonNull("begin") ? span(json) : null, string(json, "entity"));
  }

  private static Span span(JsonNode json) {
    return new Span(json.path("begin").asInt(), json.path("end").asInt());
  }

  private static String string(JsonNode json, String field) {
    return json.hasNonNull(field) ? json.get(field).asText() : null;
  }

  private static <E extends Enum<E>> E label(Class<E> type, JsonNode json, String field) {
    String value = string(json, field);
    return value == null ? null : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
  }

  private static <T> List<T> list(JsonNode json, Function<JsonNode, T> form) {
    List<T> out = new ArrayList<>(json.size());
    json.forEach(item -> out.add(form.apply(item)));
    return out;
  }
}

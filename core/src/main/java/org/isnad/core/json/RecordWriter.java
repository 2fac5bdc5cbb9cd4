package org.isnad.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Mention;
import org.isnad.core.record.Party;
import org.isnad.core.record.Quantity;
import org.isnad.core.record.Role;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;

/** Writes a record in its JSON form; the same record always gives the same bytes. */
public final class RecordWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private RecordWriter() {}

  /**
   * The record as one line of JSON, without a line end. Halves of surrogate pairs, which UTF-8
   * cannot carry, are escaped, so that the text comes back as it was.
   */
  public static String line(SourcedRecord record) {
    return escapeHalves(print(record, false));
  }

  private static String escapeHalves(String json) {
    return HALF.matcher(json)
        .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
  }

  /** The record as indented JSON, for people. */
  public static String pretty(SourcedRecord record) {
    return print(record, true);
  }

  private static String print(SourcedRecord record, boolean indented) {
    try {
      ObjectNode json = json(record);
      return indented
          ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json)
          : MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of nodes always prints", e);
    }
  }

  /** The record as a tree, in the order of the documented fields. */
  public static ObjectNode json(SourcedRecord record) {
    ObjectNode out = NODES.objectNode();
    out.set("document", document(record.document()));
    out.put("text", record.text());
    out.set("sentences", array(record.sentences(), RecordWriter::span));
    out.set("entities", array(record.entities(), RecordWriter::entity));
    out.set("mentions", array(record.mentions(), RecordWriter::mention));
    out.set("times", array(record.times(), RecordWriter::timex));
    out.set("roles", array(record.roles(), RecordWriter::role));
    out.set("wire", array(record.wire(), NODES::textNode));
    out.set("attributions", array(record.attributions(), RecordWriter::attribution));
    out.set("claims", array(record.claims(), RecordWriter::claim));
    out.set("quantities", array(record.quantities(), RecordWriter::quantity));
    return out;
  }

  private static ObjectNode document(Document document) {
    return NODES
        .objectNode()
        .put("id", document.id())
        .put("title", document.title())
        .put("publisher", document.publisher())
        .put("author", document.author())
        .put("published", document.published() == null ? null : document.published().toString())
        .put("url", document.url())
        .put("language", document.language())
        .put("sha256", document.sha256());
  }

  private static ObjectNode entity(Entity entity) {
    ObjectNode out =
        NODES
            .objectNode()
            .put("id", entity.id())
            .put("type", entity.type().name())
            .put("name", entity.name());
    out.set("names", array(entity.names(), NODES::textNode));
    return out.put("latin", entity.latin()).put("authority", entity.authority());
  }

  private static ObjectNode mention(Mention mention) {
    return span(mention.span())
        .put("type", mention.type().name())
        .put("form", mention.form().label())
        .put("entity", mention.entity())
        .put("rule", mention.rule());
  }

  private static ObjectNode timex(Timex time) {
    return span(time.span())
        .put("type", time.type().name())
        .put("value", time.value())
        .put("earliest", time.earliest())
        .put("latest", time.latest())
        .put("anchor", time.anchor())
        .put("rule", time.rule());
  }

  private static ObjectNode role(Role role) {
    ObjectNode out =
        NODES
            .objectNode()
            .put("person", role.person())
            .put("role", role.role())
            .put("organization", role.organization());
    out.setAll(span(role.span()));
    return out.put("status", role.status().label()).put("rule", role.rule());
  }

  private static ObjectNode attribution(Attribution attribution) {
    ObjectNode out =
        NODES.objectNode().put("id", attribution.id()).put("act", attribution.act().label());
    out.set("cue", span(attribution.cue()));
    out.set("source", party(attribution.source()));
    out.set("content", array(attribution.content(), RecordWriter::span));
    out.put("parent", attribution.parent())
        .put("negated", attribution.negated())
        .put("hedged", attribution.hedged());
    out.set("medium", attribution.medium() == null ? null : span(attribution.medium().span()));
    out.put("access", attribution.access() == null ? null : attribution.access().label());
    out.set("evidence", array(attribution.evidence(), RecordWriter::span));
    return out.put("rule", attribution.rule()).put("confidence", attribution.confidence());
  }

  private static ObjectNode stance(Claim.Stance stance) {
    return stance == null
        ? null
        : span(stance.words()).put("kind", stance.kind().label()).put("claim", stance.claim());
  }

  private static ObjectNode claim(Claim claim) {
    ObjectNode out = NODES.objectNode().put("id", claim.id()).put("type", claim.type().name());
    out.set("predicate", span(claim.predicate()));
    out.set("agent", party(claim.agent()));
    out.set("patient", party(claim.patient()));
    out.set("theme", party(claim.theme()));
    out.set("place", party(claim.place()));
    out.set("time", when(claim.time()));
    return out.put("polarity", claim.polarity().sign())
        .put("hedged", claim.hedged())
        .put("attribution", claim.attribution())
        .put("rule", claim.rule())
        .put("confidence", claim.confidence())
        .set("stance", stance(claim.stance()));
  }

  private static ObjectNode quantity(Quantity quantity) {
    ObjectNode out = NODES.objectNode().put("id", quantity.id());
    out.setAll(span(quantity.span()));
    out.put("kind", quantity.kind().label())
        .put("bound", quantity.bound().label())
        .put("least", quantity.least())
        .put("most", quantity.most())
        .put("unit", quantity.unit());
    out.set("of", quantity.of() == null ? NODES.nullNode() : span(quantity.of()));
    return out.put("part", quantity.part())
        .put("claim", quantity.claim())
        .put("attribution", quantity.attribution())
        .put("rule", quantity.rule());
  }

  private static JsonNode party(Party party) {
    if (party == null) {
      return NODES.nullNode();
    }
    ObjectNode out = party.span() == null ? NODES.objectNode() : span(party.span());
    return out.put("entity", party.entity());
  }

  private static JsonNode when(Claim.When time) {
    return time == null ? NODES.nullNode() : span(time.span()).put("value", time.value());
  }

  private static ObjectNode span(Span span) {
    return NODES.objectNode().put("begin", span.begin()).put("end", span.end());
  }

  private static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> form) {
    ArrayNode out = NODES.arrayNode(items.size());
    items.forEach(item -> out.add(form.apply(item)));
    return out;
  }
}

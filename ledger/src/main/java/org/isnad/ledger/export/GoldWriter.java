package org.isnad.ledger.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Entity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.review.Reviewed;

/**
 * Writes what readers accepted, corrected or added as a gold annotation: with the article's own
 * words instead of offsets, the form in which annotators write and a scorer reads. Only
 * attributions are judged so far, so names are those of their sources, and times, roles and claims
 * stay empty.
 */
public final class GoldWriter {

  private static final int NEAR = 40;

  private final SourcedRecord record;
  private final List<Attribution> kept;

  private GoldWriter(Reviewed reviewed) {
    this.record = reviewed.record();
    this.kept =
        record.attributions().stream().filter(a -> reviewed.about(a.cue()).isPresent()).toList();
  }

  /** One line of JSON without its end; attributions that nobody judged are left out. */
  public static String line(Reviewed reviewed) {
    return new GoldWriter(reviewed).document().toString();
  }

  private ObjectNode document() {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("doc", record.document().id());
    names(out.putArray("names"));
    out.putArray("times");
    out.putArray("roles");
    record.wire().forEach(out.putArray("wire")::add);
    ArrayNode attributions = out.putArray("attributions");
    kept.forEach(a -> attributions.add(attribution(a)));
    out.putArray("claims");
    return out;
  }

  private void names(ArrayNode out) {
    Set<String> sources =
        kept.stream()
            .map(Attribution::source)
            .filter(Objects::nonNull)
            .map(source -> String.valueOf(source.entity()))
            .collect(Collectors.toSet());
    record.entities().stream()
        .filter(e -> sources.contains(e.id()))
        .forEach(e -> e.names().forEach(name -> name(out, name, e)));
  }

  private static void name(ArrayNode out, String name, Entity entity) {
    out.addArray().add(name).add(entity.type().name()).add(entity.id());
  }

  private ObjectNode attribution(Attribution one) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("id", one.id());
    out.put("act", one.act().label());
    out.put("cue", words(one.cue()));
    out.put("source", one.source() == null ? null : words(one.source().span()));
    out.put("entity", entity(one));
    ArrayNode content = out.putArray("content");
    one.content().forEach(span -> content.add(words(span)));
    out.put(
        "parent", kept.stream().anyMatch(a -> a.id().equals(one.parent())) ? one.parent() : null);
    flag(out, "negated", one.negated());
    flag(out, "hedged", one.hedged());
    if (isRepeated(one.cue())) {
      out.put("near", near(one.cue()));
    }
    return out;
  }

  /** Sources that are only described have no name to stand by. */
  private String entity(Attribution one) {
    return one.source() == null || one.source().entity() == null
        ? null
        : record
            .entity(one.source().entity())
            .filter(e -> !e.names().isEmpty())
            .map(Entity::id)
            .orElse(null);
  }

  private static void flag(ObjectNode out, String name, boolean set) {
    if (set) {
      out.put(name, true);
    }
  }

  private String words(Span span) {
    return span == null ? null : span.of(record.text());
  }

  private boolean isRepeated(Span cue) {
    String words = words(cue);
    int first = record.text().indexOf(words);
    return record.text().indexOf(words, first + 1) >= 0;
  }

  private String near(Span cue) {
    int begin = Math.max(0, cue.begin() - NEAR);
    int end = Math.min(record.text().length(), cue.end() + NEAR);
    return record.text().substring(begin, end);
  }
}

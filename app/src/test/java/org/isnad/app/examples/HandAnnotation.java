package org.isnad.app.examples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.text.Span;

/**
 * What a careful reader put on record for an article, found again in its text.
 *
 * @param names the name surfaces of each entity
 */
record HandAnnotation(String article, List<Link> links, Map<String, Set<String>> names) {

  /**
   * An attribution by hand.
   *
   * @param cue null where the text has none
   * @param source null where the text leaves it out
   * @param entity null where nobody is named
   * @param parent the id of the link that holds this one, null at the outer end
   */
  record Link(String id, Span cue, Span source, String entity, List<Span> content, String parent) {}

  static HandAnnotation of(JsonNode json, String text) {
    Map<String, Set<String>> names = new HashMap<>();
    for (JsonNode name : json.path("names")) {
      names.computeIfAbsent(name.get(2).asText(), id -> new HashSet<>()).add(name.get(0).asText());
    }
    List<Link> links = new ArrayList<>();
    json.path("attributions").forEach(row -> links.add(link(row, text)));
    return new HandAnnotation(json.path("doc").asText(), links, names);
  }

  private static Link link(JsonNode row, String text) {
    Span near = row.hasNonNull("near") ? located(text, row.get("near").asText(), null) : null;
    List<Span> content = new ArrayList<>();
    for (JsonNode piece : row.get("content")) {
      Span before = content.isEmpty() ? null : content.get(content.size() - 1);
      content.add(located(text, piece.asText(), near == null ? before : near));
    }
    Span anchor = near == null ? content.get(0) : near;
    Span cue = row.hasNonNull("cue") ? located(text, row.get("cue").asText(), anchor) : null;
    Span by = cue == null ? anchor : cue;
    Span source = row.hasNonNull("source") ? located(text, row.get("source").asText(), by) : null;
    return new Link(
        row.get("id").asText(),
        cue,
        source,
        row.path("entity").asText(null),
        content,
        row.path("parent").asText(null));
  }

  /** Where a piece stands, nearest to another if it stands there more than once. */
  private static Span located(String text, String piece, Span anchor) {
    List<Span> spans = new ArrayList<>();
    for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      spans.add(new Span(at, at + piece.length()));
    }
    Comparator<Span> nearest =
        anchor == null
            ? Comparator.naturalOrder()
            : Comparator.<Span>comparingInt(span -> gap(span, anchor))
                .thenComparingInt(span -> Math.abs(span.begin() - anchor.begin()));
    return spans.stream()
        .min(nearest)
        .orElseThrow(() -> new IllegalStateException("not in the text: " + piece));
  }

  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(b.begin() - a.end(), a.begin() - b.end()));
  }
}

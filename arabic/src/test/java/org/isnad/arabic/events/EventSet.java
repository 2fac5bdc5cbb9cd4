package org.isnad.arabic.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.core.record.ClaimType;

/** Reads the Arabic event gold standard (Open Event Data Alliance). */
final class EventSet {

  private static final Pattern CELL =
      Pattern.compile("\\G(?:\"((?:[^\"]++|\"\")*+)\"|([^,\"]*))(,|$)");

  private EventSet() {}

  /**
   * A sentence with the events that its coders marked, each coder by himself.
   *
   * @param lost how many marked events have words that are not in the sentence; they are left out
   */
  record Marked(String text, List<Event> events, int lost) {

    Marked {
      events = List.copyOf(events);
    }
  }

  /**
   * A sentence with what its coders said of it.
   *
   * @param label whether it tells an event of the type: {@code yes} all said so, {@code easy no}
   *     all said no, {@code difficult no} and {@code ambiguous} they did not agree
   */
  record Labelled(String text, String label) {}

  /** The sentences of a file of spans. */
  static List<Marked> marked(Path file) throws IOException {
    List<Marked> out = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
      out.add(marked(node));
    }
    return out;
  }

  static Marked marked(JsonNode node) {
    Places text = new Places(node.get("text").asText());
    ClaimType type = ClaimType.valueOf(node.get("event_type").asText());
    List<Event> events = new ArrayList<>();
    int lost = 0;
    for (JsonNode span : node.get("spans")) {
      Event event =
          new Event(
              type,
              text.of(words(span, "verb")),
              text.of(words(span, "source_actor")),
              text.of(words(span, "target_actor")));
      if (isWhole(event, span)) {
        events.add(event);
      } else {
        lost++;
      }
    }
    return new Marked(text.text(), events, lost);
  }

  private static boolean isWhole(Event event, JsonNode span) {
    return event.verb().isEmpty() == span.get("verb").isEmpty()
        && event.agent().isEmpty() == span.get("source_actor").isEmpty()
        && event.patient().isEmpty() == span.get("target_actor").isEmpty();
  }

  private static List<String> words(JsonNode span, String part) {
    List<String> out = new ArrayList<>();
    span.get(part).forEach(word -> out.add(word.asText()));
    return out;
  }

  /** The sentences of a file of labels. */
  static List<Labelled> labelled(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> head = cells(lines.get(0));
    return lines.stream().skip(1).map(EventSet::cells).map(c -> labelled(head, c)).toList();
  }

  private static Labelled labelled(List<String> head, List<String> cells) {
    return new Labelled(cells.get(head.indexOf("text")), cells.get(head.indexOf("label")));
  }

  /** The cells of a line of RFC 4180, which no cell of this set breaks. */
  static List<String> cells(String line) {
    List<String> out = new ArrayList<>();
    Matcher matcher = CELL.matcher(line);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      out.add(quoted == null ? matcher.group(2) : quoted.replace("\"\"", "\""));
      if (matcher.group(3).isEmpty()) {
        return out;
      }
    }
    throw new IllegalArgumentException("not a line of comma-separated cells: " + line);
  }
}

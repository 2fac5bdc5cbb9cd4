package org.isnad.arabic.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.arabic.Figures;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.events.EventScore.Question;
import org.isnad.arabic.events.EventSet.Labelled;
import org.isnad.arabic.events.EventSet.Marked;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Document;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Measures claims on the Arabic event gold standard of the Open Event Data Alliance, where it is at
 * hand, beside two dictionary coders. Nothing of the set is in this repository.
 */
class PublicEventsTest {

  private static final List<ClaimType> TYPES = List.of(ClaimType.ASSAULT, ClaimType.PROTEST);

  private final Map<String, Function<SourcedRecord, List<Event>>> programs = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private int unread;

  PublicEventsTest() {
    DictionaryCoder plain = new DictionaryCoder(false);
    DictionaryCoder cutting = new DictionaryCoder(true);
    programs.put("Isnad", r -> r.claims().stream().map(c -> Event.of(c, r)).toList());
    programs.put("dictionary", r -> plain.events(r.text(), names(r)));
    programs.put("and clitics cut", r -> cutting.events(r.text(), names(r)));
  }

  @Test
  void eventsThatOthersMarkedAreFoundWithTheirActors() throws IOException {
    Path folder = Figures.dataIfMeasuring("events");
    Map<ClaimType, Map<String, EventScore>> scores = new LinkedHashMap<>();
    for (ClaimType type : TYPES) {
      String name = type.name().toLowerCase(Locale.ROOT);
      scores.put(type, marked(type, EventSet.marked(folder.resolve(name + "_spans.json"))));
      labelled(type, EventSet.labelled(folder.resolve(name + "_gsr.csv")));
    }
    lines.add(Figures.line("sentences of both without a record: %d", unread));
    Figures.write("public-events", lines);
    EventScore assaults = scores.get(ClaimType.ASSAULT).get("Isnad");
    assertThat(assaults.percent(Question.VERB)).isGreaterThanOrEqualTo(70);
  }

  private static List<Span> names(SourcedRecord record) {
    return record.mentions().stream()
        .filter(m -> m.form() == MentionForm.NAME && m.type() != EntityType.WORK)
        .map(Mention::span)
        .toList();
  }

  /** The record of a sentence; empty, and counted, where the pipeline fails on it. */
  private Optional<SourcedRecord> read(String text) {
    try {
      return Optional.of(Loaded.PIPELINE.analyze(Document.of("sentence", text, null)));
    } catch (RuntimeException e) {
      unread++;
      return Optional.empty();
    }
  }

  private Map<String, EventScore> marked(ClaimType type, List<Marked> sentences) {
    Map<String, EventScore> scores = new LinkedHashMap<>();
    programs.keySet().forEach(name -> scores.put(name, new EventScore()));
    for (Marked sentence : sentences) {
      Optional<SourcedRecord> record = read(sentence.text());
      programs.forEach(
          (name, found) ->
              scores.get(name).count(sentence.events(), record.map(found).orElse(List.of())));
    }
    EventScore coders = new EventScore();
    sentences.forEach(s -> coders.countAmongCoders(s.events()));
    scores.put("other coders", coders);
    writeMarked(type, sentences, scores);
    return scores;
  }

  private void writeMarked(ClaimType type, List<Marked> sentences, Map<String, EventScore> scores) {
    List<Event> events = sentences.stream().flatMap(s -> s.events().stream()).toList();
    lines.add(
        Figures.line(
            "%s: %d sentences, %d marked events, and %d with words that are not there",
            type,
            sentences.size(),
            events.size(),
            sentences.stream().mapToInt(Marked::lost).sum()));
    lines.add(
        Figures.line(
            "of the marked events, %d without a verb, which ask nothing",
            events.stream().filter(e -> e.verb().isEmpty()).count()));
    lines.addAll(EventScore.table(scores));
    lines.add("");
  }

  private void labelled(ClaimType type, List<Labelled> sentences) {
    Map<String, LabelScore> told = new LinkedHashMap<>();
    Map<String, LabelScore> pairs = new LinkedHashMap<>();
    for (Labelled sentence : sentences) {
      Optional<SourcedRecord> record = read(sentence.text());
      programs.forEach(
          (name, found) -> {
            List<Event> events =
                record.map(found).orElse(List.of()).stream().filter(e -> e.type() == type).toList();
            count(told, name, sentence, !events.isEmpty());
            count(pairs, name, sentence, events.stream().anyMatch(Event::hasBothSides));
          });
    }
    lines.add(Figures.line("%s: %d labelled sentences", type, sentences.size()));
    writeLabelled("found to tell of one", told);
    writeLabelled("found to tell of one, and by whom to whom", pairs);
  }

  private static void count(
      Map<String, LabelScore> scores, String program, Labelled sentence, boolean found) {
    scores.computeIfAbsent(program, p -> new LabelScore()).count(sentence.label(), found);
  }

  private void writeLabelled(String title, Map<String, LabelScore> scores) {
    lines.addAll(LabelScore.table(title, scores));
    lines.add("");
  }
}

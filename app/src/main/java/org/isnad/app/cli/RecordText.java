package org.isnad.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.sentences.ClaimSentences;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Document;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/**
 * A record as a person reads it on a terminal: each sentence, and under it who answers for what.
 *
 * <pre>
 * 3  the sentence
 *      publisher ← wire ← institute ← letter's writer  writes: “content”
 *      • COERCE (word): Who arrested whom on 11 August 2015, writes the letter's writer, …
 * </pre>
 *
 * The arrows point from the one who told to the one who passes it on; the publisher stands first.
 * Claims that are more likely wrong than right are left out; the other forms have them.
 */
final class RecordText {

  private static final int CONTENT = 140;
  private static final int NAME = 60;
  private static final double LEAST_CONFIDENCE = 0.5;

  /** A left-to-right mark on both sides keeps the arrow between two Arabic names in its place. */
  private static final String FROM = "\u200e ← ";

  private static final ClaimSentences SENTENCES = ClaimSentences.load();

  private final SourcedRecord record;
  private final Labels labels;
  private final List<String> lines = new ArrayList<>();

  private RecordText(SourcedRecord record) {
    this.record = record;
    this.labels = new Labels(record);
  }

  /** The record's text form, each line ended. */
  static String of(SourcedRecord record) {
    RecordText text = new RecordText(record);
    text.head();
    text.sentences();
    return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void head() {
    Document document = record.document();
    lines.add("━━ " + (document.title() == null ? "(no title)" : Visible.line(document.title())));
    lines.add("   " + facts(document));
    if (document.url() != null) {
      lines.add("   " + Visible.line(document.url()));
    }
    lines.add("");
  }

  private static String facts(Document document) {
    return Stream.of(
            document.publisher() == null ? "publisher unknown" : document.publisher(),
            document.author() == null ? null : "by " + document.author(),
            document.published() == null ? "date unknown" : document.published().toString(),
            "id " + document.id())
        .filter(Objects::nonNull)
        .map(Visible::line)
        .collect(Collectors.joining("\u200e · "));
  }

  private void sentences() {
    if (record.sentences().isEmpty()) {
      lines.add("   Not analysed: its language is " + record.document().language() + ".");
      lines.add("");
    }
    for (int i = 0; i < record.sentences().size(); i++) {
      Span sentence = record.sentences().get(i);
      lines.add(String.format("%3d  %s", i + 1, Visible.line(sentence.of(record.text()))));
      record.attributions().stream()
          .filter(attribution -> sentence.contains(attribution.cue().begin()))
          .forEach(attribution -> lines.add("       " + attribution(attribution)));
      record.claims().stream()
          .filter(claim -> claim.confidence() >= LEAST_CONFIDENCE)
          .filter(claim -> sentence.contains(claim.predicate().begin()))
          .forEach(claim -> lines.add("       • " + claim(claim)));
      lines.add("");
    }
  }

  private String attribution(Attribution attribution) {
    List<String> chain =
        new ArrayList<>(record.chain(attribution).stream().map(labels::source).toList());
    chain.addAll(labels.behind());
    java.util.Collections.reverse(chain);
    String content =
        attribution.content().stream()
            .map(span -> "“" + Visible.line(span.of(record.text()), CONTENT) + "\u200e”")
            .collect(Collectors.joining(" … "));
    return String.join(FROM, chain)
        + "\u200e  "
        + Labels.act(attribution)
        + ": "
        + content
        + access(attribution);
  }

  /** The kind of access that the source claims, with the words that show it. */
  private String access(Attribution attribution) {
    if (attribution.access() == null) {
      return "";
    }
    String evidence =
        attribution.evidence().stream()
            .map(span -> "“" + Visible.line(span.of(record.text()), NAME) + "\u200e”")
            .collect(Collectors.joining(" "));
    return " · access: " + attribution.access().label() + " " + evidence;
  }

  /** The kind of act with the text's word for it, and the claim as a sentence. */
  private String claim(Claim claim) {
    String predicate = Visible.line(claim.predicate().of(record.text()), NAME);
    String sentence = Visible.line(SENTENCES.english(record, claim));
    return claim.type().name() + " (" + predicate + "\u200e): " + sentence;
  }
}

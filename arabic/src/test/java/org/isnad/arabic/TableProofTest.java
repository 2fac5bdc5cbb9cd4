package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.arabic.attribution.WireCredits;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Parser;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;
import org.isnad.arabic.times.Times;
import org.isnad.core.record.Document;
import org.isnad.core.record.Fingerprint;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tables that lie outside the layers with a data test of their own: each example is run. */
class TableProofTest {

  private static final Parser PARSER = Loaded.PARSER;
  private static final WireCredits WIRES = WireCredits.load();
  private static final Times TIMES = Times.load();

  @TestFactory
  Stream<DynamicTest> aListedWordIsCutAsTheTableSays() {
    Table table = TableReader.resource("parse/segmentation.tsv");
    return proofs(
        table,
        example -> {
          Span marked = marked(example);
          Word word = PARSER.parse(plain(example)).wordsIn(marked).get(0);
          assertThat(word.stemSpan()).isEqualTo(marked);
        },
        counterexample ->
            assertThat(PARSER.parse(counterexample).words())
                .allMatch(word -> table.rows().stream().noneMatch(row -> isForm(word, row.key()))));
  }

  @TestFactory
  Stream<DynamicTest> anAgencyIsCreditedWhereTheTableKnowsIt() {
    return proofs(
        TableReader.resource("attribution/wires.tsv"),
        example ->
            assertThat(credits(plain(example))).containsExactly(marked(example).of(plain(example))),
        counterexample -> assertThat(credits(counterexample)).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> wordsAndNumbersOfTimeMakeTimeExpressions() {
    return Stream.of("times/words.tsv", "times/numbers.tsv")
        .map(TableReader::resource)
        .flatMap(
            table ->
                proofs(
                    table,
                    example ->
                        assertThat(times(plain(example)))
                            .anyMatch(span -> span.overlaps(marked(example))),
                    counterexample -> assertThat(times(counterexample)).isEmpty()));
  }

  private static Stream<DynamicTest> proofs(
      Table table, Consumer<String> example, Consumer<String> counterexample) {
    return Stream.concat(
        table.examples().stream().map(text -> dynamicTest("+ " + text, () -> example.accept(text))),
        table.counterexamples().stream()
            .map(text -> dynamicTest("- " + text, () -> counterexample.accept(text))));
  }

  private static boolean isForm(Word word, String key) {
    return word.folded().equals(Folding.fold(key));
  }

  private static List<String> credits(String byline) {
    Document document =
        new Document("d", null, null, byline, null, null, "ar", Fingerprint.sha256("نص"), "نص");
    return WIRES.find(PARSER.parse(document.text()), document);
  }

  private static List<Span> times(String text) {
    ParsedText parsed = PARSER.parse(text);
    return TIMES.find(parsed, null).stream().map(time -> time.span()).toList();
  }

  private static String plain(String bracketed) {
    return bracketed.replace("[", "").replace("]", "");
  }

  private static Span marked(String bracketed) {
    return new Span(bracketed.indexOf('['), bracketed.indexOf(']') - 1);
  }
}

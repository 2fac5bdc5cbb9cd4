package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.names.Cast;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Attribution;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of the attribution tables is found, and nothing in a counterexample. */
class AttributionDataTest {

  /** A sentence with the stretch that its brackets mark. */
  private record Marked(String text, Span span) {

    static Marked of(String bracketed) {
      int open = bracketed.indexOf('[');
      int close = bracketed.indexOf(']');
      assertThat(open).as("brackets in: " + bracketed).isNotNegative().isLessThan(close);
      String text = bracketed.replace("[", "").replace("]", "");
      return new Marked(text, new Span(open, close - 1));
    }

    ParsedText parsed() {
      return Loaded.PARSER.parse(text);
    }

    /** The word that holds the first marked letter. */
    Word word() {
      return parsed().wordsIn(span).get(0);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCueFindsTheContentOfItsExample() {
    return TableReader.resource("attribution/cues.tsv").rows().stream()
        .map(row -> dynamicTest(row.key(), () -> findsContent(row)));
  }

  private static void findsContent(Row row) {
    assertThat(row.get("example")).as("line " + row.line() + " needs an example").isNotEmpty();
    Marked example = Marked.of(row.get("example"));
    List<Attribution> found = find(example.parsed());
    assertThat(found)
        .as("line %d: %s", row.line(), row.get("example"))
        .anyMatch(it -> it.rule().endsWith(":" + row.key()) && holdsHalf(it, example.span()));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheCueTableIsFound() {
    return examples(
        "attribution/cues.tsv",
        example ->
            assertThat(find(example.parsed())).anyMatch(it -> holdsHalf(it, example.span())));
  }

  @TestFactory
  Stream<DynamicTest> noCounterexampleOfTheCueTableIsFound() {
    return counterexamples(
        "attribution/cues.tsv", text -> assertThat(find(Loaded.PARSER.parse(text))).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> everySignOfAccessIsFoundInItsExample() {
    return TableReader.resource("attribution/access.tsv").rows().stream()
        .map(row -> dynamicTest(row.key(), () -> showsAccess(row)));
  }

  private static void showsAccess(Row row) {
    Marked example = Marked.of(row.get("example"));
    assertThat(find(example.parsed()))
        .as("line %d: %s", row.line(), row.get("example"))
        .anyMatch(
            it ->
                it.evidence().contains(example.span())
                    && it.access().label().equals(row.get("access")));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheAccessTableIsFound() {
    return examples(
        "attribution/access.tsv",
        example ->
            assertThat(find(example.parsed()))
                .anyMatch(it -> it.evidence().contains(example.span())));
  }

  @TestFactory
  Stream<DynamicTest> noCounterexampleOfTheAccessTableShowsAny() {
    return counterexamples(
        "attribution/access.tsv",
        text ->
            assertThat(find(Loaded.PARSER.parse(text)))
                .allSatisfy(it -> assertThat(it.access()).isNull()));
  }

  @TestFactory
  Stream<DynamicTest> everyMarkedSourceNounIsFound() {
    SourceNouns nouns = SourceNouns.load();
    return examples(
        "attribution/source-nouns.tsv",
        example -> assertThat(nouns.find(example.word().folded())).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> everySourceNounAndItsFormsAreFound() {
    SourceNouns nouns = SourceNouns.load();
    return TableReader.resource("attribution/source-nouns.tsv").rows().stream()
        .flatMap(row -> Stream.concat(Stream.of(row.key()), row.list("forms").stream()))
        .map(
            noun ->
                dynamicTest(noun, () -> assertThat(nouns.find(Folding.fold(noun))).isPresent()));
  }

  @TestFactory
  Stream<DynamicTest> noCounterexampleHoldsASourceNoun() {
    SourceNouns nouns = SourceNouns.load();
    return counterexamples(
        "attribution/source-nouns.tsv",
        text ->
            assertThat(Loaded.PARSER.parse(text).words())
                .allSatisfy(word -> assertThat(nouns.find(word.folded())).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyMarkedAccordingPhraseIsFound() {
    AccordingPhrases phrases = AccordingPhrases.load();
    return examples(
        "attribution/according.tsv",
        example ->
            assertThat(phrases.at(bare(example.parsed()), example.word().index())).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> everyAccordingPhraseIsFoundWholeAndWithWa() {
    AccordingPhrases phrases = AccordingPhrases.load();
    return TableReader.resource("attribution/according.tsv").rows().stream()
        .flatMap(row -> Stream.of(row.key(), "و" + row.key()))
        .map(phrase -> dynamicTest(phrase, () -> isWholePhrase(phrases, phrase)));
  }

  private static void isWholePhrase(AccordingPhrases phrases, String phrase) {
    Optional<AccordingPhrases.Phrase> found = phrases.at(bare(Loaded.PARSER.parse(phrase)), 0);
    assertThat(found).isPresent();
    assertThat(found.get().words()).hasSize(phrase.split(" ").length);
  }

  @TestFactory
  Stream<DynamicTest> noCounterexampleHoldsAnAccordingPhrase() {
    AccordingPhrases phrases = AccordingPhrases.load();
    return counterexamples(
        "attribution/according.tsv",
        text -> {
          Passage passage = bare(Loaded.PARSER.parse(text));
          for (int i = 0; i < passage.size(); i++) {
            assertThat(phrases.at(passage, i)).as(passage.folded(i)).isEmpty();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> inAPhraseOfItsOwnVoiceTheArticleNamesNobody() {
    OwnVoice ownVoice = OwnVoice.load();
    return examples(
        "attribution/own-voice.tsv",
        example -> {
          assertThat(ownVoice.holds(bare(example.parsed()), example.word().index())).isTrue();
          assertThat(find(example.parsed())).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> everyPhraseOfItsOwnVoiceNamesNobody() {
    return TableReader.resource("attribution/own-voice.tsv").rows().stream()
        .map(Row::key)
        .map(phrase -> dynamicTest(phrase, () -> namesNobody(phrase)));
  }

  private static void namesNobody(String phrase) {
    String begun = phrase.endsWith("ان") || phrase.endsWith("انه") ? phrase : phrase + " أن";
    assertThat(find(Loaded.PARSER.parse(begun + " الطريق طويل."))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> whereSomebodyIsNamedTheArticleDoesNotSpeakItself() {
    OwnVoice ownVoice = OwnVoice.load();
    return counterexamples(
        "attribution/own-voice.tsv",
        text -> {
          Passage passage = bare(Loaded.PARSER.parse(text));
          for (int i = 0; i < passage.size(); i++) {
            assertThat(ownVoice.holds(passage, i)).as(passage.folded(i)).isFalse();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyMarkedWordIsInTheTableOfWordClasses() {
    Lexicon words = Lexicon.load("attribution/words.tsv");
    return examples(
        "attribution/words.tsv",
        example -> assertThat(words.find(example.word().folded())).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> noCounterexampleHoldsAWordOfTheTableOfWordClasses() {
    Lexicon words = Lexicon.load("attribution/words.tsv");
    return counterexamples(
        "attribution/words.tsv",
        text ->
            assertThat(Loaded.PARSER.parse(text).words())
                .allSatisfy(word -> assertThat(words.find(word.folded())).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyMarkedWordIsAnHonorificWithItsPronoun() {
    Honorifics honorifics = Honorifics.load();
    return examples(
        "attribution/honorifics.tsv",
        example ->
            assertThat(honorifics.bearers(example.word().folded()))
                .isNotEmpty()
                .anySatisfy(
                    word -> assertThat(example.parsed().words()).anyMatch(w -> w.is(word))));
  }

  @TestFactory
  Stream<DynamicTest> noCounterexampleHoldsAnHonorificWithItsPronoun() {
    Honorifics honorifics = Honorifics.load();
    return counterexamples(
        "attribution/honorifics.tsv",
        text ->
            assertThat(Loaded.PARSER.parse(text).words())
                .noneMatch(word -> honorifics.isPronominal(word.folded())));
  }

  private static Stream<DynamicTest> examples(String name, Consumer<Marked> check) {
    Table table = TableReader.resource(name);
    return table.examples().stream()
        .map(example -> dynamicTest(example, () -> check.accept(Marked.of(example))));
  }

  private static Stream<DynamicTest> counterexamples(String name, Consumer<String> check) {
    Table table = TableReader.resource(name);
    return table.counterexamples().stream()
        .map(text -> dynamicTest(text, () -> check.accept(text)));
  }

  private static Passage bare(ParsedText text) {
    return Passage.of(text, Cast.empty(), List.of());
  }

  private static List<Attribution> find(ParsedText text) {
    return Finder.ATTRIBUTIONS.unweighed(text, Cast.empty(), List.of()).attributions();
  }

  /** Whether an attribution's content and a stretch share at least half of what either holds. */
  private static boolean holdsHalf(Attribution attribution, Span span) {
    int shared = 0;
    int length = 0;
    for (Span content : attribution.content()) {
      shared +=
          Math.max(
              0, Math.min(content.end(), span.end()) - Math.max(content.begin(), span.begin()));
      length += content.length();
    }
    return 2 * shared >= span.length() && 3 * shared >= length;
  }
}

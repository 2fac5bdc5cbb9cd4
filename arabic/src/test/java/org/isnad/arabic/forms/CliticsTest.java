package org.isnad.arabic.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CliticsTest {

  private static final Clitics CLITICS = new Clitics();

  static Stream<String> cutWords() {
    return Stream.of("proclitics.tsv", "particles.tsv", "enclitics.tsv")
        .flatMap(table -> TableReader.resource("forms/" + table).examples().stream());
  }

  @ParameterizedTest
  @MethodSource("cutWords")
  void theMarkedWordIsFoundBetweenItsClitics(String example) {
    String inside = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
    // An ending that changes before a pronoun stands in the brackets as it is without one.
    String written = example.replaceAll("\\[(.*)ة](ت.+)", "$1$2").replaceAll("[\\[\\]]", "");
    assertThat(CLITICS.forms(written)).contains(inside);
  }

  static Stream<String> wordsWithoutFront() {
    return Stream.of("proclitics.tsv", "particles.tsv")
        .flatMap(table -> TableReader.resource("forms/" + table).counterexamples().stream());
  }

  @ParameterizedTest
  @MethodSource("wordsWithoutFront")
  void nothingIsCutOffInFrontOfARootLetter(String word) {
    assertThat(CLITICS.fronts(word)).containsExactly(word);
  }

  static Stream<String> wordsWithoutBack() {
    return TableReader.resource("forms/enclitics.tsv").counterexamples().stream();
  }

  @ParameterizedTest
  @MethodSource("wordsWithoutBack")
  void nothingIsCutOffBehindWhereNoPronounIs(String word) {
    assertThat(CLITICS.forms(word)).containsExactly(word);
  }

  @Test
  void wholeWordsAreKnownAndOthersAreNot() {
    TableReader.resource("forms/whole-words.tsv")
        .examples()
        .forEach(w -> assertThat(CLITICS.isWhole(w.replaceAll("[\\[\\]]", ""))).as(w).isTrue());
    TableReader.resource("forms/whole-words.tsv")
        .counterexamples()
        .forEach(w -> assertThat(CLITICS.isWhole(w)).as(w).isFalse());
  }

  @Test
  void anEndingBeforeAPronounIsGivenAsItIsWithoutOne() {
    Table table = TableReader.resource("forms/pausal.tsv");
    for (String example : table.examples()) {
      String[] words = example.replaceAll("[\\[\\]]", "").split(" ");
      assertThat(CLITICS.forms(words[0])).contains(words[1]);
    }
    for (String word : table.counterexamples()) {
      assertThat(CLITICS.forms(word)).as(word).hasSize(2);
    }
  }

  @Test
  void theMinisterIsFoundInEveryCoatAndHisBuildingIsNoButton() {
    for (String word : new String[] {"الوزير", "للوزير", "ووزير", "والوزير", "وبالوزير"}) {
      assertThat(CLITICS.forms(word)).as(word).contains("وزير").doesNotContain("زير");
    }
  }

  @Test
  void theArticleGoesWithAllThatStandsBeforeIt() {
    assertThat(CLITICS.withoutArticle("الوزير")).isEqualTo("وزير");
    assertThat(CLITICS.withoutArticle("وللوزير")).isEqualTo("وزير");
    assertThat(CLITICS.withoutArticle("وزير")).isEqualTo("وزير");
    assertThat(CLITICS.withoutArticle("ألمانيا")).isEqualTo("ألمانيا");
  }

  @Test
  void whateverTheLettersTheWordItselfComesFirstAndNoFormIsEmpty() {
    Random random = new Random(20260101);
    for (int i = 0; i < 20_000; i++) {
      String word = random(random);
      assertThat(CLITICS.forms(word).iterator().next()).isEqualTo(word);
      assertThat(CLITICS.forms(word)).doesNotContain("").hasSizeLessThan(60);
    }
  }

  private static String random(Random random) {
    String letters = "والبكلسفهمنتيةىئ";
    StringBuilder out = new StringBuilder();
    int length = 1 + random.nextInt(9);
    for (int i = 0; i < length; i++) {
      out.append(letters.charAt(random.nextInt(letters.length())));
    }
    return out.toString();
  }
}

package org.isnad.arabic.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.arabic.data.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LatinKeyTest {

  private static final Clitics CLITICS = new Clitics();

  static Stream<String> spellings() {
    return TableReader.resource("forms/latin-spellings.tsv").examples().stream();
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void aSpellingFindsItsName(String example) {
    assertThat(finds(example)).isTrue();
  }

  static Stream<String> others() {
    return TableReader.resource("forms/latin-spellings.tsv").counterexamples().stream();
  }

  @ParameterizedTest
  @MethodSource("others")
  void aSpellingDoesNotFindAnotherName(String example) {
    assertThat(finds(example)).isFalse();
  }

  private static boolean finds(String example) {
    List<String> words = List.of(example.replaceAll("[\\[\\]]", "").split(" "));
    String pattern = LatinKey.pattern(words.get(0)).orElseThrow();
    return CLITICS.fronts(words.get(1)).stream()
        .anyMatch(front -> ArabicKey.of(front).matches(pattern));
  }

  @Test
  void compoundsMayBeWrittenAsTwoWords() {
    assertThat(findsTogether("Abdullah", "عبد", "الله")).isTrue();
    assertThat(findsTogether("Abderrahmane", "عبد", "الرحمن")).isTrue();
    assertThat(findsTogether("Abdulaziz", "عبد", "العزيز")).isTrue();
    assertThat(findsTogether("Noureddine", "نور", "الدين")).isTrue();
    assertThat(findsTogether("Salahuddin", "صلاح", "الدين")).isTrue();
    assertThat(findsTogether("Nasrallah", "نصر", "الله")).isTrue();
    assertThat(findsTogether("Abdullah", "عبد", "العزيز")).isFalse();
    assertThat(findsTogether("Noureddine", "نور", "الله")).isFalse();
    assertThat(LatinKey.halves("Baghdadi")).isEmpty();
    assertThat(LatinKey.halves("Dean")).isEmpty();
  }

  private static boolean findsTogether(String latin, String first, String second) {
    List<String> halves = LatinKey.halves(latin).orElseThrow();
    return CLITICS.fronts(first).stream().anyMatch(f -> ArabicKey.of(f).matches(halves.get(0)))
        && CLITICS.fronts(second).stream().anyMatch(f -> ArabicKey.of(f).matches(halves.get(1)));
  }

  @Test
  void skeletonsAreAsTheirTableShows() {
    for (String example : TableReader.resource("forms/skeleton.tsv").examples()) {
      String[] cells = example.split(" ");
      assertThat("[" + ArabicKey.of(cells[0]) + "]").isEqualTo(cells[1]);
    }
    TableReader.resource("forms/skeleton.tsv")
        .counterexamples()
        .forEach(word -> assertThat(ArabicKey.of(word)).isEmpty());
  }

  @Test
  void everyWordOfLatinLettersGivesAPatternThatCompiles() {
    Random random = new Random(20260102);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int j = 0; j < 3 + random.nextInt(10); j++) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      LatinKey.pattern(word.toString()).ifPresent(Pattern::compile);
    }
  }

  @Test
  void wordsOfOtherLettersGiveNone() {
    assertThat(LatinKey.pattern("وزير")).isEmpty();
    assertThat(LatinKey.pattern("ab1")).isEmpty();
    assertThat(LatinKey.pattern("it")).isEmpty();
    assertThat(LatinKey.pattern("")).isEmpty();
  }
}

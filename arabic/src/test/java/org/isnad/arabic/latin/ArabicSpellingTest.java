package org.isnad.arabic.latin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.junit.jupiter.api.Test;

class ArabicSpellingTest {

  private final ArabicSpelling spelling = ArabicSpelling.load();
  private final WordOrigin origin = WordOrigin.load();

  @Test
  void examplesOfPatternsAndEndingsComeOutAsWritten() {
    for (String name : List.of("patterns", "endings")) {
      examplesHold(TableReader.resource("latin/" + name + ".tsv"));
    }
  }

  @Test
  void consonantsAreSpelledAsTheirTableSays() {
    Consonants consonants = Consonants.load();
    Table table = TableReader.resource("latin/consonants.tsv");
    table.examples().forEach(e -> assertThat(letters(consonants, e)).isEqualTo(latin(e)));
    table.counterexamples().forEach(e -> assertThat(letters(consonants, e)).isNotEqualTo(latin(e)));
  }

  @Test
  void arabicWordsAndForeignNamesAreToldApartByTheirLetters() {
    Table table = TableReader.resource("latin/origin.tsv");
    assertThat(table.examples()).allMatch(word -> origin.isArabic(word, 0));
    assertThat(table.counterexamples()).noneMatch(word -> origin.isArabic(word, 0));
  }

  @Test
  void everyPatternWritesEachRootConsonantOfItsKeyAndNoOther() {
    for (Row row : TableReader.resource("latin/patterns.tsv").rows()) {
      String digits = row.key().replaceAll("[^0-9]", "");
      assertThat("1234").as("line %d", row.line()).startsWith(digits);
      assertThat(row.get("latin").replaceAll("[^0-9]", "").replaceAll("(.)\\1", "$1"))
          .as("line %d", row.line())
          .isEqualTo(digits);
    }
  }

  @Test
  void aWordOfStrongLettersNeverHasThreeConsonantsInARow() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 3 + random.nextInt(6); n > 0; n--) {
        word.append("بتجدرزسفقكلمنايو".charAt(random.nextInt(16)));
      }
      assertThat(spelling.spell(word.toString(), Place.PERSON))
          .as("%s", word)
          .doesNotContainPattern("[bcdfghjklmnpqrstvz]{3}");
    }
  }

  private void examplesHold(Table table) {
    table
        .examples()
        .forEach(e -> assertThat(spelling.spell(arabic(e), Place.OTHER)).isEqualTo(latin(e)));
    table
        .counterexamples()
        .forEach(e -> assertThat(spelling.spell(arabic(e), Place.OTHER)).isNotEqualTo(latin(e)));
  }

  private static String letters(Consonants consonants, String example) {
    StringBuilder out = new StringBuilder();
    arabic(example).chars().forEach(c -> out.append(consonants.spell((char) c)));
    return out.toString();
  }

  private static String arabic(String example) {
    return example.split(" = ")[0];
  }

  private static String latin(String example) {
    return example.split(" = ")[1];
  }
}

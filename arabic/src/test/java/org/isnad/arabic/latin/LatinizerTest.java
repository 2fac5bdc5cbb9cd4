package org.isnad.arabic.latin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.core.record.EntityType;
import org.junit.jupiter.api.Test;

class LatinizerTest {

  private final Latinizer latinizer = Latinizer.load();

  @Test
  void examplesOfTheNameTableComeOutAsWritten() {
    examplesHold(TableReader.resource("latin/name-parts.tsv"), EntityType.PERSON);
  }

  @Test
  void examplesOfTheGlossTableComeOutAsWritten() {
    examplesHold(TableReader.resource("latin/glosses.tsv"), EntityType.ORGANIZATION);
  }

  @Test
  void anUnknownNameIsSpelledWithVowelsAndWithoutSigns() {
    assertThat(latinizer.latin("الدردنجي", EntityType.PERSON)).matches("al-[A-Z][a-z]+");
  }

  @Test
  void aPlaceBeginsWithACapital() {
    assertThat(latinizer.latin("الزبداني", EntityType.PLACE)).startsWith("Al-Zabdani");
  }

  @Test
  void everyArabicWordComesOutInLatinLettersOnlyAndAlwaysTheSame() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 1 + random.nextInt(12); n > 0; n--) {
        word.append("ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآةىءئؤ".charAt(random.nextInt(36)));
      }
      String latin = latinizer.latin(word.toString(), EntityType.PERSON);
      assertThat(latin).as("%s", word).matches("[A-Za-z -]*");
      assertThat(latinizer.latin(word.toString(), EntityType.PERSON)).isEqualTo(latin);
    }
  }

  private void examplesHold(Table table, EntityType type) {
    for (String example : table.examples()) {
      String[] sides = example.split(" = ");
      assertThat(latinizer.latin(sides[0], type)).isEqualTo(sides[1]);
    }
    for (String example : table.counterexamples()) {
      String[] sides = example.split(" = ");
      assertThat(latinizer.latin(sides[0], type)).isNotEqualTo(sides[1]);
    }
  }
}

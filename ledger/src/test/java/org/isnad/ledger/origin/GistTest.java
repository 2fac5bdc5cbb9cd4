package org.isnad.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GistTest {

  @Test
  void aTollIsARivalOfAnotherWhateverNounCountsIt() {
    assertThat(Gist.of("مقتل 12 مدنيا في السوق").isRival(Gist.of("سقط 20 قتيلا في السوق")))
        .isTrue();
    assertThat(Gist.of("مقتل 12 مدنيا").isRival(Gist.of("إصابة 20 مدنيا"))).isFalse();
  }

  @Test
  void aNumberStandsWithWhatItCounts() {
    assertThat(Gist.of("تلف 1200 طن من القمح").figures()).hasToString("{طن=[1200]}");
    assertThat(Gist.of("بلغت الخسائر ١٢٠٠ طنا").figures()).hasToString("{طن=[1200]}");
  }

  @Test
  void anotherNumberOfTheSameThingIsARival() {
    Gist mayor = Gist.of("تلف 1200 طن من القمح");
    assertThat(Gist.of("تلف 840 طنا من القمح").isRival(mayor)).isTrue();
    assertThat(Gist.of("لا 1200 طن بل 840 طنا").isRival(mayor)).isFalse();
    assertThat(Gist.of("غادرت 10 شاحنات").isRival(mayor)).isFalse();
  }

  @Test
  void whatSaysTheSameInOtherWordsIsMoreAlikeThanWhatSaysAnotherThing() {
    Gist one = Gist.of("أغلقت البلدية الجسر القديم بعد ظهور شق فيه");
    Gist same = Gist.of("الجسر القديم أغلق أمس لأن شقا ظهر فيه");
    Gist other = Gist.of("افتتحت البلدية معرض الكتاب في المدينة");
    Weights weights = new Weights(List.of(one, same, other));
    assertThat(weights.likeness(one, same)).isGreaterThan(weights.likeness(one, other));
    assertThat(weights.likeness(one, one)).isEqualTo(1);
    assertThat(weights.likeness(one, Gist.of(""))).isZero();
  }
}

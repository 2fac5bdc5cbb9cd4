package org.isnad.arabic.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.attribution.Attributed;
import org.isnad.arabic.names.Cast;
import org.isnad.arabic.parse.Parser;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said to have happened, not to have happened, or left open; the sentences are invented.
 */
class FactualityTest {

  private static final Parser PARSER = Loaded.PARSER;
  private static final Claims CLAIMS = Claims.load().atLeast(0);

  @ParameterizedTest
  @CsvSource({
    "لم يهاجم المسلحون الثكنة, هاجم",
    "لن يزور الوزير المدينة, زور",
    "لم يتم اعتقال المتهم, اعتقال",
    "دخلت الشرطة المنزل دون أن تعتقل المتهم, تعتقل",
    "أكد المتحدث عدم قيام الجيش بقصف المدينة, قصف",
    "لم تتمكن القوات من اقتحام المدينة, اقتحام",
    "فشل الجيش في اقتحام المدينة, اقتحام",
    "لم تكن القوات قد هاجمت الثكنة, هاجم"
  })
  void isDenied(String text, String predicate) {
    assertThat(claim(text, predicate).polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "هاجم المسلحون الثكنة, هاجم",
    "لا يزال الجيش يحاصر المدينة, حاصر",
    "تمكنت القوات من اقتحام المدينة, اقتحام",
    "وقد هاجم المسلحون الثكنة, هاجم"
  })
  void isSaidToHaveHappened(String text, String predicate) {
    Claim claim = claim(text, predicate);
    assertThat(claim.polarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(claim.hedged()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ستراجع الوزارة القرار, راجع",
    "سوف يزور الوزير المدينة, زور",
    "من الممكن أن يزور الوزير المدينة, زور",
    "قرر الوزير أن يزور المدينة, زور",
    "يعتزم الوزير زيارة المدينة, زيارة",
    "قد يزور الوزير المدينة, زور"
  })
  void isLeftOpen(String text, String predicate) {
    assertThat(claim(text, predicate).hedged()).isTrue();
  }

  private static Claim claim(String text, String predicate) {
    List<Claim> found =
        CLAIMS.find(PARSER.parse(text), List.of(), new Attributed(List.of(), Cast.empty())).stream()
            .filter(c -> c.predicate().of(text).contains(predicate))
            .toList();
    assertThat(found).as(predicate + " in " + text).hasSize(1);
    return found.get(0);
  }
}

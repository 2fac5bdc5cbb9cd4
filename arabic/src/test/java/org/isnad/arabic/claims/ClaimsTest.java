package org.isnad.arabic.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.attribution.Attributed;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.names.Cast;
import org.isnad.arabic.parse.Parser;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  private static final Parser PARSER = Loaded.PARSER;
  private static final Claims CLAIMS = Claims.load().atLeast(0);

  @Test
  void examplesOfThePredicateTableAreFoundAndCounterexamplesAreNot() {
    Table table = TableReader.resource("claims/predicates.tsv");
    for (String example : table.examples()) {
      assertThat(predicates(example.replaceAll("[\\[\\]]", "")))
          .as(example)
          .containsAll(bracketed(example));
    }
    for (String example : table.counterexamples()) {
      assertThat(predicates(example)).as(example).isEmpty();
    }
  }

  @Test
  void examplesOfTheClosedClassesNegate() {
    Table table = TableReader.resource("claims/words.tsv");
    assertThat(table.examples()).contains("[لم] يهاجم");
    assertThat(only("لم يهاجم المسلحون الثكنة").polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void everyLemmaHasAKnownTypeAndAnEnglishLabel() {
    for (Row row : TableReader.resource("claims/predicates.tsv").rows()) {
      assertThat(row.get("english")).as(row.key()).isNotBlank();
      if (!row.get("type").equals("light")) {
        assertThat(row.get("type")).as(row.key()).isIn(names());
      }
    }
  }

  @Test
  void subjectBehindTheVerbActsOnTheObjectBehindIt() {
    String text = "هاجم المسلحون الثكنة";
    Claim claim = only(text);
    assertThat(claim.type()).isEqualTo(ClaimType.ASSAULT);
    assertThat(words(claim.agent(), text)).isEqualTo("المسلحون");
    assertThat(words(claim.patient(), text)).isEqualTo("الثكنة");
  }

  @Test
  void prepositionOfTheFrameLeadsToThePatient() {
    String text = "سيطرت القوات على المدينة";
    assertThat(words(only(text).patient(), text)).isEqualTo("المدينة");
  }

  @Test
  void subjectBeforeTheVerbIsFoundBehindAnna() {
    String text = "قال الشاهد إن الشرطة اعتقلت المتهم";
    Claim claim = only(text);
    assertThat(words(claim.agent(), text)).isEqualTo("الشرطة");
    assertThat(words(claim.patient(), text)).isEqualTo("المتهم");
  }

  @Test
  void deathWithoutAKillerHasOnlyAPatient() {
    String text = "قتل جندي في انفجار";
    Claim claim = claims(text).get(0);
    assertThat(claim.agent()).isNull();
    assertThat(words(claim.patient(), text)).isEqualTo("جندي");
  }

  @Test
  void futureIsHedgedAndPastIsNot() {
    assertThat(only("ستهاجم القوات الثكنة").hedged()).isTrue();
    assertThat(only("هاجمت القوات الثكنة").hedged()).isFalse();
  }

  @Test
  void claimStandsUnderTheAttributionWhoseContentHoldsIt() {
    String text = "قال الشاهد إن الشرطة اعتقلت المتهم";
    Attribution said =
        new Attribution(
            "a1",
            Act.SAY,
            new Span(0, 3),
            new Party(new Span(4, 10), null),
            List.of(new Span(14, text.length())),
            null,
            false,
            false,
            null,
            null,
            List.of(),
            "test",
            1);
    List<Claim> found =
        CLAIMS.find(PARSER.parse(text), List.of(), new Attributed(List.of(said), Cast.empty()));
    assertThat(found).extracting(Claim::attribution).containsOnly("a1");
  }

  @Test
  void whatADoubtfulSourceAnswersForIsNotToldAsTheArticlesOwn() {
    String text = "قال الشاهد إن الشرطة اعتقلت المتهم";
    Span content = new Span(14, text.length());
    List<Claim> found =
        CLAIMS.find(
            PARSER.parse(text),
            List.of(),
            new Attributed(List.of(), Cast.empty(), List.of(content)));
    assertThat(found).isNotEmpty().allMatch(Claim::hedged);
  }

  @Test
  void anyTextGivesClaimsWithinItsBoundsAndTheSameAgain() {
    Random random = new Random(11);
    List<String> pool =
        List.of(
            "هاجم", "القوات", "في", "المدينة", "،", "أن", "الذي", "قتل", "لم", ".", "\"", "عدد",
            "من", "الجنود", "دعمه", "سيطرتها", "على", "بين", "و", "3", "(", "٪", "😀", "بها");
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(25); n >= 0; n--) {
        text.append(pool.get(random.nextInt(pool.size()))).append(' ');
      }
      List<Claim> found = claims(text.toString());
      assertThat(claims(text.toString())).isEqualTo(found);
      Span whole = new Span(0, text.length());
      for (Claim claim : found) {
        assertThat(whole.contains(claim.predicate())).isTrue();
        assertThat(claim.agent() != null || claim.patient() != null).isTrue();
      }
    }
  }

  private static List<String> names() {
    return Arrays.stream(ClaimType.values()).map(ClaimType::name).toList();
  }

  private static Claim only(String text) {
    List<Claim> found = claims(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static List<Claim> claims(String text) {
    return CLAIMS.find(PARSER.parse(text), List.of(), new Attributed(List.of(), Cast.empty()));
  }

  private static List<String> predicates(String text) {
    return claims(text).stream().map(c -> c.predicate().of(text)).toList();
  }

  private static List<String> bracketed(String example) {
    List<String> out = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\[([^]]+)]").matcher(example);
    while (matcher.find()) {
      out.add(matcher.group(1));
    }
    return out;
  }

  private static String words(Party party, String text) {
    return party.span().of(text);
  }
}

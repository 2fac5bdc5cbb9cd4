package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.export.GoldWriter;
import org.isnad.ledger.review.Judgement;
import org.isnad.ledger.review.Reported;
import org.isnad.ledger.review.Reviewed;
import org.isnad.ledger.review.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers say of attributions, and what becomes of it. */
class ReviewTest {

  private static final Instant NOON = Instant.parse("2024-03-04T12:00:00Z");
  private static final SourcedRecord BRIDGE = Samples.bridge("d");
  private static final Attribution OUTER = BRIDGE.attributions().get(0);
  private static final Attribution INNER = BRIDGE.attributions().get(1);

  @TempDir private Path temp;
  private Ledger ledger;

  @BeforeEach
  void keep() {
    ledger = Ledger.open(temp.resolve("ledger"));
    ledger.keep(BRIDGE, "d.txt");
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Judgement judged(Span cue, Verdict verdict) {
    return new Judgement(
        0, "d", BRIDGE.document().sha256(), cue, verdict, "Salma", NOON, "why not");
  }

  private SourcedRecord seen() {
    return ledger.reviews().reviewed("d").orElseThrow().record();
  }

  @Test
  void nothingJudgedIsWhatTheMachineMade() {
    assertThat(seen()).isEqualTo(BRIDGE);
  }

  @Test
  void whatIsAcceptedStaysAsItIsAndIsSigned() {
    ledger.reviews().judge(judged(INNER.cue(), new Verdict.Accepted(Reported.of(BRIDGE, INNER))));
    assertThat(seen()).isEqualTo(BRIDGE);
    assertThat(
            ledger.reviews().reviewed("d").orElseThrow().about(INNER.cue()).orElseThrow().reader())
        .isEqualTo("Salma");
  }

  @Test
  void whatIsRejectedHandsItsInnerOnesOutwards() {
    ledger.reviews().judge(judged(OUTER.cue(), new Verdict.Rejected()));
    assertThat(seen().attributions()).extracting(Attribution::id).containsExactly("a2");
    assertThat(seen().attributions().get(0).parent()).isNull();
    assertThat(ledger.reviews().reviewed("d").orElseThrow().rejected()).containsExactly(OUTER);
  }

  @Test
  void aClaimOfARejectedAttributionGoesToTheNextOuterOne() {
    ledger.reviews().judge(judged(INNER.cue(), new Verdict.Rejected()));
    assertThat(seen().claims().get(0).attribution()).isEqualTo("a1");
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatWasFound() {
    Span content = new Span(20, 30);
    Reported right = new Reported(Act.DENY, null, "مقاتل", List.of(content), null, true, false);
    ledger.reviews().judge(judged(OUTER.cue(), new Verdict.Corrected(right)));
    Attribution now = seen().attribution("a1").orElseThrow();
    assertThat(now.act()).isEqualTo(Act.DENY);
    assertThat(now.source().entity()).isEqualTo("e2");
    assertThat(now.content()).containsExactly(content);
    assertThat(now.negated()).isTrue();
    assertThat(now.rule()).isEqualTo("person:Salma");
  }

  @Test
  void whatTheMachineMissedCanBeAdded() {
    Span cue = Samples.span(BRIDGE.text(), "أغلق");
    Reported missed =
        new Reported(Act.SAY, null, null, List.of(new Span(50, 55)), INNER.cue(), false, false);
    ledger.reviews().judge(judged(cue, new Verdict.Corrected(missed)));
    assertThat(seen().attributions()).hasSize(3);
    assertThat(seen().attribution("j1").orElseThrow().parent()).isEqualTo("a2");
  }

  @Test
  void takingBackRestoresWhatWasThere() {
    long number = ledger.reviews().judge(judged(OUTER.cue(), new Verdict.Rejected()));
    long back = ledger.reviews().judge(judged(OUTER.cue(), new Verdict.Undone(number)));
    assertThat(seen()).isEqualTo(BRIDGE);
    ledger.reviews().judge(judged(OUTER.cue(), new Verdict.Undone(back)));
    assertThat(seen().attributions()).hasSize(1);
    assertThat(ledger.reviews().judgements("d")).hasSize(3);
  }

  @Test
  void judgementsOutliveANewRunAndTheEndOfTheProgram() {
    ledger.reviews().judge(judged(OUTER.cue(), new Verdict.Rejected()));
    ledger.close();
    ledger = Ledger.open(temp.resolve("ledger"));
    SourcedRecord rerun =
        new SourcedRecord(
            BRIDGE.document(),
            BRIDGE.sentences(),
            BRIDGE.entities(),
            BRIDGE.mentions(),
            BRIDGE.times(),
            BRIDGE.roles(),
            List.of(),
            BRIDGE.attributions(),
            BRIDGE.claims());
    ledger.keep(rerun, "d.txt");
    assertThat(seen().attributions()).extracting(Attribution::id).containsExactly("a2");
  }

  @Test
  void whatWasJudgedBecomesAGoldAnnotationInTheWordsOfTheText() {
    ledger.reviews().judge(judged(INNER.cue(), new Verdict.Accepted(Reported.of(BRIDGE, INNER))));
    assertThat(GoldWriter.line(ledger.reviews().reviewed("d").orElseThrow()))
        .contains("\"doc\":\"d\"", "\"cue\":\"نقلا عن\"", "\"source\":\"مقاتل\"")
        .contains("\"parent\":null")
        .doesNotContain("a1");
  }

  @Test
  void aJudgementOfAnotherTextSaysNothing() {
    Judgement stale =
        new Judgement(
            0, "d", "0".repeat(64), OUTER.cue(), new Verdict.Rejected(), "Salma", NOON, null);
    ledger.reviews().judge(stale);
    assertThat(seen()).isEqualTo(BRIDGE);
  }

  @Test
  void whateverIsJudgedTheViewIsSoundAndTakingAllBackLeavesNoTrace() {
    for (int seed = 0; seed < 300; seed++) {
      List<Judgement> log = randomLog(new Random(seed));
      SourcedRecord view = Reviewed.of(BRIDGE, log).record();
      for (Attribution one : view.attributions()) {
        assertThat(view.chain(one)).as("seed %d", seed).hasSizeLessThanOrEqualTo(4);
        assertThat(one.parent() == null || view.attribution(one.parent()).isPresent())
            .as("seed %d: the parent of %s is there", seed, one)
            .isTrue();
      }
      assertThat(view.mentions()).isEqualTo(BRIDGE.mentions());
      assertThat(Reviewed.of(BRIDGE, allTakenBack(log)).record()).isEqualTo(BRIDGE);
    }
  }

  private static List<Judgement> randomLog(Random random) {
    List<Span> cues = List.of(OUTER.cue(), INNER.cue(), Samples.span(BRIDGE.text(), "أغلق"));
    List<Judgement> log = new ArrayList<>();
    for (int number = 1; number <= 6; number++) {
      Verdict verdict =
          random.nextInt(4) == 0 && number > 1
              ? new Verdict.Undone(1 + random.nextInt(number - 1))
              : random.nextBoolean()
                  ? new Verdict.Rejected()
                  : new Verdict.Corrected(randomReport(random, cues));
      log.add(numbered(judged(cues.get(random.nextInt(3)), verdict), number));
    }
    return log;
  }

  private static Reported randomReport(Random random, List<Span> cues) {
    int begin = random.nextInt(40);
    return new Reported(
        random.nextBoolean() ? Act.SAY : Act.DENY,
        random.nextBoolean() ? null : new Span(begin, begin + 5),
        random.nextBoolean() ? null : "مقاتل",
        List.of(new Span(begin, begin + 10)),
        random.nextBoolean() ? null : cues.get(random.nextInt(3)),
        random.nextBoolean(),
        random.nextBoolean());
  }

  private static List<Judgement> allTakenBack(List<Judgement> log) {
    List<Judgement> out = new ArrayList<>(log);
    for (int i = log.size(); i > 0; i--) {
      Judgement one = log.get(i - 1);
      if (!(one.verdict() instanceof Verdict.Undone)) {
        out.add(numbered(judged(one.cue(), new Verdict.Undone(i)), out.size() + 1));
      }
    }
    return out;
  }

  private static Judgement numbered(Judgement one, long number) {
    return new Judgement(
        number,
        one.document(),
        one.sha256(),
        one.cue(),
        one.verdict(),
        one.reader(),
        one.made(),
        one.note());
  }
}

package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.core.record.Act;
import org.isnad.core.text.Span;
import org.isnad.ledger.review.Agreement;
import org.isnad.ledger.review.Judgement;
import org.isnad.ledger.review.Reported;
import org.isnad.ledger.review.Verdict;
import org.junit.jupiter.api.Test;

/** How far two readers agree. */
class AgreementTest {

  private static final Verdict YES = new Verdict.Accepted(reported(Act.SAY));
  private static final Verdict NO = new Verdict.Rejected();

  private final List<Judgement> log = new ArrayList<>();

  private static Reported reported(Act act) {
    return new Reported(act, null, null, List.of(new Span(1, 2)), null, false, false);
  }

  private void judge(String reader, int place, Verdict verdict) {
    Span cue = new Span(place * 10, place * 10 + 5);
    log.add(new Judgement(log.size() + 1, "d", "sha", cue, verdict, reader, Instant.EPOCH, null));
  }

  private Agreement only() {
    List<Agreement> all = Agreement.of(log);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  /** Twenty and fifteen places on which they agree, five and ten on which they do not. */
  @Test
  void kappaIsWhatTheTextbookSays() {
    for (int place = 0; place < 50; place++) {
      judge("A", place, place < 25 ? YES : NO);
      judge("B", place, place < 20 || (place >= 25 && place < 35) ? YES : NO);
    }
    assertThat(only().same()).isEqualTo(35);
    assertThat(only().kappa().orElseThrow()).isCloseTo(0.4, within(1e-9));
    assertThat(only().differences()).hasSize(15);
  }

  @Test
  void whereBothAlwaysSayTheSameThingChanceExplainsAll() {
    judge("A", 1, YES);
    judge("B", 1, YES);
    assertThat(only().kappa()).isEmpty();
    assertThat(only().differences()).isEmpty();
  }

  @Test
  void theLatestWordOfEachCountsAndWhatWasTakenBackDoesNot() {
    judge("A", 1, NO);
    judge("A", 1, YES);
    judge("B", 1, NO);
    judge("B", 1, YES);
    judge("A", 2, YES);
    judge("B", 2, NO);
    judge("C", 2, new Verdict.Undone(log.size()));
    assertThat(only().pairs()).hasSize(1);
    assertThat(only().same()).isEqualTo(1);
  }

  @Test
  void twoCorrectionsThatSayDifferentThingsDiffer() {
    judge("A", 1, new Verdict.Corrected(reported(Act.DENY)));
    judge("B", 1, new Verdict.Corrected(reported(Act.SAY)));
    judge("A", 2, new Verdict.Corrected(reported(Act.SAY)));
    judge("B", 2, new Verdict.Corrected(reported(Act.SAY)));
    assertThat(only().same()).isEqualTo(2);
    assertThat(only().differences()).hasSize(1);
  }

  @Test
  void placesThatOnlyOneJudgedDoNotCount() {
    judge("A", 1, YES);
    judge("B", 2, YES);
    assertThat(Agreement.of(log)).isEmpty();
  }

  @Test
  void kappaIsOneAtMostAndOneOnlyWhereTheyAlwaysAgree() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      log.clear();
      for (int place = 0; place < 1 + random.nextInt(12); place++) {
        judge("A", place, random.nextBoolean() ? YES : NO);
        judge("B", place, random.nextBoolean() ? YES : NO);
      }
      Agreement agreement = only();
      boolean always = agreement.same() == agreement.pairs().size();
      agreement
          .kappa()
          .ifPresent(
              kappa -> {
                assertThat(kappa).isBetween(-1.0 - 1e-9, 1.0 + 1e-9);
                assertThat(kappa > 1 - 1e-9).isEqualTo(always);
              });
    }
  }
}

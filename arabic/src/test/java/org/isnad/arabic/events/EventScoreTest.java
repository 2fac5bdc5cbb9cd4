package org.isnad.arabic.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.isnad.arabic.events.EventScore.Question;
import org.isnad.core.record.ClaimType;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

class EventScoreTest {

  private static final String TEXT = "هاجم الحارس اللص أمام البستاني وضرب البستاني الحارس";

  private final EventScore score = new EventScore();

  private static Event event(String verb, String agent, String patient) {
    Places text = new Places(TEXT);
    return new Event(
        ClaimType.ASSAULT, words(text, verb), words(text, agent), words(text, patient));
  }

  private static List<Span> words(Places text, String words) {
    return text.of(words.isEmpty() ? List.of() : List.of(words.split(" ")));
  }

  private void expect(Question question, int right, int asked) {
    assertThat(score.right(question)).as("right " + question).isEqualTo(right);
    assertThat(score.asked(question)).as("asked " + question).isEqualTo(asked);
  }

  @Test
  void bothSidesHaveToStandAtTheSameVerb() {
    List<Event> found = List.of(event("هاجم", "الحارس", ""), event("هاجم", "أمام", "اللص"));
    score.count(List.of(event("هاجم", "الحارس", "اللص أمام")), found);
    expect(Question.VERB, 1, 1);
    expect(Question.AGENT, 1, 1);
    expect(Question.PATIENT, 1, 1);
    expect(Question.BOTH, 0, 1);
    expect(Question.SENTENCE, 0, 1);
    expect(Question.ON_VERB, 2, 2);
    expect(Question.AS_MARKED, 0, 2);
  }

  @Test
  void whereNobodyIsMarkedNobodyIsRight() {
    List<Event> marked = List.of(event("هاجم", "", "اللص"));
    score.count(marked, List.of(event("هاجم", "", "اللص")));
    score.count(marked, List.of(event("هاجم", "البستاني", "اللص")));
    expect(Question.WHOLE, 1, 2);
    expect(Question.AGENT, 0, 0);
    expect(Question.PATIENT, 2, 2);
  }

  @Test
  void anEventAtAnotherVerbIsNoHit() {
    score.count(List.of(event("هاجم", "الحارس", "اللص")), List.of(event("وضرب", "الحارس", "اللص")));
    expect(Question.VERB, 0, 1);
    expect(Question.WHOLE, 0, 1);
    expect(Question.ON_VERB, 0, 1);
  }

  @Test
  void oneCodersEventIsEnoughForTheSentence() {
    List<Event> marked = List.of(event("هاجم", "الحارس", "اللص"), event("وضرب", "البستاني", ""));
    score.count(marked, List.of(event("وضرب", "البستاني", "")));
    expect(Question.WHOLE, 1, 2);
    expect(Question.SENTENCE, 1, 1);
  }

  @Test
  void marksWithoutAVerbAskNothing() {
    score.count(List.of(event("", "الحارس", "")), List.of(event("هاجم", "الحارس", "")));
    expect(Question.VERB, 0, 0);
    expect(Question.ON_VERB, 0, 0);
    expect(Question.SENTENCE, 0, 0);
  }

  @Test
  void aSentenceWithoutARecordIsAMiss() {
    score.count(List.of(event("هاجم", "الحارس", "اللص")), List.of());
    expect(Question.VERB, 0, 1);
    expect(Question.SENTENCE, 0, 1);
  }

  @Test
  void amongCodersNoEventAnswersForItself() {
    Event alone = event("هاجم", "الحارس", "اللص");
    score.countAmongCoders(List.of(alone));
    expect(Question.VERB, 0, 0);
    score.countAmongCoders(List.of(alone, event("وضرب", "البستاني", ""), event("هاجم", "", "")));
    expect(Question.VERB, 2, 3);
    expect(Question.BOTH, 0, 1);
  }

  @Test
  void labelsGivePrecisionAgainstTheNoesThatAreNamed() {
    LabelScore labels = new LabelScore();
    labels.count("yes", true);
    labels.count("yes", false);
    labels.count("easy no", false);
    labels.count("difficult no", true);
    labels.count("ambiguous", true);
    assertThat(labels.recall()).isEqualTo(0.5, within(1e-9));
    assertThat(labels.precision(List.of("easy no"))).isEqualTo(1.0, within(1e-9));
    assertThat(labels.precision(List.of("easy no", "difficult no"))).isEqualTo(0.5, within(1e-9));
    assertThatThrownBy(() -> labels.count("maybe", true)).hasMessageContaining("maybe");
  }
}

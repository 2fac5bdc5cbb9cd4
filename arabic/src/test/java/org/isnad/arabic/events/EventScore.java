package org.isnad.arabic.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.arabic.Figures;

/** Counts how the events that a program found agree with those that coders marked. */
final class EventScore {

  private final Map<Question, int[]> counts = new EnumMap<>(Question.class);

  /** What is asked. */
  enum Question {
    VERB("marked events: the verb is found"),
    TYPED("    and its type"),
    AGENT("    who did it, of those with such a mark"),
    PATIENT("    to whom, of those with such a mark"),
    BOTH("    both, of those with both marks"),
    WHOLE("    both sides as marked, nobody where nobody is"),
    SENTENCE("sentences: some coder's event is found whole"),
    ON_VERB("found events of the type: on a marked verb"),
    AS_MARKED("    and both sides as some coder marked them");

    private final String label;

    Question(String label) {
      this.label = label;
    }
  }

  /** Counts a sentence. Marked events without a verb ask nothing. */
  void count(List<Event> marked, List<Event> found) {
    List<Event> placed = marked.stream().filter(m -> !m.verb().isEmpty()).toList();
    placed.forEach(one -> countMarked(one, found));
    if (!placed.isEmpty()) {
      boolean whole = placed.stream().anyMatch(m -> any(found, f -> isWhole(m, f)));
      add(Question.SENTENCE, whole);
      found.stream()
          .filter(f -> f.type() == placed.get(0).type())
          .forEach(f -> countFound(f, placed));
    }
  }

  /** Counts one marked event. */
  void countMarked(Event one, List<Event> found) {
    List<Event> near = found.stream().filter(one::sharesVerb).toList();
    add(Question.VERB, !near.isEmpty());
    add(Question.TYPED, any(near, f -> f.type() == one.type()));
    if (!one.agent().isEmpty()) {
      add(Question.AGENT, any(near, one::sharesAgent));
    }
    if (!one.patient().isEmpty()) {
      add(Question.PATIENT, any(near, one::sharesPatient));
    }
    if (one.hasBothSides()) {
      add(Question.BOTH, any(near, f -> one.sharesAgent(f) && one.sharesPatient(f)));
    }
    add(Question.WHOLE, any(near, one::sharesSides));
  }

  /**
   * Counts how each event that coders marked in a sentence agrees with the others, as if these had
   * been found. An event that stands alone, or has no verb, asks nothing.
   */
  void countAmongCoders(List<Event> marked) {
    List<Event> placed = marked.stream().filter(m -> !m.verb().isEmpty()).toList();
    for (int i = 0; i < placed.size() && placed.size() > 1; i++) {
      List<Event> others = new ArrayList<>(placed);
      others.remove(i);
      countMarked(placed.get(i), others);
    }
  }

  private void countFound(Event found, List<Event> marked) {
    add(Question.ON_VERB, any(marked, found::sharesVerb));
    add(Question.AS_MARKED, any(marked, m -> isWhole(m, found)));
  }

  private static boolean isWhole(Event marked, Event found) {
    return marked.sharesVerb(found) && marked.sharesSides(found);
  }

  private static boolean any(List<Event> events, Predicate<Event> test) {
    return events.stream().anyMatch(test);
  }

  private void add(Question question, boolean right) {
    int[] count = counts.computeIfAbsent(question, q -> new int[2]);
    count[0]++;
    count[1] += right ? 1 : 0;
  }

  int asked(Question question) {
    return counts.getOrDefault(question, new int[2])[0];
  }

  int right(Question question) {
    return counts.getOrDefault(question, new int[2])[1];
  }

  /** The share of right answers in percent; 0 where nothing was asked. */
  double percent(Question question) {
    return 100.0 * right(question) / Math.max(1, asked(question));
  }

  /** A table of answers, a column a score. */
  static List<String> table(Map<String, EventScore> scores) {
    List<String> out = new ArrayList<>(List.of(Figures.row("", scores.keySet())));
    for (Question question : Question.values()) {
      out.add(
          Figures.row(
              question.label, scores.values().stream().map(s -> s.cell(question)).toList()));
    }
    return out;
  }

  private String cell(Question question) {
    return asked(question) == 0
        ? "-"
        : Figures.line("%d/%d %5.1f %%", right(question), asked(question), percent(question));
  }
}

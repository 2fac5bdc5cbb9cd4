package org.isnad.arabic.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.core.record.Timex;

/**
 * Finds time expressions and gives them TIMEX3 values.
 *
 * <p>Rules in the resources ({@code times/*.rules}) say what an expression looks like; classes of
 * words come from {@code words.tsv} and {@code numbers.tsv}. The longest expression wins, none
 * overlap. Then the text is read in order, and each expression is reckoned from the day that the
 * text calls today, or from the day it spoke of last.
 *
 * <p>Safe to share between threads.
 */
public final class Times {

  private final List<Rule> rules;
  private final Matcher matcher;

  private Times(List<Rule> rules) {
    this.rules = rules;
    this.matcher = new Matcher(rules);
  }

  /** Loads the rules. */
  public static Times load() {
    return new Times(
        new RuleReader(Words.load(), Numbers.load())
            .read("parts.rules")
            .read("dates.rules")
            .read("days.rules")
            .read("periods.rules")
            .read("clock.rules")
            .read("durations.rules")
            .read("references.rules")
            .read("nothing.rules")
            .rules());
  }

  /**
   * The time expressions of an article, in text order; no two overlap.
   *
   * @param published the day relative expressions are resolved against, null where unknown
   */
  public List<Timex> find(ParsedText text, LocalDate published) {
    List<Match> matches =
        text.sentences().stream().flatMap(sentence -> matcher.find(sentence).stream()).toList();
    Story story = Today.begin(matches, published);
    return matches.stream()
        .map(match -> Resolver.resolve(match, story))
        .flatMap(Optional::stream)
        .toList();
  }

  List<Rule> rules() {
    return rules;
  }
}

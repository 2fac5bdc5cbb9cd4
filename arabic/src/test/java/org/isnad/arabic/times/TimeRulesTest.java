package org.isnad.arabic.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.parse.Parser;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

class TimeRulesTest {

  private static final Parser PARSER = Loaded.PARSER;
  private static final Times TIMES = Times.load();

  @Test
  void everyExampleOfARuleIsFoundWithItsValue() {
    List<String> wrong = new ArrayList<>();
    for (Rule rule : TIMES.rules()) {
      rule.examples().forEach(example -> check(rule, example, wrong));
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(Rule rule, RuleExample example, List<String> wrong) {
    int begin = example.text().indexOf('[');
    int end = example.text().indexOf(']') - 1;
    String text = example.text().replace("[", "").replace("]", "");
    List<Timex> found = TIMES.find(PARSER.parse(text), example.published());
    Span span = new Span(begin, end);
    boolean hit =
        example.value().equals("none")
            ? found.stream().noneMatch(t -> t.span().overlaps(span))
            : found.stream()
                .anyMatch(t -> t.span().equals(span) && t.value().equals(example.value()));
    if (!hit) {
      wrong.add(
          rule.name()
              + ": "
              + example.text()
              + " => "
              + example.value()
              + " found "
              + show(text, found));
    }
  }

  @Test
  void noCounterexampleIsFoundByItsRule() {
    List<String> wrong = new ArrayList<>();
    for (Rule rule : TIMES.rules()) {
      for (String text : rule.counterexamples()) {
        List<Timex> found = TIMES.find(PARSER.parse(text), RuleExample.USUAL_DAY);
        if (!found.isEmpty()) {
          wrong.add(rule.name() + ": " + text + " found " + show(text, found));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> show(String text, List<Timex> found) {
    return found.stream().map(t -> t.span().of(text) + "=" + t.value() + "/" + t.rule()).toList();
  }
}

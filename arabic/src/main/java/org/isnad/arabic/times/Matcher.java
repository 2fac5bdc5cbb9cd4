package org.isnad.arabic.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.parse.Sentence;

/**
 * Finds where rules match: from left to right, the longest match at each word, of equal ones the
 * rule that stands first. Rules are indexed by the words they can begin with, so that most words
 * cost one look-up.
 */
final class Matcher {

  /** A pattern with its rule, in the order of the files. */
  private record Candidate(int order, Rule rule, Pattern pattern) {}

  private final Map<String, List<Candidate>> byFirst = new HashMap<>();

  Matcher(List<Rule> rules) {
    int order = 0;
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        index(new Candidate(order++, rule, pattern));
      }
    }
  }

  private void index(Candidate candidate) {
    First.of(candidate.pattern())
        .allForms()
        .forEach(form -> byFirst.computeIfAbsent(form, f -> new ArrayList<>()).add(candidate));
  }

  /** The matches in a sentence, in order; no two overlap. */
  List<Match> find(Sentence sentence) {
    Tokens tokens = new Tokens(sentence);
    List<Match> out = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Match best = reaching(sentence, tokens, at);
      if (best != null) {
        out.add(best);
      }
      at = best == null ? at + 1 : Math.max(best.end(), at + 1);
    }
    return out;
  }

  /** The longest match from here on; words of context give way to a longer expression in them. */
  private Match reaching(Sentence sentence, Tokens tokens, int at) {
    Match best = longest(sentence, tokens, at);
    if (best == null || best.first() == at) {
      return best;
    }
    Match inner = longest(sentence, tokens, best.first());
    return inner != null && inner.reach() > best.reach() ? inner : best;
  }

  private Match longest(Sentence sentence, Tokens tokens, int at) {
    Best best = new Best(sentence, tokens);
    for (Reading reading : tokens.readings(at)) {
      String key = tokens.isDigits(at) ? Numbers.DIGITS : reading.form();
      for (Candidate candidate : byFirst.getOrDefault(key, List.of())) {
        Scan scan = Scan.from(tokens, at, reading);
        candidate
            .pattern()
            .match(scan, at, Slots.NONE, (end, slots) -> best.offer(candidate, scan, end, slots));
      }
    }
    return best.match;
  }

  /** Keeps the longest match that its surroundings allow. */
  private static final class Best {
    private final Sentence sentence;
    private final Tokens tokens;
    private Match match;
    private int order;

    private Best(Sentence sentence, Tokens tokens) {
      this.sentence = sentence;
      this.tokens = tokens;
    }

    private void offer(Candidate candidate, Scan scan, int reach, Slots slots) {
      boolean longer = match == null || reach > match.reach();
      boolean earlier = match != null && reach == match.reach() && candidate.order() < order;
      if (!longer && !earlier) {
        return;
      }
      int first = slots.find(Pattern.Mark.BEGIN).map(Integer::parseInt).orElse(scan.start());
      int end = slots.find(Pattern.Mark.END).map(Integer::parseInt).orElse(reach);
      Rule rule = candidate.rule();
      if (rule.allows(tokens.form(first - 1), tokens.form(end)) && isWhole(first, end)) {
        String prefix = first == scan.start() ? scan.first().prefix() : "";
        match =
            new Match(rule, sentence, tokens.span(first, prefix, end), first, end, reach, slots);
        order = candidate.order();
      }
    }

    /**
     * Whether no number is cut in two, as {@code 2015.5} or {@code 12%} would be. After a dash a
     * number with more behind it may begin: the second day of {@code 19-20 November}.
     */
    private boolean isWhole(int first, int end) {
      String marks = end - first > 1 ? ".,/:٫٬" : ".,/:-٫٬";
      boolean cutBefore =
          tokens.isDigits(first)
              && tokens.isGlued(first)
              && marks.contains(tokens.form(first - 1))
              && tokens.isDigits(first - 2)
              && tokens.isGlued(first - 1);
      boolean cutBehind =
          tokens.isDigits(end - 1)
              && tokens.isGlued(end)
              && (tokens.form(end).equals("%")
                  || (".,/:٫٬".contains(tokens.form(end))
                      && tokens.isGlued(end + 1)
                      && tokens.isDigits(end + 1)));
      return !cutBefore && !cutBehind;
    }
  }
}

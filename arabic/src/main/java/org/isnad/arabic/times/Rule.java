package org.isnad.arabic.times;

import java.util.List;
import java.util.Set;
import org.isnad.core.record.TimexType;

/**
 * One rule: patterns, what they mean, and the proof.
 *
 * @param name unique; every time expression names the rule that found it
 * @param meaning how a value is made of what the pattern bound
 * @param after the word before must be one of these, if any are given
 * @param notAfter the word before must be none of these
 * @param notBefore the word behind must be none of these
 */
record Rule(
    String name,
    TimexType type,
    Meaning meaning,
    List<Pattern> patterns,
    Set<String> after,
    Set<String> notAfter,
    Set<String> notBefore,
    List<RuleExample> examples,
    List<String> counterexamples) {

  Rule {
    patterns = List.copyOf(patterns);
    after = Set.copyOf(after);
    notAfter = Set.copyOf(notAfter);
    notBefore = Set.copyOf(notBefore);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  boolean allows(String wordBefore, String wordBehind) {
    return (after.isEmpty() || after.contains(wordBefore))
        && !notAfter.contains(wordBefore)
        && !notBefore.contains(wordBehind);
  }
}

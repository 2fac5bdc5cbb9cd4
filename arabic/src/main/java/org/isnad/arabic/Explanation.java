package org.isnad.arabic;

import java.util.List;
import org.isnad.arabic.attribution.Attempt;
import org.isnad.arabic.parse.Word;

/**
 * How one sentence was read, for a person who adds a rule.
 *
 * @param words its words with their tags
 * @param attempts what was tried at which word, and what came of it
 */
public record Explanation(List<Word> words, List<Attempt> attempts) {

  public Explanation {
    words = List.copyOf(words);
    attempts = List.copyOf(attempts);
  }
}

package org.isnad.arabic.sentences;

import java.util.List;
import java.util.Set;

/**
 * What a claim's verb is in English.
 *
 * @param whom the word before the one to whom it is done; empty for none
 * @param direct what the direct object is: {@code patient}, {@code theme}, or empty
 * @param passive whether the Arabic verb's subject suffers the act
 * @param complete whether the phrase already tells the theme, as {@code open fire}
 * @param forms the Arabic verb's principal parts, perfect and imperfect; empty where not known
 */
record Deed(
    EnglishVerb verb,
    String whom,
    String direct,
    boolean passive,
    boolean complete,
    List<String> forms) {

  private static final Set<String> SUFFERED =
      Set.of("die", "meet death", "fall", "suffer", "occur", "lose their lives");

  /** Whether English makes whoever suffers it the subject of the plain verb. */
  boolean isSuffered() {
    return SUFFERED.contains(verb.base());
  }

  boolean hasDirectPatient() {
    return whom.isEmpty() && !verb.leads();
  }
}

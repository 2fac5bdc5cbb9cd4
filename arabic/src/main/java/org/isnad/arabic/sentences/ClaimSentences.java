package org.isnad.arabic.sentences;

import java.util.Locale;
import org.isnad.arabic.latin.Latinizer;
import org.isnad.core.record.Claim;
import org.isnad.core.record.SourcedRecord;

/**
 * Claims as sentences, in English and in Arabic. A sentence never states what is claimed as a fact:
 * it always names who says so, from the innermost source to the publisher.
 *
 * <p>A pure function of record and claim. Load it once; safe to share between threads.
 */
public final class ClaimSentences {

  private final EnglishClause clause;
  private final EnglishTelling telling;

  private ClaimSentences(EnglishClause clause, EnglishTelling telling) {
    this.clause = clause;
    this.telling = telling;
  }

  /** Loads the words. */
  public static ClaimSentences load() {
    Deeds deeds = Deeds.load();
    EnglishNames names = new EnglishNames(Latinizer.load());
    return new ClaimSentences(new EnglishClause(deeds, names), new EnglishTelling(deeds, names));
  }

  /** For example: {@code Salim did not visit Tunis on 5 March 2024, says Nadia, reports Manara.} */
  public String english(SourcedRecord record, Claim claim) {
    String sentence = clause.of(record, claim) + telling.of(record, claim) + ".";
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /** The text's own words for the act and its parties, then the chain. */
  public String arabic(SourcedRecord record, Claim claim) {
    return ArabicSentence.of(record, claim);
  }
}

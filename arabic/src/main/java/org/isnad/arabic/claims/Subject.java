package org.isnad.arabic.claims;

import org.isnad.core.record.Party;

/**
 * Who a verb's subject is.
 *
 * @param phrase null where nobody is found, or where only {@code party} is known
 * @param party the subject where it stands in no phrase of this sentence, else null
 * @param objectFrom the word from which the object is to be looked for
 * @param fronted the phrase before the verb that its object or preposition takes up, null for none
 * @param how how it was found
 */
record Subject(NounPhrase phrase, Party party, int objectFrom, NounPhrase fronted, How how) {

  /** Where a subject comes from; the names stand in rules. */
  enum How {
    /** Before the verb. */
    TOPIC("sv"),
    /** Behind the verb. */
    FOLLOWING("vs"),
    /** The antecedent of a relative clause. */
    ANTECEDENT("relative"),
    /** The source of the act of speaking that the verb is. */
    SOURCE("source"),
    /** Left out: the subject of a verb before. */
    DROPPED("dropped"),
    /** Left out, and only found in an earlier sentence. */
    FAR("far"),
    /** The speaker of what is quoted. */
    SPEAKER("speaker");

    private final String label;

    How(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  static Subject of(NounPhrase phrase, int objectFrom, How how) {
    return new Subject(phrase, null, objectFrom, null, how);
  }

  Subject fronting(NounPhrase taken) {
    return new Subject(phrase, party, objectFrom, taken, how);
  }

  boolean isLeftOut() {
    return how == How.DROPPED || how == How.FAR;
  }

  boolean isActor() {
    return party != null || (phrase != null && phrase.actor());
  }

  Party asParty() {
    return party != null ? party : VerbClaims.party(phrase);
  }
}

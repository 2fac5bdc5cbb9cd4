package org.isnad.arabic.attribution;

import org.isnad.arabic.morph.Tense;

/** What the letters of a word tell against a reading of its folded form, which holds less. */
final class Spelling {

  private static final String TATWEEL = "\u0640";
  private static final char DAMMA = '\u064F';
  private static final char SHADDA = '\u0651';
  private static final char FATHATAN = '\u064B';

  private Spelling() {}

  /**
   * Whether a word as it is printed cannot be a verb of this reading.
   *
   * @param clause whether a reported clause follows it
   * @param atOnce whether that clause is the next word
   */
  static boolean speaksAgainst(String surface, CueReading reading, boolean clause, boolean atOnce) {
    boolean noun = surface.indexOf(FATHATAN) >= 0;
    boolean marbuta = surface.replace(TATWEEL, "").endsWith("ة") && !reading.enclitic().isEmpty();
    return noun
        || marbuta
        || isPassive(surface, reading, clause)
        || isCalled(surface, reading, atOnce);
  }

  /** A passive's vowel where the active has another; "it was said that" reports all the same. */
  private static boolean isPassive(String surface, CueReading reading, boolean clause) {
    int first = reading.proclitics().length();
    boolean written = surface.length() > first + 1 && surface.charAt(first + 1) == DAMMA;
    boolean report = clause && reading.tense() == Tense.PERFECT;
    boolean doubled = surface.indexOf(SHADDA) >= 0;
    boolean light = reading.lemma().length() == 3 || reading.lemma().startsWith("ا");
    return written && light && !doubled && !reading.impersonal() && !report;
  }

  /** "Who is called", of which "who claims" differs by the dots of its last letter. */
  private static boolean isCalled(String surface, CueReading reading, boolean atOnce) {
    return reading.lemma().equals("ادعى")
        && reading.tense() == Tense.IMPERFECT
        && surface.endsWith("ى")
        && !atOnce;
  }
}

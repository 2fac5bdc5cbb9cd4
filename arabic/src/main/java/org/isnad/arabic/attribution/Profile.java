package org.isnad.arabic.attribution;

import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.morph.GrammaticalNumber;

/**
 * What the text tells of a speaker's form, with which verbs, participles and pronouns agree.
 *
 * @param gender null where the text does not tell
 * @param number null where the text does not tell, or where both are in use
 * @param kind what it stands for; null for a phrase of which nothing says that it can speak
 */
record Profile(Gender gender, GrammaticalNumber number, SourceKind kind) {

  /** Somebody of whom nothing is known. */
  static Profile unknown() {
    return new Profile(null, null, null);
  }

  /** Whether the phrase is known to stand for somebody or something that can speak. */
  boolean isSpeaker() {
    return kind != null;
  }

  /** A single human being. */
  boolean isOnePerson() {
    return kind == SourceKind.PERSON && number == GrammaticalNumber.SINGULAR;
  }

  Profile withGender(Gender other) {
    return other == null ? this : new Profile(other, number, kind);
  }
}

package org.isnad.arabic.attribution;

import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.morph.GrammaticalNumber;

/**
 * What a cue demands of the subject it leaves out: the gender and number of a verb, a participle or
 * a pronoun. Null where the form leaves it open.
 */
record Demand(Gender gender, GrammaticalNumber number) {

  static final Demand NONE = new Demand(null, null);

  static Demand of(CueReading reading) {
    if (reading.kind() != CueKind.NOUN) {
      return new Demand(reading.gender(), reading.number());
    }
    return switch (reading.enclitic()) {
      case "ه" -> new Demand(Gender.MASCULINE, GrammaticalNumber.SINGULAR);
      case "ها" -> new Demand(Gender.FEMININE, GrammaticalNumber.SINGULAR);
      case "هما" -> new Demand(null, GrammaticalNumber.DUAL);
      case "هم" -> new Demand(Gender.MASCULINE, GrammaticalNumber.PLURAL);
      case "هن" -> new Demand(Gender.FEMININE, GrammaticalNumber.PLURAL);
      default -> NONE;
    };
  }

  /** Of a finite verb by its letters: "as he said", "as they say". */
  static Demand ofVerb(String folded) {
    if (folded.endsWith("وا") || folded.endsWith("ون")) {
      return new Demand(Gender.MASCULINE, GrammaticalNumber.PLURAL);
    }
    boolean feminine = folded.endsWith("ت") || folded.startsWith("ت");
    Gender gender = feminine ? Gender.FEMININE : Gender.MASCULINE;
    return new Demand(gender, GrammaticalNumber.SINGULAR);
  }

  /** Whether nothing that is known of a speaker speaks against it. */
  boolean allows(Profile speaker) {
    if (number == null) {
      return gender == null || speaker.gender() == null || speaker.gender() == gender;
    }
    return switch (number) {
      case PLURAL -> allowsMany(speaker);
      case DUAL -> speaker.number() == null || speaker.number() == GrammaticalNumber.DUAL;
      case SINGULAR -> allowsOne(speaker);
    };
  }

  /** Whether the text tells that it agrees, rather than only not that it disagrees. */
  boolean isMetBy(Profile speaker) {
    boolean known = gender != Gender.FEMININE || number != GrammaticalNumber.SINGULAR;
    return allows(speaker) && (known || speaker.gender() != null || !speaker.isOnePerson());
  }

  private boolean allowsMany(Profile speaker) {
    return speaker.number() == null
        || speaker.number() == GrammaticalNumber.PLURAL
        || speaker.kind() == SourceKind.GROUP;
  }

  private boolean allowsOne(Profile speaker) {
    boolean many =
        speaker.number() == GrammaticalNumber.PLURAL || speaker.number() == GrammaticalNumber.DUAL;
    return !many && (gender == null || speaker.gender() == null || speaker.gender() == gender);
  }
}

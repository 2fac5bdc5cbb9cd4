package org.isnad.arabic.claims;

import java.util.List;
import org.isnad.core.record.ClaimType;

/**
 * A lemma that states an event or act, with its frame.
 *
 * @param lemma the verb, third person masculine singular perfect
 * @param english its meaning, in the infinitive; empty for a verb outside the lexicon
 * @param type what kind of act; OTHER for a light verb until its object tells
 * @param light whether the object tells the act ({@code شن هجوما})
 * @param passive whether its subject is the patient
 * @param object what a direct object is
 * @param behind prepositions that lead to the patient
 * @param with words of which one has to follow, folded; empty for no condition
 */
record Predicate(
    String lemma,
    String english,
    ClaimType type,
    boolean light,
    boolean passive,
    ObjectPart object,
    List<String> behind,
    List<String> with) {

  /** What part the direct object plays. */
  enum ObjectPart {
    PATIENT,
    THEME,
    NONE
  }

  Predicate {
    behind = List.copyOf(behind);
    with = List.copyOf(with);
  }

  /** The same lemma, where it is meant only if one of some words follows. */
  Predicate requiring(List<String> words) {
    return new Predicate(lemma, english, type, light, passive, object, behind, words);
  }

  /** A verb that the lexicon does not hold. */
  static Predicate unlisted(String form) {
    return new Predicate(
        form, "", ClaimType.OTHER, false, false, ObjectPart.PATIENT, List.of(), List.of());
  }

  boolean isListed() {
    return !english.isEmpty();
  }

  /** Whether two do it together: meeting, fighting, agreeing. */
  boolean isMutual() {
    return behind.contains("مع");
  }

  boolean takesPatient() {
    return object == ObjectPart.PATIENT;
  }
}

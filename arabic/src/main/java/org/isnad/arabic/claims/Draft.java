package org.isnad.arabic.claims;

import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Party;
import org.isnad.core.text.Span;

/**
 * A claim before its time, factuality and attribution are known.
 *
 * @param governor index of the verb or noun on which a verbal noun depends, so that it is said to
 *     happen only as far as that is; -1 for none
 */
record Draft(
    int at,
    Span span,
    ClaimType type,
    Party agent,
    Party patient,
    Party theme,
    Party place,
    String rule,
    double confidence,
    int governor) {

  /** The same act, done by somebody. */
  Draft doneBy(Party doer) {
    return new Draft(at, span, type, doer, patient, theme, place, rule, confidence, governor);
  }

  /** The same act, somewhere. */
  Draft at(Party where) {
    return new Draft(at, span, type, agent, patient, theme, where, rule, confidence, governor);
  }

  /** A claim whose place is not known yet. */
  Draft(
      int at,
      Span span,
      ClaimType type,
      Party agent,
      Party patient,
      Party theme,
      String rule,
      double confidence,
      int governor) {
    this(at, span, type, agent, patient, theme, null, rule, confidence, governor);
  }

  /** A claim that depends on no other word. */
  Draft(
      int at,
      Span span,
      ClaimType type,
      Party agent,
      Party patient,
      Party theme,
      String rule,
      double confidence) {
    this(at, span, type, agent, patient, theme, rule, confidence, -1);
  }
}

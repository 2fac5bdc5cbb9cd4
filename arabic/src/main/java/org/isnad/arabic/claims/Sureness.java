package org.isnad.arabic.claims;

import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.core.record.ClaimType;

/**
 * How sure a claim is: about the share of claims of the same making that a reader grants. Below
 * {@link #BAR} a claim is not put on record.
 */
final class Sureness {

  /** The least confidence of a claim that is put on record. */
  static final double BAR = 0.45;

  private static final double THIN = 0.2;

  private Sureness() {}

  /** How a verbal noun depends on whoever stands before it. */
  enum Link {
    /** By a verb or noun that says nothing else: carried out, managed to. */
    STRICT,
    /** By a preposition close behind the verb: in order to, accused of. */
    LED,
    /** By a verb that makes it passive: was done. */
    DONE,
    /** In no way that shows. */
    LOOSE
  }

  /** Of a verbal noun whose agent its own complements name. */
  static double ofOwn(Predicate predicate, NounPhrase agent, NounPhrase patient, NounPhrase theme) {
    if (agent == null || !agent.actor()) {
      return THIN;
    }
    boolean act = predicate.type() != ClaimType.OTHER;
    if (patient != null) {
      return patient.actor() ? 0.65 : act ? 0.55 : 0.5;
    }
    boolean whole = predicate.object() == ObjectPart.NONE && !predicate.isMutual();
    boolean gives = predicate.type() == ClaimType.CONCEDE && !predicate.behind().contains("ل");
    boolean leaves = predicate.type() == ClaimType.RETREAT || gives;
    boolean attack = predicate.behind().contains("علي") && predicate.type() == ClaimType.ASSAULT;
    if (theme != null) {
      return act ? 0.5 : THIN;
    }
    return attack || (whole && leaves) || (predicate.isMutual() && agent.agreement().plural())
        ? 0.5
        : THIN;
  }

  /** Of a verbal noun whose agent, if any, something before it tells. */
  static double ofControlled(
      Predicate predicate, NounPhrase agent, NounPhrase patient, NounPhrase theme, Link link) {
    boolean people = patient != null && patient.maybePeople();
    if (agent == null) {
      boolean harm = predicate.type() == ClaimType.ASSAULT || predicate.type() == ClaimType.COERCE;
      return (harm || link == Link.DONE) && people && predicate.takesPatient() ? 0.55 : THIN;
    }
    if (!agent.actor()) {
      return THIN;
    }
    boolean object = patient != null || theme != null;
    return switch (link) {
      case STRICT -> 0.65;
      case LED -> predicate.type() == ClaimType.OTHER ? 0.35 : people ? 0.55 : object ? 0.5 : THIN;
      case DONE, LOOSE -> 0.35;
    };
  }
}

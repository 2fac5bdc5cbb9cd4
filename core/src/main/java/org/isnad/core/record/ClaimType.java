package org.isnad.core.record;

/** What kind of act a claim is about: the sixteen of PLOVER, or another. */
public enum ClaimType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  OTHER
}

package org.isnad.ledger.reprint;

/** What the wording of two articles says about how they hang together. */
public enum Kinship {
  /** Most of the shorter one stands in the other in nearly the same words. */
  COPY,
  /** They share a passage, and most else differs. */
  PASSAGE,
  /** No more than formulas and common turns. */
  NONE
}

package org.isnad.ledger;

/** By what a search can be narrowed, beside days. */
public enum Facet {
  /** The outlet; a {@link NameKey}. */
  OUTLET,
  /** Who says something; a {@link NameKey}. */
  SOURCE,
  /** A person or body that the article names; a {@link NameKey}. */
  NAMED,
  /** What the source does in speaking, by the name of the {@link org.isnad.core.record.Act}. */
  ACT,
  /** How many sources stand in the chain: 1, 2, or 3 for three and more. */
  DEPTH,
  /** By the name of the {@link org.isnad.core.record.Access}. */
  ACCESS;

  /** Whether it asks for an attribution, and not for the article as a whole. */
  public boolean ofAttribution() {
    return this == SOURCE || this == ACT || this == DEPTH || this == ACCESS;
  }
}

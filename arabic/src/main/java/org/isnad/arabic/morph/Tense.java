package org.isnad.arabic.morph;

/** The tenses that unvocalised spelling tells apart. */
public enum Tense {
  PERFECT,
  IMPERFECT,
  /** The short form after a negation such as lam; written differently only in weak verbs. */
  JUSSIVE
}

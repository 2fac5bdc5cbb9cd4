package org.isnad.arabic.morph;

/** Grammatical number. */
public enum GrammaticalNumber {
  SINGULAR,
  DUAL,
  PLURAL
}

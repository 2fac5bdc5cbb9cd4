package org.isnad.arabic.morph;

/** Grammatical gender. */
public enum Gender {
  MASCULINE,
  FEMININE
}

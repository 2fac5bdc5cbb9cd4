package org.isnad.core.record;

/** Whether the text says that an act happened or that it did not. */
public enum Polarity {
  POSITIVE("+"),
  NEGATIVE("-");

  private final String sign;

  Polarity(String sign) {
    this.sign = sign;
  }

  /** As it stands in a record. */
  public String sign() {
    return sign;
  }
}

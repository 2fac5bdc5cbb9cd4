package org.isnad.arabic.times;

import java.util.Optional;

/**
 * What a pattern has bound so far: names and values, newest first. Immutable, so that a matcher may
 * go back to any earlier state.
 */
record Slots(String name, String value, Slots rest) {

  static final Slots NONE = new Slots("", "", null);

  Slots with(String slot, String bound) {
    return new Slots(slot, bound, this);
  }

  Optional<String> find(String slot) {
    return Optional.ofNullable(lookUp(slot));
  }

  /**
   * The value of a slot that the rule's pattern always binds.
   *
   * @throws IllegalStateException if it does not
   */
  String get(String slot) {
    return find(slot)
        .orElseThrow(() -> new IllegalStateException("the rule's pattern binds no {" + slot + "}"));
  }

  int number(String slot) {
    return Integer.parseInt(get(slot));
  }

  boolean has(String slot) {
    return lookUp(slot) != null;
  }

  private String lookUp(String slot) {
    for (Slots s = this; s.rest != null; s = s.rest) {
      if (s.name.equals(slot)) {
        return s.value;
      }
    }
    return null;
  }
}

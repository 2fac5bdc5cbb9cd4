package org.isnad.arabic.times;

import java.util.Optional;

/** Kinds of public cases that the product does not read, each with its reason. */
final class Unsupported {

  private Unsupported() {}

  static Optional<String> reason(PublicCase one) {
    String said = one.expected();
    if (!one.runByItsAuthors()) {
      return Optional.of("marked NotSupported by its authors, values unchecked");
    }
    if (one.timex().matches("XXXX-XX-\\d\\d") || said.matches("\\d+[.]?")) {
      return Optional.of("a number alone as a day of the month: in reports numbers count things");
    }
    return Optional.empty();
  }
}

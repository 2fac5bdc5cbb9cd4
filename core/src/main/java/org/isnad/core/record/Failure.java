package org.isnad.core.record;

import java.util.Objects;

/**
 * Something that could not be read or analysed: a counted result, never an empty list.
 *
 * @param origin the file, entry or line it came from, in words a person can follow
 * @param stage where it failed
 * @param reason one clear line that says what is wrong
 */
public record Failure(String origin, Stage stage, String reason) {

  public Failure {
    Objects.requireNonNull(origin, "a failure needs its origin");
    Objects.requireNonNull(stage, "a failure needs its stage");
    reason = reason == null ? "no reason given" : reason.replaceAll("\\s+", " ").strip();
  }
}

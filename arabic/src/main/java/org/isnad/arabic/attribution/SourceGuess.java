package org.isnad.arabic.attribution;

import org.isnad.core.text.Span;

/** Where the source of a cue is to be looked for. */
sealed interface SourceGuess {

  /**
   * The text names or describes the source at this place.
   *
   * @param words the phrase, as a range of word indexes
   */
  record Named(Span words) implements SourceGuess {}

  /** The subject is left out: somebody who spoke before. */
  record LeftOut() implements SourceGuess {}

  /** The subject of the clause that a participle belongs to. */
  record OfHost() implements SourceGuess {}

  /** A passive that tells of nobody. */
  record Nobody() implements SourceGuess {}
}

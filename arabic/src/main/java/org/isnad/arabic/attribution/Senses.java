package org.isnad.arabic.attribution;

import java.util.Optional;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.morph.Tense;
import org.isnad.arabic.text.Folding;

/** What some cue verbs need beside them in order to speak ({@code senses.tsv}). */
final class Senses {

  private final Lexicon table;

  private Senses(Lexicon table) {
    this.table = table;
  }

  static Senses load() {
    return new Senses(Lexicon.load("attribution/senses.tsv"));
  }

  /** Whether a thing or a happening as subject gives the verb another sense. */
  boolean needsSpeaker(CueReading reading) {
    return is(reading, "subject", "speaker") || needsDocument(reading);
  }

  /** Whether the verb tells what a document shows; of a person it tells a deed. */
  boolean needsDocument(CueReading reading) {
    return is(reading, "subject", "document");
  }

  /** Whether the text must name who it is. */
  boolean needsStated(CueReading reading) {
    boolean present = reading.tense() == Tense.IMPERFECT && is(reading, "subject", "present");
    return present || is(reading, "subject", "stated");
  }

  /** Whether a noun as object must be an act of speech or a stance. */
  boolean needsStance(CueReading reading) {
    return is(reading, "object", "stance");
  }

  private boolean is(CueReading reading, String column, String value) {
    Optional<Row> row = table.find(Folding.fold(reading.lemma()));
    return row.isPresent() && row.get().get(column).equals(value);
  }
}

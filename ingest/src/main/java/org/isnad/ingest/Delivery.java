package org.isnad.ingest;

import java.util.function.Consumer;
import org.isnad.core.record.Document;
import org.isnad.core.record.Failure;
import org.isnad.core.record.Fingerprint;
import org.isnad.core.record.Stage;
import org.isnad.ingest.reader.Metadata;
import org.isnad.ingest.reader.Outcome;
import org.isnad.ingest.text.Language;

/** Turns what readers find into readings and hands them over, with the progress so far. */
final class Delivery {

  private final Consumer<Reading> sink;
  private final int mostChars;
  private final Ids ids = new Ids();
  private long before;
  private long size;
  private long within;

  Delivery(Consumer<Reading> sink, int mostChars) {
    this.sink = sink;
    this.mostChars = mostChars;
  }

  /** A next input of so many bytes begins. */
  void begin(long bytes) {
    before += size;
    size = bytes;
    within = 0;
  }

  /** The input was read up to this byte. */
  void consumed(long bytes) {
    within = Math.max(within, Math.min(bytes, size));
  }

  void accept(Outcome outcome, Metadata given) {
    if (outcome instanceof Outcome.Draft draft) {
      draft(draft, given);
    } else if (outcome instanceof Outcome.Fault fault) {
      failed(new Failure(fault.origin(), Stage.READ, fault.reason()));
    }
  }

  void failed(Failure failure) {
    sink.accept(new Reading.Failed(failure, before + within));
  }

  private void draft(Outcome.Draft draft, Metadata given) {
    String text = draft.text();
    if (text.chars().allMatch(Delivery::isBlank)) {
      failed(new Failure(draft.origin(), Stage.READ, "it has no text, only blanks or markup"));
    } else if (text.length() > mostChars) {
      String reason =
          "its text has " + text.length() + " letters, more than " + mostChars + "; split it";
      failed(new Failure(draft.origin(), Stage.READ, reason));
    } else {
      Document document = document(draft, given.or(draft.metadata()));
      sink.accept(new Reading.Read(document, draft.origin(), before + within));
    }
  }

  /** Also blanks that keep lines together and signs that only steer direction. */
  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private Document document(Outcome.Draft draft, Metadata known) {
    String sha256 = Fingerprint.sha256(draft.text());
    String name = draft.name().isBlank() ? "unnamed" : draft.name();
    return new Document(
        ids.distinct(known.id() == null ? name : known.id(), sha256),
        known.title(),
        known.publisher(),
        known.author(),
        known.published(),
        known.url(),
        Language.of(draft.text()),
        sha256,
        draft.text());
  }
}

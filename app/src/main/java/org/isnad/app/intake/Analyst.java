package org.isnad.app.intake;

import java.util.Arrays;
import java.util.function.Supplier;
import org.isnad.arabic.Pipeline;
import org.isnad.arabic.StageTimes;
import org.isnad.core.record.Document;
import org.isnad.core.record.Failure;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Stage;
import org.isnad.ingest.Reading;

/**
 * Turns what was read into a record, or into a failure that is counted: no document ends a run.
 *
 * <p>Safe to share between threads.
 */
public record Analyst(Supplier<Pipeline> models, StageTimes clock, boolean textsOnly) {

  /** An analyst who analyses all that is Arabic. */
  public Analyst(Supplier<Pipeline> models, StageTimes clock) {
    this(models, clock, false);
  }

  private static final String ARABIC = "ar";
  private static final String OURS = "org.isnad.";

  /** What becomes of something read. */
  public Outcome outcome(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return analyzed(read);
    }
    Reading.Failed failed = (Reading.Failed) reading;
    return new Outcome.Failed(failed.failure(), failed.progress());
  }

  private Outcome analyzed(Reading.Read read) {
    try {
      return new Outcome.Recorded(record(read.document()), read.origin(), read.progress());
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of an annotator on one document: it is told, counted, and the run goes on.
      Failure failure = new Failure(read.origin(), Stage.ANALYSE, reason(e));
      return new Outcome.Failed(failure, read.progress());
    }
  }

  private SourcedRecord record(Document document) {
    return isArabic(document) && !textsOnly
        ? models.get().analyze(document, clock)
        : SourcedRecord.unread(document);
  }

  /** Whether a document is analysed and not only kept. */
  public static boolean isArabic(Document document) {
    return ARABIC.equals(document.language());
  }

  private static String reason(Throwable e) {
    String place =
        Arrays.stream(e.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("an unknown place");
    return "the analysis stopped at " + place + " (" + e + "); please report it with this text";
  }
}

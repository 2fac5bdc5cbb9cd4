package org.isnad.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.record.Document;
import org.isnad.ingest.source.Limits;

/** One run over some inputs and all that came out. */
record Run(List<Reading> readings) {

  static Run of(Path... inputs) {
    return with(Limits.standard(), inputs);
  }

  static Run with(Limits limits, Path... inputs) {
    List<Reading> readings = new ArrayList<>();
    Ingest.within(limits).read(List.of(inputs), readings::add);
    return new Run(readings);
  }

  List<Document> documents() {
    return readings.stream()
        .filter(Reading.Read.class::isInstance)
        .map(reading -> ((Reading.Read) reading).document())
        .toList();
  }

  /** The only document; fails telling all that came out. */
  Document document() {
    if (readings.size() == 1 && readings.get(0) instanceof Reading.Read read) {
      return read.document();
    }
    throw new AssertionError("not one document: " + readings);
  }

  /** The failures as {@code origin: reason}. */
  List<String> failures() {
    return readings.stream()
        .filter(Reading.Failed.class::isInstance)
        .map(reading -> ((Reading.Failed) reading).failure())
        .map(failure -> failure.origin() + ": " + failure.reason())
        .toList();
  }

  /** The only outcome's reason; fails telling all that came out. */
  String reason() {
    if (readings.size() == 1 && readings.get(0) instanceof Reading.Failed failed) {
      return failed.failure().reason();
    }
    throw new AssertionError("not one failure: " + readings);
  }
}

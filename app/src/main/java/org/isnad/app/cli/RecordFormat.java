package org.isnad.app.cli;

import org.isnad.core.json.RecordWriter;
import org.isnad.core.record.SourcedRecord;

/** The forms in which a record is printed. */
enum RecordFormat {
  jsonl {
    @Override
    String print(SourcedRecord record) {
      return RecordWriter.line(record) + "\n";
    }
  },
  json {
    @Override
    String print(SourcedRecord record) {
      return RecordWriter.pretty(record) + "\n";
    }
  },
  text {
    @Override
    String print(SourcedRecord record) {
      return RecordText.of(record);
    }
  };

  /** The record in this form, its last line ended. */
  abstract String print(SourcedRecord record);
}

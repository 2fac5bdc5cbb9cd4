package org.isnad.app.cli;

import java.time.LocalDate;
import org.isnad.ledger.DocumentRef;

/** An article as lists name it: day, id, publisher and title. */
final class DocumentLine {

  private static final int LONGEST = 60;

  private DocumentLine() {}

  /** The line without its end; the title may be in right-to-left letters. */
  static String of(DocumentRef document) {
    return "%-10s  %s\u200e  %s\u200e  %s"
        .formatted(
            day(document.published()),
            Visible.line(document.id()),
            document.publisher() == null ? "" : Visible.line(document.publisher(), LONGEST),
            title(document));
  }

  /** The title, shortened where it is long; empty for none. */
  static String title(DocumentRef document) {
    return document.title() == null ? "" : Visible.line(document.title(), LONGEST);
  }

  /** The day; where it is null, that it is not known. */
  static String day(LocalDate day) {
    return day == null ? "no date" : day.toString();
  }
}

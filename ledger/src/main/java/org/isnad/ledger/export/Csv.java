package org.isnad.ledger.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of comma-separated values as RFC 4180 has them. */
public final class Csv {

  private Csv() {}

  /** One line with its end; null is an empty cell, lists and enums stand as their text. */
  public static String line(Object... cells) {
    return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A cell that a spreadsheet would take for a formula gets a quote before it (OWASP). */
  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}

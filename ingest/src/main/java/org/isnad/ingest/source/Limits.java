package org.isnad.ingest.source;

/**
 * Bounds that keep one bad input from eating the machine.
 *
 * @param fileBytes the largest file that is read as one document
 * @param markupBytes the largest html, feed or mail; their trees want ten times their size
 * @param lineBytes the longest JSON line
 * @param textChars the longest text of one document, in UTF-16 code units
 * @param entries the most entries of one archive
 * @param expandedBytes the most bytes that one archive or packed file may unpack to
 * @param ratio the most bytes that one packed byte may unpack to, looked at from the first MB on
 * @param nesting how deep archives may lie in archives
 */
public record Limits(
    long fileBytes,
    long markupBytes,
    int lineBytes,
    int textChars,
    int entries,
    long expandedBytes,
    int ratio,
    int nesting) {

  private static final int MB = 1 << 20;

  public Limits {
    if (Math.min(Math.min(fileBytes, markupBytes), Math.min(lineBytes, textChars)) <= 0
        || Math.min(Math.min(entries, expandedBytes), Math.min(ratio, nesting)) <= 0) {
      throw new IllegalArgumentException("every limit must be at least 1");
    }
  }

  /** Fit for articles on a machine with 1 GB for the reader. */
  public static Limits standard() {
    return new Limits(64L * MB, 16L * MB, 16 * MB, 5_000_000, 200_000, 8L * 1024 * MB, 200, 3);
  }
}

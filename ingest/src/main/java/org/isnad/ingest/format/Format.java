package org.isnad.ingest.format;

/** What the readers can read. */
public enum Format {
  TEXT,
  HTML,
  PDF,
  DOCX,
  MAIL,
  FEED,
  JSON_LINES,
  ZIP,
  GZIP;

  /** Whether one input of this format may hold any number of documents. */
  public boolean holdsMany() {
    return this == FEED || this == JSON_LINES || this == ZIP || this == GZIP;
  }
}

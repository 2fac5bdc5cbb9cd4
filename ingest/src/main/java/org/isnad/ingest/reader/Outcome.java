package org.isnad.ingest.reader;

/** What a reader finds: the makings of a document, or why there is none. */
public sealed interface Outcome {

  /** Where it was found. */
  String origin();

  /**
   * The makings of a document.
   *
   * @param name from which its id is made where the metadata has none
   */
  record Draft(String origin, String name, Metadata metadata, String text) implements Outcome {}

  /** Something that counts as a document and cannot be read. */
  record Fault(String origin, String reason) implements Outcome {}
}

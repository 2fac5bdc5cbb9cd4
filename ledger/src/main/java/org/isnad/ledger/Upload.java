package org.isnad.ledger;

import java.time.Instant;

/**
 * Files that somebody uploaded in the browser.
 *
 * @param number by which it is known
 * @param reader who uploaded them
 * @param names the first of the files' names, as a label and nothing else
 * @param files how many
 * @param bytes how many in all
 * @param ended null while it is read, and where the program ended before it was
 * @param kept articles that the ledger did not have
 * @param known articles that it had
 * @param failed what could not be read
 */
public record Upload(
    long number,
    String reader,
    Instant made,
    String names,
    long files,
    long bytes,
    State state,
    Instant ended,
    long kept,
    long known,
    long failed) {

  /** How far it has come. */
  public enum State {
    /** It waits, or is being read. */
    READING,
    /** All was read. */
    DONE,
    /** Somebody stopped it; what was read by then is kept. */
    STOPPED,
    /** A fault of Isnad's own ended it; what was read by then is kept. */
    BROKEN
  }

  /** With what the origins of its articles and failures begin. */
  public static String origin(long number) {
    return "upload " + number + "/";
  }
}

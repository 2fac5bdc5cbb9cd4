package org.isnad.arabic.attribution;

/**
 * A stretch between quotation marks, in word indexes.
 *
 * @param open the index of the opening mark
 * @param close the index of the closing mark, or of the first word behind the stretch where the
 *     closing mark is missing
 */
record Quotation(int open, int close) {

  /** Whether a word stands between the marks. */
  boolean holds(int word) {
    return open < word && word < close;
  }

  int length() {
    return close - open - 1;
  }
}

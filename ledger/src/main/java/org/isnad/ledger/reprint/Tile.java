package org.isnad.ledger.reprint;

/**
 * A run of words that two texts have in common.
 *
 * @param one the first word's place in the one text, counted in words
 * @param other its place in the other text
 * @param length how many words
 */
public record Tile(int one, int other, int length) {

  int oneEnd() {
    return one + length;
  }

  int otherEnd() {
    return other + length;
  }
}

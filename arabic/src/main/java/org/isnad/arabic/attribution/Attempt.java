package org.isnad.arabic.attribution;

/**
 * What came of trying to read a word as a cue: a line of a trace, for people who write rules.
 *
 * @param word the word as printed
 * @param reading the lemma and kind it was read as
 * @param fired whether it gave an attribution
 * @param outcome the rule that fired, or why none did
 */
public record Attempt(String word, String reading, boolean fired, String outcome) {}

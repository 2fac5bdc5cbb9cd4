package org.isnad.arabic.attribution;

import org.isnad.core.text.Span;

/**
 * Words that make somebody answer for content.
 *
 * @param word the index of the word that says so
 * @param span the words of the cue, clitics off
 * @param reading how the word is read
 */
record Cue(int word, Span span, CueReading reading, boolean negated, boolean hedged) {}

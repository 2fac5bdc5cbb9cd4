package org.isnad.arabic.parse;

import org.isnad.core.text.Span;

/**
 * A part of a word that has a tag of its own: a clitic or the stem.
 *
 * @param span where it stands in the text; may be empty for an article fused into a preposition
 * @param form the segmenter's normalised form, which may differ from the letters in the text
 * @param tag its part of speech in the reduced tag set of the Penn Arabic Treebank (NN, DTNN, VBD…)
 */
public record Segment(Span span, String form, String tag) {}

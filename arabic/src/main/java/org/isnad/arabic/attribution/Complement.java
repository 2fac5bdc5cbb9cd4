package org.isnad.arabic.attribution;

/**
 * Where a cue's content begins, and where the stretch ends in which its source may stand.
 *
 * @param frame how the content is joined to the cue
 * @param begin the first word of the content
 * @param gapEnd the end of the stretch between cue and content
 */
record Complement(Frame frame, int begin, int gapEnd) {}

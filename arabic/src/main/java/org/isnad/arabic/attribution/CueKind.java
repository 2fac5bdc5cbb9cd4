package org.isnad.arabic.attribution;

/** What kind of word a cue is. */
enum CueKind {
  VERB,
  /** A verbal noun: "his saying". */
  NOUN,
  /** An active participle in circumstantial use: "stressing that". */
  PARTICIPLE
}

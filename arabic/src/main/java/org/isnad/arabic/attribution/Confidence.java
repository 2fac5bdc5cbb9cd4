package org.isnad.arabic.attribution;

/**
 * How likely an attribution of a cue is real and its content right.
 *
 * <p>The values are shares of right ones by kind of cue and frame, rounded to hundredths, among
 * what was judged by hand in {@code evaluation/attributions-draw-1.tsv} and {@code -2.tsv} and
 * among the annotated articles, 774 in all; families with few members are drawn towards 0.9. Two
 * things lower it: what stands as the source is no known kind of source, or the verb is joined to
 * nothing and has no subject beside it.
 */
final class Confidence {

  /** What each sign of doubt takes off. */
  private static final double DOUBT = 0.15;

  private Confidence() {}

  /** The confidence in an attribution of this cue, frame and source. */
  static double of(
      Passage passage, CueReading reading, Frame frame, SourceGuess source, SourceHeads heads) {
    boolean strange =
        source instanceof SourceGuess.Named named
            && !heads.isSpeaker(passage, named.words().begin())
            && !heads.isSourceLike(passage, named.words().begin());
    boolean adrift =
        source instanceof SourceGuess.LeftOut
            && reading.kind() == CueKind.VERB
            && !reading.isJoined()
            && frame != Frame.QUOTE;
    double doubts = (strange ? DOUBT : 0) + (adrift ? DOUBT : 0);
    return Math.round(100 * (ofFamily(reading.kind(), frame) - doubts)) / 100.0;
  }

  private static double ofFamily(CueKind kind, Frame frame) {
    return switch (kind) {
      case VERB -> ofVerb(frame);
      case PARTICIPLE -> frame == Frame.CLAUSE || frame == Frame.QUOTE ? 0.97 : 0.87;
      case NOUN -> 0.83;
    };
  }

  private static double ofVerb(Frame frame) {
    return switch (frame) {
      case CLAUSE, QUOTE, IN_DOCUMENT, TARGET_CLAUSE -> 0.93;
      case TO, TARGET_TO, WITH -> 0.9;
      case NOUN, NOUN_OF_DOCUMENT, TARGET, TARGET_ON, TARGET_FROM -> 0.85;
      case ABOUT, ON, RESPONSIBILITY -> 0.83;
      case TARGET_WITH -> 0.8;
      case FROM -> 0.75;
    };
  }
}

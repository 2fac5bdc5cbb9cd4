package org.isnad.arabic.attribution;

import java.util.regex.Pattern;

/** Skips what may stand between a cue, its source and its object: times, asides, media. */
final class Circumstances {

  /** A preposition with its pronoun. */
  private static final Pattern ABOUT_IT =
      Pattern.compile("(في|ل|ب|عن|من|علي|الي|خلال|مع)(ه|ها|هم|هما|نا|ي)");

  private final SourceHeads heads;
  private final WordClasses classes;
  private final NounPhrases phrases;

  Circumstances(SourceHeads heads, WordClasses classes, NounPhrases phrases) {
    this.heads = heads;
    this.classes = classes;
    this.phrases = phrases;
  }

  /** The first word from a place on that is no time, aside or medium phrase. */
  int skip(Passage passage, int from, int end) {
    int at = from;
    while (at < end) {
      if (passage.isTime(at) || isAside(passage, at)) {
        at++;
      } else if (isMediumPhrase(passage, at, end)) {
        at = phrases.end(passage, at + 1, end);
      } else {
        return at;
      }
    }
    return at;
  }

  private boolean isAside(Passage passage, int at) {
    String form = passage.folded(at);
    boolean about = ABOUT_IT.matcher(form).matches();
    return classes.isAside(form) || (about && classes.isPronoun(form));
  }

  /** "in a statement", "during a press conference": through what something was said. */
  private boolean isMediumPhrase(Passage passage, int at, int end) {
    return at + 1 < end
        && classes.isMedium(passage.folded(at))
        && passage.word(at).segments().size() == 1
        && (heads.isDocument(passage, at + 1) || classes.isOccasion(passage.folded(at + 1)));
  }
}

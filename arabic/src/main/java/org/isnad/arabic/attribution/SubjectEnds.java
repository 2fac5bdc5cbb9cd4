package org.isnad.arabic.attribution;

import org.isnad.arabic.parse.Word;

/**
 * Ends a subject between a cue and its clause or quotation. Nothing else is expected there, so
 * further nouns, names that nobody knows, and the clause behind an indefinite noun belong to it.
 */
final class SubjectEnds {

  private final SourceHeads heads;
  private final WordClasses classes;
  private final NounPhrases phrases;

  SubjectEnds(SourceHeads heads, WordClasses classes, NounPhrases phrases) {
    this.heads = heads;
    this.classes = classes;
    this.phrases = phrases;
  }

  /** The end of the subject that begins at a word. */
  int end(Passage passage, int start, int gapEnd, CueReading reading) {
    int first = Math.max(start, phrases.end(passage, start, gapEnd));
    int at = first == start && passage.word(start).isVerb() ? start + 1 : first;
    if (at == start || at >= gapEnd) {
      return at;
    }
    if (!isAlone(passage, gapEnd, reading)) {
      return isAdjective(passage, start, at, gapEnd) ? gapEnd : at;
    }
    boolean object = reading.takes(Frame.NOUN) || reading.takes(Frame.NOUN_OF_DOCUMENT);
    while (at < gapEnd) {
      int next = further(passage, start, at, gapEnd, object);
      if (next <= at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** A last word without article behind an indefinite noun and its adjective. */
  private static boolean isAdjective(Passage passage, int start, int at, int gapEnd) {
    boolean last = at + 1 == gapEnd && passage.word(at).tag().equals("NN");
    boolean bare = passage.word(at).segments().size() == 1 && passage.mention(at) == null;
    return last && bare && !passage.word(start).tag().startsWith("DT");
  }

  /** Whether the subject is the only noun phrase between cue and content. */
  private static boolean isAlone(Passage passage, int gapEnd, CueReading reading) {
    boolean quote = passage.mark(gapEnd) == ':' || passage.openedAt(gapEnd) != null;
    boolean clause = passage.isComplementizer(gapEnd) || passage.isComplementizer(gapEnd + 1);
    return reading.kind() == CueKind.VERB
        && !reading.takes(Frame.TARGET_CLAUSE)
        && (quote || clause);
  }

  private int further(Passage passage, int start, int at, int gapEnd, boolean object) {
    Word word = passage.word(at);
    String form = word.folded();
    boolean closed =
        passage.isTime(at)
            || word.isPunctuation()
            || passage.isComplementizer(at)
            || classes.isAside(form)
            || classes.isPronoun(form)
            || classes.isParticle(form)
            || classes.isMedium(form);
    if (closed || (object && mayBeObject(passage, at))) {
      return at;
    }
    if (word.hasPrefix("و") || word.hasPrefix("ف")) {
      return isCoordinate(passage, at) ? go(passage, at, gapEnd) : at;
    }
    if (word.isVerb() && passage.mention(at) == null) {
      return verb(passage, start, at, gapEnd);
    }
    boolean adverb = form.endsWith("ا") && form.length() > 3 && !word.isProper();
    boolean preposition =
        word.segments().get(0).tag().equals("IN") && !isSurname(passage, start, at);
    return (adverb && passage.mention(at) == null) || preposition ? at : go(passage, at, gapEnd);
  }

  /** A definite noun, or one in construct with it, joined by wa. */
  private static boolean isCoordinate(Passage passage, int at) {
    String tag = passage.word(at).tag();
    String next = passage.word(at + 1).tag();
    boolean definite = tag.startsWith("DT") || passage.mention(at) != null || tag.endsWith("NNP");
    return definite || (tag.startsWith("NN") && next.startsWith("DT"));
  }

  private boolean mayBeObject(Passage passage, int at) {
    String tag = passage.word(at).tag();
    boolean bare = tag.equals("NN") || tag.equals("NNS") || tag.equals("VBG") || tag.equals("CD");
    return bare
        && passage.mention(at) == null
        && !heads.isPerson(passage, at)
        && !heads.isShortTitle(passage, at);
  }

  /** A family name with the Hadrami "ba" or the Maghribi "ben", which look like a preposition. */
  private static boolean isSurname(Passage passage, int start, int at) {
    String form = passage.folded(at);
    boolean prefix = (form.startsWith("با") && !form.startsWith("بال")) || form.startsWith("بن");
    return prefix && form.length() > 4 && at > start && passage.mention(at - 1) != null;
  }

  private int go(Passage passage, int at, int gapEnd) {
    return Math.max(at + 1, phrases.end(passage, at, gapEnd));
  }

  /** A clause behind an indefinite noun tells of it; behind a name the tagger errs. */
  private int verb(Passage passage, int start, int at, int gapEnd) {
    if (passage.mention(at - 1) != null || passage.word(at - 1).isProper()) {
      return at + 1;
    }
    boolean indefinite = !passage.word(start).tag().startsWith("DT") && !named(passage, start, at);
    if (!indefinite || !heads.isSourceLike(passage, start)) {
      return at;
    }
    int end = at + 1;
    while (end < gapEnd && !passage.isComma(end) && !phrases.isAddressee(passage, end)) {
      end++;
    }
    return end;
  }

  private static boolean named(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.mention(i) != null || passage.word(i).tag().startsWith("DT")) {
        return true;
      }
    }
    return false;
  }
}

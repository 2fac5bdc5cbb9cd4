package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Act;

/** Finds the noun phrase that a cue takes as its object. */
final class ObjectFinder {

  private static final Set<String> THAT = Set.of("ذلك", "هذا");

  private final SourceHeads heads;
  private final Circumstances circumstances;
  private final NounPhrases phrases;

  ObjectFinder(SourceHeads heads, Circumstances circumstances, NounPhrases phrases) {
    this.heads = heads;
    this.circumstances = circumstances;
    this.phrases = phrases;
  }

  /** A noun phrase as object, behind the source or, where that is left out, behind the cue. */
  Optional<Complement> find(Passage passage, int cue, CueReading reading, int end) {
    boolean document = reading.takes(Frame.NOUN_OF_DOCUMENT);
    if (!reading.takes(Frame.NOUN) && !document) {
      return Optional.empty();
    }
    int from = Senders.isInIt(passage, cue) ? cue + 2 : cue + 1;
    int first = circumstances.skip(passage, from, end);
    if (first >= end || (reading.kind() == CueKind.NOUN && !heads.isSpeaker(passage, first))) {
      return Optional.empty();
    }
    if (!document
        && isUnknownSubject(passage, first, reading, end)
        && !heads.followsSubject(passage, cue, reading)) {
      int object = circumstances.skip(passage, phrases.end(passage, first, end), end);
      return Optional.of(new Complement(Frame.NOUN, object, object));
    }
    boolean told = reading.act() == Act.DENY && isThatAlone(passage, first);
    boolean any = reading.kind() == CueKind.PARTICIPLE && passage.folded(first).equals("اي");
    if (!heads.isSourceLike(passage, first) || any) {
      return (isObject(passage, first) || told) && !document
          ? Optional.of(new Complement(Frame.NOUN, first, first))
          : Optional.empty();
    }
    boolean speaks = !document || heads.isDocument(passage, first);
    int behind = behindSource(passage, first, end);
    boolean denied = reading.act() == Act.DENY && isThatAlone(passage, behind);
    boolean object = speaks && behind < end && (isObject(passage, behind) || denied);
    if (speaks && !object && reading.kind() == CueKind.VERB) {
      return swallowed(passage, first, phrases.end(passage, first, end));
    }
    return object ? Optional.of(new Complement(Frame.NOUN, behind, behind)) : Optional.empty();
  }

  /**
   * "The people of the village condemned the attack": what stands with article behind a complete
   * construct, is no title and does not agree with it, is the object.
   */
  private Optional<Complement> swallowed(Passage passage, int first, int end) {
    for (int at = first + 2; at < end; at++) {
      String before = passage.folded(at - 1);
      boolean complete =
          passage.mention(at - 1) != null || passage.word(at - 1).tag().startsWith("DT");
      boolean other = before.endsWith("ه") != passage.folded(at).endsWith("ه");
      boolean construct =
          passage.word(at - 2).tag().equals("NN") && !passage.word(first).tag().startsWith("DT");
      if (complete && construct && other && isThing(passage, at)) {
        return Optional.of(new Complement(Frame.NOUN, at, at));
      }
    }
    return Optional.empty();
  }

  private boolean isThing(Passage passage, int at) {
    boolean nisba = passage.folded(at).endsWith("ي") || passage.folded(at).endsWith("يه");
    return passage.word(at).tag().equals("DTNN")
        && !nisba
        && isObject(passage, at)
        && !heads.isSpeaker(passage, at);
  }

  /** Behind a source, the apposition or the time that commas set off from the object. */
  private int behindSource(Passage passage, int first, int end) {
    int phraseEnd = phrases.end(passage, first, end);
    int behind = circumstances.skip(passage, phraseEnd, end);
    if (!passage.isComma(behind)) {
      return behind;
    }
    int next = circumstances.skip(passage, behind + 1, end);
    boolean apposition = hasComma(passage, first, behind);
    boolean time = next > behind + 1 && passage.isComma(next);
    return time ? next + 1 : apposition ? next : behind;
  }

  private static boolean hasComma(Passage passage, int from, int to) {
    for (int at = from; at < to; at++) {
      if (passage.isComma(at)) {
        return true;
      }
    }
    return false;
  }

  /** "He denied that." */
  private static boolean isThatAlone(Passage passage, int at) {
    boolean that = THAT.contains(passage.folded(at)) && passage.mention(at) == null;
    return that && (at + 1 >= passage.sentenceEnd(at) || passage.isPunctuation(at + 1));
  }

  /** A noun that agrees, with another noun phrase right behind it that can only be the object. */
  private boolean isUnknownSubject(Passage passage, int first, CueReading reading, int end) {
    Word word = passage.word(first);
    boolean noun = word.tag().contains("NN") && word.stem() == 0 && word.segments().size() == 1;
    boolean usable =
        noun
            && reading.kind() == CueKind.VERB
            && reading.number() == GrammaticalNumber.SINGULAR
            && passage.mention(first) == null;
    if (!usable || heads.isSourceLike(passage, first) || !heads.agrees(passage, first, reading)) {
      return false;
    }
    int object = circumstances.skip(passage, phrases.end(passage, first, end), end);
    boolean two = object > first && object < end && isObject(passage, object);
    boolean definite = word.tag().startsWith("DTNN") || word.folded().endsWith("ون");
    return two && (isPossessed(passage.word(object)) || (definite && isBare(passage, object)));
  }

  private static boolean isPossessed(Word word) {
    return word.stem() + 1 < word.segments().size();
  }

  /** A noun without article and ending, in construct with a definite one. */
  private static boolean isBare(Passage passage, int at) {
    boolean construct = at + 1 < passage.size() && passage.word(at + 1).tag().startsWith("DT");
    return construct && passage.word(at).tag().equals("NN");
  }

  private static boolean isObject(Passage passage, int at) {
    Word word = passage.word(at);
    boolean pointed =
        WordClasses.isDemonstrative(word.folded())
            && at + 1 < passage.sentenceEnd(at)
            && passage.word(at + 1).tag().startsWith("DTNN");
    boolean noun =
        pointed
            || word.tag().startsWith("NN")
            || word.tag().startsWith("DTNN")
            || word.tag().equals("VBG")
            || looksLikeMasdar(word)
            || word.tag().equals("CD")
            || word.is("ما");
    boolean nominative =
        word.tag().endsWith("NNS") && word.folded().endsWith("ون") && word.folded().length() > 4;
    return noun
        && !nominative
        && word.stem() == 0
        && passage.mention(at) == null
        && !passage.isTime(at);
  }

  /** A verbal noun with its pronoun that the tagger takes for a verb: "her having managed to". */
  private static boolean looksLikeMasdar(Word word) {
    boolean pronoun = word.segments().size() > 1;
    return pronoun && word.tag().startsWith("VB") && word.folded().startsWith("ت");
  }
}

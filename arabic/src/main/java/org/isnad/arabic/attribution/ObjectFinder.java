package org.isnad.arabic.attribution;

import java.util.Optional;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.parse.Word;

/** Finds the noun phrase that a cue takes as its object. */
final class ObjectFinder {

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
    int first = circumstances.skip(passage, cue + 1, end);
    if (first >= end || (reading.kind() == CueKind.NOUN && !heads.isSpeaker(passage, first))) {
      return Optional.empty();
    }
    if (!document
        && isUnknownSubject(passage, first, reading, end)
        && !heads.followsSubject(passage, cue, reading)) {
      int object = circumstances.skip(passage, phrases.end(passage, first, end), end);
      return Optional.of(new Complement(Frame.NOUN, object, object));
    }
    if (!heads.isSourceLike(passage, first)) {
      return isObject(passage, first) && !document
          ? Optional.of(new Complement(Frame.NOUN, first, first))
          : Optional.empty();
    }
    boolean speaks = !document || heads.isDocument(passage, first);
    int behind = circumstances.skip(passage, phrases.end(passage, first, end), end);
    boolean object = speaks && behind < end && isObject(passage, behind);
    return object ? Optional.of(new Complement(Frame.NOUN, behind, behind)) : Optional.empty();
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
    boolean noun =
        word.tag().startsWith("NN")
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

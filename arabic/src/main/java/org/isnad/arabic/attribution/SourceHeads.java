package org.isnad.arabic.attribution;

import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.parse.Word;

/** Tells by its first word whether a phrase can name a source, and be a verb's subject. */
final class SourceHeads {

  private final SourceNouns sourceNouns;
  private final WordClasses classes;

  SourceHeads(SourceNouns sourceNouns, WordClasses classes) {
    this.sourceNouns = sourceNouns;
    this.classes = classes;
  }

  /** Whether a name of an actor or a noun for a source stands here. */
  boolean isSpeaker(Passage passage, int at) {
    return passage.isActor(at) || sourceNouns.find(passage.folded(at)).isPresent();
  }

  /** A number before a noun for a source: "three organisations". */
  boolean isCounted(Passage passage, int at) {
    boolean number = passage.word(at).tag().equals("CD");
    return number
        && at + 1 < passage.size()
        && sourceNouns.find(passage.folded(at + 1)).isPresent();
  }

  /** Whether a phrase that can name a source begins here. */
  boolean isSourceLike(Passage passage, int at) {
    if (passage.mention(at) == null && classes.isPronoun(passage.folded(at))) {
      return false;
    }
    Quotation quotation = passage.openedAt(at);
    boolean bracketed = passage.mark(at) == '(' && passage.isActor(at + 1);
    return bracketed
        || passage.mention(at) != null
        || passage.word(at).isProper()
        || (quotation != null && quotation.length() <= 4)
        || isCounted(passage, at)
        || sourceNouns.find(passage.folded(at)).isPresent();
  }

  /** Whether a noun for a person by role stands here. */
  boolean isPerson(Passage passage, int at) {
    return sourceNouns
        .find(passage.folded(at))
        .map(noun -> noun.kind() == SourceKind.PERSON)
        .orElse(false);
  }

  /** Whether a noun for a document, recording or figure stands here. */
  boolean isDocument(Passage passage, int at) {
    return sourceNouns.find(passage.folded(at)).map(noun -> noun.kind().isDocument()).orElse(false);
  }

  /** Agrees with the verb, and has no ending that only objects have. */
  boolean canBeSubject(Passage passage, int at, CueReading reading) {
    Word word = passage.word(at);
    if (reading.kind() == CueKind.VERB && reading.number() == GrammaticalNumber.PLURAL) {
      return false;
    }
    if (passage.mention(at) != null) {
      return true;
    }
    boolean accusative = word.folded().endsWith("ين") && word.tag().endsWith("NNS");
    boolean feminineNoun = word.surface().endsWith("ة");
    boolean masculineNoun =
        sourceNouns
                .find(word.folded())
                .filter(
                    noun -> noun.kind() == SourceKind.PERSON && word.folded().endsWith(noun.key()))
                .isPresent()
            && !feminineNoun;
    boolean disagrees =
        (reading.gender() == Gender.MASCULINE && feminineNoun)
            || (reading.gender() == Gender.FEMININE && masculineNoun);
    return !accusative && !disagrees;
  }

  /** Whether a noun stands right before a verb that nothing joins to what goes before. */
  boolean followsSubject(Passage passage, int cue, CueReading reading) {
    int before = cue - 1;
    boolean inSentence = before >= passage.sentenceStart(cue);
    if (inSentence && classes.isRelative(passage.folded(before))) {
      return true;
    }
    boolean nominal =
        inSentence
            && !passage.isPunctuation(before)
            && (passage.mention(before) != null
                || passage.word(before).isProper()
                || passage.word(before).tag().contains("JJ")
                || passage.word(before).tag().startsWith("DTNN"));
    return reading.kind() == CueKind.VERB && !reading.isJoined() && nominal;
  }
}

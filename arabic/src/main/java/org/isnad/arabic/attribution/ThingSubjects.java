package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.morph.Tense;
import org.isnad.arabic.parse.Word;

/**
 * Tells where a thing or a happening is the subject of a verb: "this shows", "the defeat shows".
 */
final class ThingSubjects {

  private static final Set<String> DEMONSTRATIVES =
      Set.of("هذا", "وهذا", "فهذا", "هذه", "وهذه", "ذلك", "وذلك", "مما", "ممّا", "بما", "وما");

  /** Before these the relative "what" belongs to a phrase: "according to what", "after". */
  private static final Set<String> BEFORE_RELATIVE =
      Set.of("اذا", "بعد", "حسب", "بحسب", "وفق", "قبل", "عند", "كل", "كما", "وفقا", "طبقا");

  private final WordClasses classes;
  private final SourceHeads heads;
  private final NounPhrases phrases;

  ThingSubjects(WordClasses classes, SourceHeads heads, NounPhrases phrases) {
    this.classes = classes;
    this.heads = heads;
    this.phrases = phrases;
  }

  /** Whether the subject that stands beside a verb is a thing. */
  boolean isThing(Passage passage, int verb, CueReading reading) {
    return isThis(passage, verb)
        || isDemonstrativePhrase(passage, verb + 1)
        || (!reading.isJoined()
            && reading.number() != GrammaticalNumber.PLURAL
            && (followsNoun(passage, verb) || describes(passage, verb, reading)));
  }

  /** "This shows that …", "… which shows that …". */
  boolean isThis(Passage passage, int verb) {
    int at = verb - 1;
    while (at > passage.sentenceStart(verb) && isBetween(passage, at)) {
      at--;
    }
    if (at < passage.sentenceStart(verb)) {
      return false;
    }
    boolean governed = at > 0 && isPreposition(passage.word(at - 1)) && !passage.isComma(at - 1);
    boolean bare =
        passage.folded(at).equals("ما")
            && passage.word(verb).tag().equals("VBP")
            && !BEFORE_RELATIVE.contains(passage.folded(at - 1));
    return bare || (DEMONSTRATIVES.contains(passage.folded(at)) && !governed);
  }

  private boolean isBetween(Passage passage, int at) {
    String word = passage.folded(at);
    return classes.isAside(word) || word.equals("قد") || word.equals("لا") || word.equals("لم");
  }

  /** "This decision shows": a noun behind a demonstrative that names nobody who speaks. */
  private boolean isDemonstrativePhrase(Passage passage, int at) {
    boolean demonstrative = passage.folded(at).equals("هذا") || passage.folded(at).equals("هذه");
    int noun = at + 1;
    return demonstrative
        && noun < passage.sentenceEnd(at)
        && passage.word(noun).tag().startsWith("DTNN")
        && !heads.isSourceLike(passage, noun);
  }

  /** "Levels that show": an indefinite noun right before the verb, which tells what it is like. */
  private boolean describes(Passage passage, int verb, CueReading reading) {
    boolean adjective = verb > 1 && passage.word(verb - 1).tag().equals("JJ");
    int noun = adjective ? verb - 2 : verb - 1;
    if (noun <= passage.sentenceStart(verb) || reading.tense() != Tense.IMPERFECT) {
      return false;
    }
    return passage.word(noun).tag().matches("NNS?")
        && passage.mention(noun) == null
        && !passage.isTime(noun)
        && !passage.folded(noun).endsWith("ا")
        && !passage.folded(noun).endsWith("ون")
        && !heads.isSourceLike(passage, noun);
  }

  /** A noun phrase that names no source fills its clause up to the verb. */
  private boolean followsNoun(Passage passage, int verb) {
    int begin = clauseBegin(passage, verb);
    if (begin >= verb) {
      return false;
    }
    Word first = passage.word(begin);
    boolean noun =
        first.tag().matches("(DT)?NNS?")
            && first.stem() == (first.hasPrefix("و") ? 1 : 0)
            && !passage.isTime(begin)
            && !first.folded().endsWith("ون");
    return noun && !namesSource(passage, begin, verb) && phrases.end(passage, begin, verb) == verb;
  }

  private boolean namesSource(Passage passage, int begin, int end) {
    for (int at = begin; at < end; at++) {
      boolean latter = at == begin && SourceFinder.ORDINALS.contains(passage.folded(at));
      boolean person = passage.isActor(at) || passage.word(at).isProper() || latter;
      boolean document = heads.isDocument(passage, at);
      if (person || document || (at == begin && heads.isSourceLike(passage, at))) {
        return true;
      }
    }
    return false;
  }

  private int clauseBegin(Passage passage, int verb) {
    int start = passage.sentenceStart(verb);
    int at = verb;
    while (at > start && !separates(passage, at - 1)) {
      at--;
    }
    while (at < verb && classes.isParticle(passage.folded(at))) {
      at++;
    }
    return at;
  }

  private boolean separates(Passage passage, int at) {
    return passage.isPunctuation(at)
        || passage.isComplementizer(at)
        || passage.word(at).isVerb()
        || (classes.isClauseOpener(passage.folded(at)) && passage.mention(at) == null);
  }

  private static boolean isPreposition(Word word) {
    return word.tag().equals("IN");
  }
}

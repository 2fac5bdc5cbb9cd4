package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.morph.Tense;

/** Tells verbs that speak from words of the same letters that do not. */
final class VerbFilter {

  /** How many words without a source may stand between a verb and its clause. */
  private static final int FAR = 5;

  /** How many words may stand between "asked" and the name that is withheld. */
  private static final int ANONYMOUS = 7;

  /** "To be called", "to be known as". */
  private static final Pattern CALLED = Pattern.compile("[يت](سمي|دعي|كني|عرف)");

  private final WordClasses classes;
  private final SourceHeads heads;
  private final SourceFinder sources;

  VerbFilter(WordClasses classes, SourceHeads heads, SourceFinder sources) {
    this.classes = classes;
    this.heads = heads;
    this.sources = sources;
  }

  /** Whether a word, read as a verb with this complement, is a cue. */
  boolean speaks(Passage passage, int word, CueReading reading, Optional<Complement> complement) {
    return refusal(passage, word, reading, complement).isEmpty();
  }

  /** Why a word, read as a verb with this complement, is no cue; empty where it is one. */
  Optional<String> refusal(
      Passage passage, int word, CueReading reading, Optional<Complement> complement) {
    boolean clause = complement.filter(found -> found.frame() == Frame.CLAUSE).isPresent();
    boolean atOnce = clause && passage.isComplementizer(word + 1);
    if (Spelling.speaksAgainst(passage.word(word).surface(), reading, clause, atOnce)) {
      return Optional.of("its letters tell of another word");
    }
    if (!isVerb(passage, word, reading, complement)) {
      return Optional.of("tagged " + passage.word(word).tag() + ", which is no speaking verb here");
    }
    if (isAnonymity(passage, word, reading)) {
      return Optional.of("asks not to be named, which tells of the source");
    }
    if (isAsked(passage, word, reading)) {
      return Optional.of("a question put to somebody");
    }
    if (!fitsForm(passage, word, reading, complement)) {
      return Optional.of("tense or object pronoun do not fit the words around it");
    }
    if (complement.filter(found -> isCoordinate(passage, word, reading, found)).isPresent()) {
      return Optional.of("goes on a list of verbal nouns");
    }
    if (complement.filter(found -> isTooFar(passage, word, reading, found)).isPresent()) {
      return Optional.of("the clause is too far behind words that name no source");
    }
    return Optional.empty();
  }

  /** A word the tagger takes for no verb is one where a clause or a quotation follows. */
  private boolean isVerb(
      Passage passage, int word, CueReading reading, Optional<Complement> complement) {
    if (passage.word(word).tag().equals("VBN")) {
      return complement
          .filter(found -> found.frame() != Frame.QUOTE || reading.tense() != Tense.PERFECT)
          .isPresent();
    }
    boolean second =
        passage.folded(word).equals("وبين")
            && Between.isRepeated(passage, word)
            && !begins(passage, word);
    boolean preposition = second || (passage.folded(word).equals("بين") && !begins(passage, word));
    if (preposition || passage.folded(word).equals("فبين")) {
      return false;
    }
    boolean noun = reading.lemma().equals("أمر") && reading.tense() == Tense.PERFECT;
    if (noun || passage.word(word).isVerb() || passage.word(word).tag().equals("IN")) {
      return passage.word(word).isVerb();
    }
    boolean strong =
        complement
            .filter(
                found ->
                    found.frame() == Frame.CLAUSE
                        || found.frame() == Frame.QUOTE
                        || (found.frame() == Frame.TARGET_WITH && !reading.enclitic().isEmpty()))
            .isPresent();
    if (classes.isClauseOpener(passage.folded(word - 1)) && complement.isPresent()) {
      return heads.isSourceLike(passage, word + 1);
    }
    boolean clauseBegins =
        word == passage.sentenceStart(word)
            || passage.word(word).hasPrefix("و")
            || passage.isPunctuation(word - 1);
    return strong && clauseBegins && !passage.word(word).tag().startsWith("DT");
  }

  /** "An official who asked not to be named said that …": the clause is not what was asked for. */
  private static boolean isAnonymity(Passage passage, int word, CueReading reading) {
    if (!reading.lemma().equals("طلب")) {
      return false;
    }
    if (passage.folded(word + 1).equals("ان")) {
      return CALLED.matcher(passage.folded(word + 2)).matches();
    }
    if (!passage.folded(word + 1).equals("عدم")) {
      return false;
    }
    for (int at = word + 2; at < Math.min(passage.sentenceEnd(word), word + ANONYMOUS); at++) {
      if (passage.folded(at).matches("(اسم|هويت|هوي|اسماء|اسمائ)(ه|ها|هم|هما)")) {
        return true;
      }
    }
    return false;
  }

  /** A second person in a question looks like a feminine third: "do you expect that …?" */
  private static boolean isAsked(Passage passage, int word, CueReading reading) {
    boolean second = reading.tense() == Tense.IMPERFECT && passage.folded(word).startsWith("ت");
    int start = passage.sentenceStart(word);
    for (int at = start; second && at < passage.sentenceEnd(word); at++) {
      if (passage.folded(at).matches("هل|ماذا|كيف|لماذا|متي|اين")) {
        return passage.mark(passage.sentenceEnd(word) - 1) == '؟';
      }
    }
    return false;
  }

  /** Whether tense and object pronoun of a form fit the words around it. */
  private boolean fitsForm(
      Passage passage, int word, CueReading reading, Optional<Complement> complement) {
    boolean clause = complement.filter(found -> found.frame() == Frame.CLAUSE).isPresent();
    boolean lam = passage.folded(word - 1).equals("لم") || reading.proclitics().contains("ل");
    boolean singular = reading.number() == GrammaticalNumber.SINGULAR;
    boolean shortForm = reading.tense() == Tense.JUSSIVE && singular;
    boolean tense = passage.word(word).tag().equals("VBD") && reading.tense() == Tense.IMPERFECT;
    boolean object =
        !reading.enclitic().isEmpty()
            && !clause
            && !reading.takes(Frame.TARGET_WITH)
            && !reading.takes(Frame.TARGET_ON)
            && !reading.takes(Frame.TARGET_TO);
    boolean purpose = reading.proclitics().contains("ل") && reading.tense() == Tense.PERFECT;
    boolean goingOn =
        !reading.takes(Frame.CLAUSE)
            && !reading.proclitics().equals("و")
            && reading.tense() == Tense.IMPERFECT
            && complement.filter(found -> isOpenQuote(passage, found)).isPresent();
    boolean told = reading.takesTarget() || reading.takes(Frame.TARGET_CLAUSE);
    boolean ofRelative = classes.isRelative(passage.folded(word - 1)) && clause && !told;
    boolean relative =
        !reading.enclitic().isEmpty() && (passage.folded(word - 1).equals("ما") || ofRelative);
    return !relative
        && !purpose
        && !goingOn
        && !(shortForm && !lam)
        && !tense
        && !object
        && !isFirstPerson(passage, word, reading);
  }

  /** A quotation without a colon, which verbs of going on take as an object of another kind. */
  private static boolean isOpenQuote(Passage passage, Complement found) {
    return found.frame() == Frame.QUOTE
        && passage.openedAt(found.begin()) != null
        && passage.mark(found.begin() - 1) != ':';
  }

  /** "I think", whose hamza tells it from the perfect of a verb that begins with a bare alif. */
  private static boolean isFirstPerson(Passage passage, int word, CueReading reading) {
    String surface = passage.word(word).surface();
    int first = Math.min(reading.proclitics().length(), surface.length() - 1);
    return surface.charAt(first) == 'أ' && reading.lemma().startsWith("ا");
  }

  /** A clause beyond words that are neither source nor circumstance belongs to something else. */
  private boolean isTooFar(Passage passage, int word, CueReading reading, Complement found) {
    int next = word + 1;
    boolean clausal = found.frame() == Frame.CLAUSE || found.frame() == Frame.QUOTE;
    boolean object =
        !clausal
            && !isTargeted(found)
            && found.gapEnd() > next
            && passage.word(next).tag().contains("NN")
            && !heads.canBeSubject(passage, next, reading);
    boolean far = object || found.gapEnd() - word > FAR;
    boolean circumstance =
        classes.isMedium(passage.folded(next))
            || classes.isPronoun(passage.folded(next))
            || classes.isAside(passage.folded(next))
            || passage.isTime(next)
            || (passage.isComma(next) && !passage.folded(word - 1).equals("كما"))
            || heads.isSourceLike(passage, next)
            || passage.folded(next).startsWith("ل");
    return far && !circumstance && sources.behind(passage, word, reading, found.gapEnd()).isEmpty();
  }

  private static boolean isTargeted(Complement found) {
    return found.frame().label().startsWith("obj") || found.frame() == Frame.RESPONSIBILITY;
  }

  /** What looks like a verb with an object but is a verbal noun that goes on a list of nouns. */
  private static boolean isCoordinate(
      Passage passage, int word, CueReading reading, Complement found) {
    boolean bare = found.frame() == Frame.NOUN && found.begin() == word + 1;
    return bare && reading.isJoined() && !begins(passage, word);
  }

  private static boolean begins(Passage passage, int word) {
    boolean mark = passage.isPunctuation(word - 1) && !passage.isQuoteMark(word - 1);
    return word == passage.sentenceStart(word) || mark;
  }
}

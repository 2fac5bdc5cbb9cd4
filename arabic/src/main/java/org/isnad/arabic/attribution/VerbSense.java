package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.morph.Tense;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.text.Span;

/**
 * Tells, once content and source of a verb are known, whether it speaks or has another sense:
 * things bear out, players prove, clubs renew contracts.
 */
final class VerbSense {

  /** A verb that happenings and deeds have for their subject far more often than documents. */
  private static final String PROVES = "أثبت";

  /** What is directed at somebody. */
  private static final Pattern DIRECTED =
      Pattern.compile(
          "(ال)?(شكر|دعو[هت]|رسال[هت]|كلم[هت]|نقدا?|انتقادا?ت?|لوما?|سوال|نداء)(ه|ها|هم)?");

  private static final Pattern RESPONSIBILITY = Pattern.compile("(ال)?مس(ءو|وو|يو)لي[هت].*");

  private static final Set<String> ITSELF = Set.of("نفسه", "نفسها", "انفسهم");

  private static final Set<String> NO = Set.of("لا", "ولا", "فلا");

  private final CueLexicon cues;
  private final Senses senses;
  private final WordClasses classes;
  private final SourceHeads heads;
  private final ThingSubjects things;
  private final Unsaid unsaid;
  private final Impersonals impersonals;

  VerbSense(
      CueLexicon cues,
      Senses senses,
      WordClasses classes,
      SourceHeads heads,
      ThingSubjects things) {
    this.cues = cues;
    this.senses = senses;
    this.classes = classes;
    this.heads = heads;
    this.things = things;
    this.unsaid = new Unsaid(classes);
    this.impersonals = new Impersonals(classes);
  }

  /** Why a verb with this content and source does not speak; empty where it does. */
  Optional<String> refusal(
      Passage passage, int word, CueReading reading, Complement found, SourceGuess source) {
    if (isBorneOut(passage, word, reading, found, source)) {
      return Optional.of("a thing or a happening is its subject");
    }
    if (isAbstract(passage, word, reading, source)) {
      return Optional.of("experience or reason is its subject");
    }
    if (isNobody(passage, source)) {
      return Optional.of("nobody is its subject");
    }
    if (bearsItself(passage, word, reading, found)) {
      return Optional.of("bears a responsibility itself");
    }
    if (ITSELF.contains(passage.folded(found.begin()))) {
      return Optional.of("its object is whoever does it");
    }
    if (isSeen(reading, found)) {
      return Optional.of("its object is what is seen");
    }
    if (Impersonals.isRegarded(passage, word, reading, found)) {
      return Optional.of("a passive: what something is regarded as");
    }
    if (Impersonals.isUncountable(passage, word, reading, found, source)) {
      return Optional.of("a passive that names nobody who accuses or says");
    }
    if (isDeed(passage, reading, source)) {
      return Optional.of("tells a deed where no document is its subject");
    }
    if (senses.needsStated(reading) && source instanceof SourceGuess.LeftOut) {
      return Optional.of("the text does not name its subject");
    }
    if (unsaid.withholds(passage, word, reading, found)) {
      return Optional.of("tells that nothing is told");
    }
    if (hasOtherObject(passage, word, reading, found)) {
      return Optional.of("it has an object of its own");
    }
    if (isSubjectAlone(passage, word, reading, found, source)) {
      return Optional.of("the only noun beside it is its subject");
    }
    if (Unsaid.isGloss(passage, word, reading, found)
        || Unsaid.isLearning(passage, word, reading)) {
      return Optional.of("tells what somebody meant or came to know");
    }
    if (Amounts.isOfAmount(passage, word, reading, found)) {
      return Optional.of("tells of an amount");
    }
    if (!fitsObject(passage, reading, found)) {
      return Optional.of("its object is no act of speech");
    }
    if (source instanceof SourceGuess.LeftOut
        && impersonals.isImpersonal(passage, word, reading, found)) {
      return Optional.of("a passive of what is thought in general");
    }
    if (isResumptive(passage, word, reading)) {
      return Optional.of("its content stands before it, behind a relative");
    }
    return unsaid.isUnreal(passage, word, reading, found)
        ? Optional.of("tells what has not been said")
        : Optional.empty();
  }

  /** "Our experience says that": the writer's own voice. */
  private boolean isAbstract(Passage passage, int word, CueReading reading, SourceGuess source) {
    if (source instanceof SourceGuess.Named named) {
      return classes.isAbstract(passage.folded(named.words().begin()))
          || classes.isAbstract(passage.folded(named.words().begin() - 1));
    }
    boolean adjective = passage.word(Math.max(0, word - 1)).tag().contains("JJ");
    boolean before = classes.isAbstract(passage.folded(word - (adjective ? 2 : 1)));
    return before && !reading.isJoined();
  }

  /** "Nobody admits …". */
  private static boolean isNobody(Passage passage, SourceGuess source) {
    return source instanceof SourceGuess.Named named
        && passage.folded(named.words().begin()).equals("احد")
        && NO.contains(passage.folded(named.words().begin() - 1));
  }

  /** "The banks bear the responsibility": nobody stands between who could be blamed. */
  private static boolean bearsItself(
      Passage passage, int word, CueReading reading, Complement found) {
    return found.frame() == Frame.RESPONSIBILITY
        && RESPONSIBILITY.matcher(passage.folded(word + 1)).matches()
        && reading.enclitic().isEmpty();
  }

  /** "Things which the visitor sees". */
  private static boolean isSeen(CueReading reading, Complement found) {
    return reading.lemma().equals("رأى")
        && found.frame() == Frame.CLAUSE
        && !reading.enclitic().isEmpty();
  }

  /** Events and things "confirm" and "point to" as well; a purpose is no speech. */
  private boolean isBorneOut(
      Passage passage, int word, CueReading reading, Complement found, SourceGuess source) {
    boolean object = found.frame() == Frame.NOUN || found.frame() == Frame.TO;
    boolean command = found.frame() == Frame.QUOTE && reading.tense() != Tense.PERFECT;
    boolean purpose =
        (object || command || found.frame() == Frame.RESPONSIBILITY)
            && reading.proclitics().contains("ل");
    boolean sensitive = senses.needsSpeaker(reading);
    if (source instanceof SourceGuess.Named named) {
      int at = named.words().begin();
      boolean weighs = object || (sensitive && at < word);
      boolean bears = sensitive && at > word && things.isThis(passage, word);
      return bears
          || purpose
          || (weighs && isThing(passage, at) && !isHeld(passage, found.begin()));
    }
    return purpose || (sensitive && things.isThing(passage, word, reading));
  }

  /** "… their admiration": what somebody has is no happening's. */
  private static boolean isHeld(Passage passage, int at) {
    Word word = passage.word(at);
    boolean preposition = word.tag().equals("IN") && !passage.isComplementizer(at);
    return word.stem() == 0 && word.segments().size() > 1 && !preposition;
  }

  private boolean isThing(Passage passage, int at) {
    return !heads.isSpeaker(passage, at) && !heads.isSourceLike(passage, at);
  }

  /** "He directed sharp criticism at … by …": what is directed is no order. */
  private static boolean hasOtherObject(
      Passage passage, int word, CueReading reading, Complement found) {
    if (!reading.lemma().equals("وجه") || found.frame() != Frame.WITH) {
      return false;
    }
    for (int at = word + 1; at < found.begin(); at++) {
      if (DIRECTED.matcher(passage.folded(at)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** "The latest events show …" at the head of a sentence: nothing has been left out before it. */
  private static boolean isSubjectAlone(
      Passage passage, int word, CueReading reading, Complement found, SourceGuess source) {
    return found.frame() == Frame.NOUN
        && source instanceof SourceGuess.LeftOut
        && reading.kind() == CueKind.VERB
        && reading.proclitics().isEmpty()
        && reading.enclitic().isEmpty()
        && found.begin() == word + 1
        && word == passage.sentenceStart(word)
        && passage.word(found.begin()).tag().startsWith("DT");
  }

  private boolean isDeed(Passage passage, CueReading reading, SourceGuess source) {
    if (!senses.needsDocument(reading)) {
      return false;
    }
    if (source instanceof SourceGuess.Named named) {
      int head = named.words().begin();
      boolean name = passage.mention(head) != null && !heads.isNoun(passage, head);
      boolean happening = PROVES.equals(reading.lemma()) && !heads.isNoun(passage, head);
      return !heads.isDocument(passage, head)
          && (name || happening || holdsPerson(passage, named.words()));
    }
    return !reading.isJoined() || PROVES.equals(reading.lemma());
  }

  private boolean holdsPerson(Passage passage, Span words) {
    for (int at = words.begin(); at < words.end(); at++) {
      Mention mention = passage.mention(at);
      boolean person = mention != null && mention.type() == EntityType.PERSON;
      if (person || (at == words.begin() && heads.isPerson(passage, at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun as object is an act of speech or a stance, where the verb needs one. */
  boolean fitsObject(Passage passage, CueReading reading, Complement found) {
    return !senses.needsStance(reading) || isStance(passage, found);
  }

  private boolean isStance(Passage passage, Complement found) {
    String object = passage.folded(found.begin());
    boolean speech =
        cues.readings(object).stream().anyMatch(reading -> reading.kind() == CueKind.NOUN);
    return found.frame() != Frame.NOUN || speech || classes.isStance(object);
  }

  /** "The concern which groups voiced": the pronoun behind the verb takes up its content. */
  private boolean isResumptive(Passage passage, int word, CueReading reading) {
    Frame frame =
        switch (passage.folded(word + 1)) {
          case "عنه", "عنها", "عنهم" -> Frame.ABOUT;
          case "اليه", "اليها" -> Frame.TO;
          case "عليه", "عليها" -> Frame.ON;
          case "به", "بها" -> Frame.WITH;
          default -> null;
        };
    return frame != null && reading.takes(frame) && followsRelative(passage, word);
  }

  private boolean followsRelative(Passage passage, int word) {
    int at = word - 1;
    while (at > passage.sentenceStart(word)
        && isAuxiliary(passage, at)
        && !passage.folded(at).equals("ما")) {
      at--;
    }
    return classes.isRelative(passage.folded(at)) || passage.folded(at).matches("ما|مما|وما");
  }

  private boolean isAuxiliary(Passage passage, int at) {
    String word = passage.folded(at);
    return classes.isParticle(word) || classes.isHedge(word) || classes.isNegation(word);
  }
}

package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.parse.Word;

/**
 * Finds what a cue verb, verbal noun or participle introduces: the nearest clause, quotation,
 * prepositional phrase or object behind it that its frames allow.
 */
final class ComplementFinder {

  /** How many words may stand between a cue and a reported clause. */
  private static final int LONGEST_GAP = 45;

  /** How many words may stand between a preposition and a clause that it turns out to lead to. */
  private static final int NEAR = 12;

  private final CueLexicon cues;
  private final SourceNouns sourceNouns;
  private final WordClasses classes;
  private final NounPhrases phrases;

  ComplementFinder(
      CueLexicon cues, SourceNouns sourceNouns, WordClasses classes, NounPhrases phrases) {
    this.cues = cues;
    this.sourceNouns = sourceNouns;
    this.classes = classes;
    this.phrases = phrases;
  }

  /** The complement of a cue, if its frames find one. */
  Optional<Complement> find(Passage passage, int cue, CueReading reading) {
    if (reading.takes(Frame.IN_DOCUMENT)) {
      return inDocument(passage, cue);
    }
    int end = Math.min(passage.sentenceEnd(cue), cue + LONGEST_GAP);
    for (int at = cue + 1; at < end; at++) {
      Quotation quotation = passage.openedAt(at);
      if (quotation != null) {
        if (isName(passage, cue, quotation, reading, end)) {
          at = quotation.close();
          continue;
        }
        return reading.takes(Frame.QUOTE)
            ? nearer(object(passage, cue, reading, at), new Complement(Frame.QUOTE, at, at))
            : object(passage, cue, reading, end);
      }
      if (passage.mark(at) == ':') {
        return colon(reading, at, end);
      }
      Optional<Complement> phrase = phrase(passage, cue, reading, at, end);
      if (phrase.isPresent()) {
        return nearer(object(passage, cue, reading, at), phrase.get());
      }
      if (isReportedClause(passage, at)) {
        return clause(passage, cue, reading, at);
      }
      if (isBarrier(passage, cue, at)) {
        break;
      }
    }
    return object(passage, cue, reading, end);
  }

  private Optional<Complement> inDocument(Passage passage, int cue) {
    int end = passage.sentenceEnd(cue);
    boolean document =
        cue + 2 < end && passage.folded(cue + 1).equals("في") && isDocument(passage, cue + 2);
    int behind = document ? phrases.end(passage, cue + 2, end) : end;
    for (int at = behind; at < Math.min(end, behind + NEAR); at++) {
      if (isReportedClause(passage, at)) {
        return Optional.of(new Complement(Frame.IN_DOCUMENT, at, at));
      }
    }
    return Optional.empty();
  }

  private static Optional<Complement> colon(CueReading reading, int at, int end) {
    return reading.takes(Frame.QUOTE) && at + 1 < end
        ? Optional.of(new Complement(Frame.QUOTE, at + 1, at))
        : Optional.empty();
  }

  private Optional<Complement> clause(Passage passage, int cue, CueReading reading, int at) {
    if (!reading.takes(Frame.CLAUSE)) {
      return object(passage, cue, reading, at);
    }
    int gapEnd = at > cue + 1 && isBarePreposition(passage.word(at - 1)) ? at - 1 : at;
    int quoting = quoting(passage, cue, at);
    Complement clause =
        quoting > 0
            ? new Complement(Frame.CLAUSE, quoting, quoting)
            : new Complement(Frame.CLAUSE, at, gapEnd);
    return nearer(
        object(passage, cue, reading, gapEnd).filter(found -> hasComma(passage, found.begin(), at)),
        clause);
  }

  /** Where between cue and clause the phrase "quoting so-and-so" begins; -1 where it does not. */
  private static int quoting(Passage passage, int cue, int clause) {
    for (int at = cue + 1; at < clause - 1; at++) {
      if (passage.folded(at).equals("نقلا") && passage.folded(at + 1).equals("عن")) {
        return at;
      }
    }
    return -1;
  }

  private boolean isReportedClause(Passage passage, int at) {
    boolean subordinate =
        classes.isSubordinator(passage.folded(at - 1))
            || (passage.folded(at - 1).equals("من") && passage.folded(at - 2).endsWith("الرغم"));
    return passage.isComplementizer(at) && !subordinate;
  }

  private static boolean hasComma(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** An object with a comma between it and the clause: the clause is another's. */
  private static Optional<Complement> nearer(Optional<Complement> object, Complement other) {
    return object.filter(found -> found.begin() < other.begin()).or(() -> Optional.of(other));
  }

  private Optional<Complement> phrase(
      Passage passage, int cue, CueReading reading, int at, int end) {
    Frame frame = frameOf(passage, at, reading);
    boolean clauseWith = isWithAnna(passage.folded(at)) && reading.takes(Frame.CLAUSE);
    if (frame == null || clauseWith || passage.isTime(at + 1)) {
      return Optional.empty();
    }
    int clause = clauseBehind(passage, at, end);
    if (clause > 0 && reading.takes(Frame.CLAUSE)) {
      return Optional.of(new Complement(Frame.CLAUSE, clause, clause == at + 1 ? at : clause - 1));
    }
    int begin = passage.word(at).segments().size() > 1 && frame == Frame.WITH ? at : at + 1;
    if (isTargeted(frame)) {
      return Optional.of(target(passage, cue, reading, frame, at));
    }
    return Optional.of(new Complement(frame, begin, at));
  }

  /** With a target the content begins at the target, behind the source. */
  private Complement target(Passage passage, int cue, CueReading reading, Frame frame, int at) {
    int first = skipped(passage, cue + 1, at);
    boolean subject =
        first < at
            && isSourceLike(passage, first)
            && canBeSubject(passage, first, reading)
            && !followsSubject(passage, cue, reading);
    if (!subject) {
      return new Complement(frame, Math.min(first, at), first);
    }
    int end = phrases.end(passage, first, at);
    return new Complement(frame, end, end);
  }

  /** Whether a noun stands right before a verb that nothing joins to what goes before. */
  private boolean followsSubject(Passage passage, int cue, CueReading reading) {
    int before = cue - 1;
    boolean inSentence = before >= passage.sentenceStart(cue);
    if (inSentence && classes.isRelative(passage.folded(before))) {
      return true;
    }
    boolean nominal =
        inSentence
            && !passage.isPunctuation(before)
            && (passage.mention(before) != null
                || passage.word(before).tag().contains("JJ")
                || passage.word(before).tag().startsWith("DTNN"));
    return reading.kind() == CueKind.VERB && !reading.isJoined() && nominal;
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

  /** A clause behind a preposition, directly or behind an addressee and the preposition again. */
  private int clauseBehind(Passage passage, int at, int end) {
    for (int i = at + 1; i < Math.min(end, at + NEAR); i++) {
      boolean repeated = i > at + 1 && passage.folded(i - 1).equals(passage.folded(at));
      if (passage.isComplementizer(i)) {
        return i == at + 1 || repeated ? i : -1;
      }
      if (passage.isPunctuation(i)) {
        return -1;
      }
    }
    return -1;
  }

  private Frame frameOf(Passage passage, int at, CueReading reading) {
    String form = passage.folded(at);
    if (form.equals("الي")) {
      return first(reading, Frame.TO, Frame.TARGET_TO);
    }
    if (form.equals("علي")) {
      return first(reading, Frame.ON, Frame.TARGET_ON);
    }
    if (form.equals("عن")) {
      return first(reading, Frame.ABOUT, null);
    }
    if (form.equals("من")) {
      return first(reading, Frame.FROM, null);
    }
    if (form.equals("مسءوليه")
        || form.equals("المسووليه")
        || form.startsWith("مسوول")
        || form.startsWith("مسيول")) {
      return first(reading, Frame.RESPONSIBILITY, null);
    }
    boolean with =
        (passage.word(at).hasPrefix("ب") || isWithAnna(form) || form.equals("ب"))
            && !classes.isPronoun(form)
            && passage.mention(at) == null
            && !passage.isTime(at)
            && !form.equals("باسم");
    return with ? first(reading, Frame.WITH, Frame.TARGET_WITH) : null;
  }

  private static boolean isWithAnna(String form) {
    return form.startsWith("بان") && form.length() <= 6;
  }

  private static Frame first(CueReading reading, Frame plain, Frame targeted) {
    if (targeted != null && reading.takes(targeted)) {
      return targeted;
    }
    return reading.takes(plain) ? plain : null;
  }

  private static boolean isTargeted(Frame frame) {
    return frame == Frame.TARGET_WITH
        || frame == Frame.TARGET_ON
        || frame == Frame.TARGET_TO
        || frame == Frame.RESPONSIBILITY;
  }

  /** A noun phrase as object, behind the source or, where that is left out, behind the cue. */
  private Optional<Complement> object(Passage passage, int cue, CueReading reading, int end) {
    boolean document = reading.takes(Frame.NOUN_OF_DOCUMENT);
    if (!reading.takes(Frame.NOUN) && !document) {
      return Optional.empty();
    }
    int first = skipped(passage, cue + 1, end);
    if (first >= end || (reading.kind() == CueKind.NOUN && !isSpeaker(passage, first))) {
      return Optional.empty();
    }
    if (!isSourceLike(passage, first)) {
      return isObject(passage, first) && !document
          ? Optional.of(new Complement(Frame.NOUN, first, first))
          : Optional.empty();
    }
    boolean speaks = !document || isDocument(passage, first);
    int behind = skipped(passage, phrases.end(passage, first, end), end);
    boolean object = speaks && behind < end && isObject(passage, behind);
    return object ? Optional.of(new Complement(Frame.NOUN, behind, behind)) : Optional.empty();
  }

  /** Whether a noun for a document, recording or figure stands here. */
  boolean isDocument(Passage passage, int at) {
    return sourceNouns.find(passage.folded(at)).map(noun -> noun.kind().isDocument()).orElse(false);
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
    return noun && word.stem() == 0 && passage.mention(at) == null && !passage.isTime(at);
  }

  /** A verbal noun with its pronoun that the tagger takes for a verb: "her having managed to". */
  private static boolean looksLikeMasdar(Word word) {
    boolean pronoun = word.segments().size() > 1;
    return pronoun && word.tag().startsWith("VB") && word.folded().startsWith("ت");
  }

  private int skipped(Passage passage, int from, int end) {
    int at = from;
    while (at < end) {
      if (passage.isTime(at) || classes.isAside(passage.folded(at))) {
        at++;
      } else if (isMediumPhrase(passage, at, end)) {
        at = phrases.end(passage, at + 1, end);
      } else {
        return at;
      }
    }
    return at;
  }

  /** "in a statement", "during a press conference": through what something was said. */
  private boolean isMediumPhrase(Passage passage, int at, int end) {
    return at + 1 < end
        && classes.isMedium(passage.folded(at))
        && passage.word(at).segments().size() == 1
        && (isDocument(passage, at + 1) || classes.isOccasion(passage.folded(at + 1)));
  }

  /** Whether a name of an actor or a noun for a source stands here. */
  boolean isSpeaker(Passage passage, int at) {
    return passage.isActor(at) || sourceNouns.find(passage.folded(at)).isPresent();
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
        || sourceNouns.find(passage.folded(at)).isPresent();
  }

  /** A short stretch in quotation marks that is a name rather than speech. */
  private boolean isName(
      Passage passage, int cue, Quotation quotation, CueReading reading, int end) {
    if (quotation.length() > 5 || quotation.close() > end) {
      return false;
    }
    for (int i = quotation.open() + 1; i < quotation.close(); i++) {
      if (passage.isComplementizer(i) || (passage.word(i).isVerb() && quotation.length() > 3)) {
        return false;
      }
    }
    for (int i = quotation.close() + 1; i < Math.min(end, quotation.close() + 20); i++) {
      if (passage.isComplementizer(i) || passage.mark(i) == ':' || passage.openedAt(i) != null) {
        return true;
      }
    }
    boolean mere = quotation.length() <= 3 && quotation.open() > cue + 1;
    return mere || reading.takes(Frame.NOUN) || !reading.takes(Frame.QUOTE);
  }

  /** A new clause, in which the cue's content can't be looked for. */
  private boolean isBarrier(Passage passage, int cue, int at) {
    Word word = passage.word(at);
    boolean afterComma = passage.isComma(at - 1);
    List<CueReading> readings = cues.readings(word.folded());
    boolean verb = word.isVerb() && (word.hasPrefix("و") || afterComma);
    boolean participle = readings.stream().anyMatch(r -> r.kind() == CueKind.PARTICIPLE);
    boolean newCue = at > cue + 1 && !readings.isEmpty() && (verb || (participle && afterComma));
    return newCue || passage.mark(at) == '؛';
  }

  private static boolean isBarePreposition(Word word) {
    return word.segments().size() == 1 && word.tag().equals("IN");
  }
}

package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.arabic.morph.Gender;

/**
 * Finds what a cue verb, verbal noun or participle introduces: the nearest clause, quotation,
 * prepositional phrase or object behind it that its frames allow.
 */
final class ComplementFinder {

  /** Behind these anna and in are no reported clause: "whatever", "as soon as". */
  private static final Set<String> WHATEVER = Set.of("ما", "وما", "فما");

  /** How many words may stand between a cue and a reported clause. */
  private static final int LONGEST_GAP = 45;

  /** How many words may stand between a document and the clause it tells of. */
  private static final int NEAR = 12;

  private static final Set<String> BEFORE = Set.of("قبل", "بعد", "دون", "بدون");

  /** What is lifted from a thing when it is made known. */
  private static final Set<String> VEIL = Set.of("النقاب", "الستار", "اللثام", "الغطاء");

  private final SourceHeads heads;
  private final WordClasses classes;
  private final NounPhrases phrases;
  private final ObjectFinder objects;
  private final PhraseComplements phraseComplements;
  private final Papers papers;
  private final OthersClauses others;
  private final ClauseBarriers barriers;
  private final QuotedNames names;

  ComplementFinder(
      CueLexicon cues, SourceHeads heads, WordClasses classes, NounPhrases phrases, Papers papers) {
    this.heads = heads;
    this.classes = classes;
    this.phrases = phrases;
    Circumstances circumstances = new Circumstances(heads, classes, phrases);
    this.objects = new ObjectFinder(heads, circumstances, phrases);
    this.phraseComplements = new PhraseComplements(heads, circumstances, classes, phrases);
    this.papers = papers;
    this.others = new OthersClauses(cues);
    this.barriers = new ClauseBarriers(cues, classes);
    this.names = new QuotedNames(cues, heads, phraseComplements);
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
        if (names.isName(passage, cue, quotation, reading, end)) {
          at = quotation.close();
          continue;
        }
        return reading.takes(Frame.QUOTE)
            ? nearer(objects.find(passage, cue, reading, at), new Complement(Frame.QUOTE, at, at))
            : objects.find(passage, cue, reading, end);
      }
      if (passage.mark(at) == ':' && !isClock(passage, at)) {
        return colon(passage, reading, at, end);
      }
      Optional<Complement> phrase = phraseComplements.at(passage, cue, reading, at, end);
      if (phrase.isPresent()) {
        return isSubject(passage, cue, reading, at)
            ? phrase
            : nearer(objects.find(passage, cue, reading, at), phrase.get());
      }
      boolean before =
          at == cue + 2 && passage.isComplementizer(at) && BEFORE.contains(passage.folded(cue + 1));
      if (before
          || barriers.isBarrier(passage, cue, at)
          || others.isOfAnother(passage, cue, reading, at)) {
        break;
      }
      if (isReportedClause(passage, at) && !isUntil(passage, reading, at)) {
        return clause(passage, cue, reading, at);
      }
      if (others.isSpeechOfAnother(passage, cue, at)) {
        break;
      }
    }
    return objects.find(passage, cue, reading, end);
  }

  private Optional<Complement> inDocument(Passage passage, int cue) {
    if (Papers.isTakenUp(passage, cue)) {
      return papers.before(passage, cue).flatMap(paper -> inIt(passage, cue + 2));
    }
    int end = passage.sentenceEnd(cue);
    boolean document =
        cue + 2 < end && passage.folded(cue + 1).equals("في") && heads.isDocument(passage, cue + 2);
    int behind = document ? phrases.end(passage, cue + 2, end) : end;
    for (int at = behind; at < Math.min(end, behind + NEAR); at++) {
      if (isReportedClause(passage, at)) {
        return Optional.of(new Complement(Frame.IN_DOCUMENT, at, at));
      }
    }
    return Optional.empty();
  }

  /** What is said in it follows at once: a clause, a quotation, or all behind a colon. */
  private Optional<Complement> inIt(Passage passage, int from) {
    int end = passage.sentenceEnd(from - 1);
    int at = from < end && (passage.mark(from) == ':' || passage.isComma(from)) ? from + 1 : from;
    boolean said =
        at < end
            && (isReportedClause(passage, at)
                || passage.openedAt(at) != null
                || passage.mark(from) == ':');
    return said ? Optional.of(new Complement(Frame.IN_DOCUMENT, at, at)) : Optional.empty();
  }

  private static boolean isClock(Passage passage, int at) {
    return Character.isDigit(passage.mark(at - 1)) && Character.isDigit(passage.mark(at + 1));
  }

  private static Optional<Complement> colon(Passage passage, CueReading reading, int at, int end) {
    return reading.takes(Frame.QUOTE) && at + 1 < end && !isLink(passage, at + 1)
        ? Optional.of(new Complement(Frame.QUOTE, at + 1, at))
        : Optional.empty();
  }

  private static boolean isLink(Passage passage, int at) {
    return passage.folded(at).startsWith("www") || passage.folded(at).startsWith("http");
  }

  private Optional<Complement> clause(Passage passage, int cue, CueReading reading, int at) {
    if (!reading.takes(Frame.CLAUSE)) {
      return objects.find(passage, cue, reading, at);
    }
    int gapEnd =
        at > cue + 1 && ClauseBarriers.isBarePreposition(passage.word(at - 1)) ? at - 1 : at;
    int quoting = quoting(passage, cue, at);
    Complement clause =
        quoting > 0
            ? new Complement(Frame.CLAUSE, quoting, quoting)
            : new Complement(Frame.CLAUSE, at, gapEnd);
    return nearer(
        objects
            .find(passage, cue, reading, gapEnd)
            .filter(found -> hasComma(passage, found.begin(), at))
            .filter(found -> !passage.isComma(at - 1) || passage.folded(at).startsWith("و")),
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
            || WHATEVER.contains(passage.folded(at - 1))
            || (passage.folded(at - 1).equals("علي") && passage.isComma(at - 2))
            || (passage.folded(at - 1).equals("من") && passage.folded(at - 2).endsWith("الرغم"));
    return passage.isComplementizer(at) && !subordinate;
  }

  /** "Suspended until they announce", which is spelt as "commenting" is. */
  private static boolean isUntil(Passage passage, CueReading reading, int at) {
    return passage.folded(at - 1).equals("الي") && reading.lemma().equals("علق");
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

  /**
   * The only noun before a phrase, behind a verb of its gender. Before "about" nothing but the
   * subject can stand there.
   */
  private boolean isSubject(Passage passage, int cue, CueReading reading, int at) {
    boolean definite =
        reading.kind() == CueKind.VERB
            && reading.enclitic().isEmpty()
            && passage.word(cue + 1).tag().startsWith("DTNN");
    boolean feminine =
        at == cue + 2
            && reading.gender() == Gender.FEMININE
            && passage.folded(cue + 1).endsWith("ه");
    boolean about =
        passage.folded(at).equals("عن")
            && !VEIL.contains(passage.folded(cue + 1))
            && heads.agrees(passage, cue + 1, reading)
            && isTime(passage, cue + 2, at);
    return definite && (feminine || about);
  }

  /** Whether nothing but a time stands between two places: "in July last". */
  private static boolean isTime(Passage passage, int from, int to) {
    return IntStream.range(from, to)
        .allMatch(
            at ->
                passage.isTime(at) || (passage.folded(at).equals("في") && passage.isTime(at + 1)));
  }
}

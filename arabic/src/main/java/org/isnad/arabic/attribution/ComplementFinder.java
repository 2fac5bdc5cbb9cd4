package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.parse.Word;

/**
 * Finds what a cue verb, verbal noun or participle introduces: the nearest clause, quotation,
 * prepositional phrase or object behind it that its frames allow.
 */
final class ComplementFinder {

  /** Behind these anna and in are no reported clause: "whatever", "as soon as". */
  private static final Set<String> WHATEVER = Set.of("ما", "وما", "فما");

  /** Turns of the report, behind a comma. */
  private static final Set<String> TURNS =
      Set.of("واذا", "ولكن", "ولذلك", "ولهذا", "وهكذا", "وربما", "مما");

  /** The first word of a blessing behind a name, which some set in quotation marks. */
  private static final Pattern BLESSING = Pattern.compile("صلي|رضي|رحمه|حفظه|سبحانه|عليه");

  /** Forms of "and was", which tell nothing by themselves. */
  private static final Set<String> AUXILIARIES = Set.of("وكان", "وكانت", "وكانوا", "ويكون");

  /** How many words may stand between a cue and a reported clause. */
  private static final int LONGEST_GAP = 45;

  /** How many words behind a name in quotation marks its clause may begin. */
  private static final int CLAUSE = 32;

  /** How many words may stand between a document and the clause it tells of. */
  private static final int NEAR = 12;

  /** Words behind which a verb of saying has a clause of its own. */
  private static final Set<String> OPENING = Set.of("حيث", "اذ", "فيما", "بينما", "كما", "ذلك");

  /** Predicates that take a clause of their own. */
  private static final Set<String> CLEAR =
      Set.of(
          "المهم",
          "الاهم",
          "الواضح",
          "واضح",
          "الموكد",
          "المعروف",
          "معروف",
          "المعلوم",
          "معلوم",
          "الغريب",
          "اللافت",
          "الموسف",
          "الحقيقه",
          "المشكله",
          "المفارقه",
          "الخلاصه",
          "صحيح");

  /** Verbs of coming to know or to light, which take a clause of their own. */
  private static final Set<String> TURNING_OUT =
      Set.of(
          "تبين", "وتبين", "يتبين", "اتضح", "واتضح", "يتضح", "يبدو", "ويبدو", "بدا", "ثبت", "ادرك",
          "لادرك", "يدرك", "ظن", "يظن", "شعر", "يشعر");

  private static final Set<String> BEFORE = Set.of("قبل", "بعد", "دون", "بدون");

  /** "… is that": the clause is a predicate. */
  private static final Set<String> IS = Set.of("هو", "هي");

  /** "It is to be expected that": what takes a clause behind min. */
  private static final Pattern SUCH =
      Pattern.compile(
          "ال(متوقع|منتظر|ممكن|مقرر|مفترض|مرجح|محتمل|مستبعد|ضروري|مهم|واضح|طبيعي|معلوم|معروف|لافت|مستحيل|صعب|سهل|مؤكد|موكد)");

  /** Nouns that take a clause of their own with bi. */
  private static final Pattern KNOWING =
      Pattern.compile("(ال)?(معرفت?|علم|قناعت?|ايمان|شعور|احساس|ثقت?|وعي|ادراك)(ه|ي|ها|هم|نا)?");

  /** What is lifted from a thing when it is made known. */
  private static final Set<String> VEIL = Set.of("النقاب", "الستار", "اللثام", "الغطاء");

  private final CueLexicon cues;
  private final SourceHeads heads;
  private final WordClasses classes;
  private final NounPhrases phrases;
  private final ObjectFinder objects;
  private final PhraseComplements phraseComplements;
  private final Papers papers;

  ComplementFinder(CueLexicon cues, SourceHeads heads, WordClasses classes, NounPhrases phrases) {
    this.cues = cues;
    this.heads = heads;
    this.classes = classes;
    this.phrases = phrases;
    Circumstances circumstances = new Circumstances(heads, classes, phrases);
    this.objects = new ObjectFinder(heads, circumstances, phrases);
    this.phraseComplements = new PhraseComplements(heads, circumstances, classes, phrases);
    this.papers = new Papers(heads, phrases);
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
      if (before || isBarrier(passage, cue, at) || isOfAnother(passage, cue, reading, at)) {
        break;
      }
      if (isReportedClause(passage, at) && !isUntil(passage, reading, at)) {
        return clause(passage, cue, reading, at);
      }
      if (isSpeechOfAnother(passage, cue, at)) {
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
    int gapEnd = at > cue + 1 && isBarePreposition(passage.word(at - 1)) ? at - 1 : at;
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

  /** A short stretch in quotation marks that is a name rather than speech. */
  private boolean isName(
      Passage passage, int cue, Quotation quotation, CueReading reading, int end) {
    if (passage.mention(quotation.open()) != null
        && passage.mention(quotation.open() - 1) != null) {
      return true;
    }
    if (BLESSING.matcher(passage.folded(quotation.open() + 1)).matches()) {
      return true;
    }
    if (quotation.length() > 5 || quotation.close() > end) {
      return false;
    }
    if (passage.mark(quotation.close() + 1) == ':') {
      return true;
    }
    for (int i = quotation.open() + 1; i < quotation.close(); i++) {
      if (passage.isComplementizer(i) || (passage.word(i).isVerb() && quotation.length() > 3)) {
        return false;
      }
    }
    for (int i = quotation.close() + 1; i < Math.min(end, quotation.close() + CLAUSE); i++) {
      if (isParticiple(passage, i)) {
        return false;
      }
      if (passage.isComplementizer(i) || passage.mark(i) == ':' || passage.openedAt(i) != null) {
        return true;
      }
    }
    boolean goesOn = quotation.close() + 1 < end && !passage.isPunctuation(quotation.close() + 1);
    boolean subject =
        quotation.open() == cue + 1
            && quotation.length() <= 3
            && goesOn
            && heads.isSourceLike(passage, quotation.open() + 1)
            && phraseComplements.isNear(passage, cue, reading, quotation.close() + 1, end);
    if (subject) {
      return true;
    }
    boolean mere =
        quotation.length() <= 3
            && (quotation.open() > cue + 1 || (quotation.length() == 1 && goesOn));
    return mere || reading.takes(Frame.NOUN) || !reading.takes(Frame.QUOTE);
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

  /** "…" he said, adding that …: the words in marks are what he said. */
  private boolean isParticiple(Passage passage, int at) {
    return passage.folded(at).endsWith("ا")
        && cues.readings(passage.folded(at)).stream()
            .anyMatch(it -> it.kind() == CueKind.PARTICIPLE);
  }

  /** "His saying", "their assurance" between a cue and what is said: the words are that noun's. */
  private boolean isSpeechOfAnother(Passage passage, int cue, int at) {
    return at > cue + 2
        && passage.folded(at - 1).equals("علي")
        && cues.readings(passage.folded(at)).stream()
            .anyMatch(it -> it.lemma().equals("قال") && !it.enclitic().isEmpty());
  }

  /** A clause that the word right before it takes: "it is clear that", "is supposed that". */
  private boolean isOfAnother(Passage passage, int cue, CueReading reading, int at) {
    if (at < cue + 3 || !passage.isComplementizer(at)) {
      return false;
    }
    String before = passage.folded(at - 1);
    boolean clear =
        (CLEAR.contains(before) && passage.isPunctuation(at - 2)) || TURNING_OUT.contains(before);
    boolean known = passage.folded(at).startsWith("بان") && KNOWING.matcher(before).matches();
    boolean verb = reading.kind() == CueKind.NOUN && passage.word(at - 1).isVerb();
    boolean isThat = IS.contains(before);
    boolean amongSuch = passage.folded(at - 2).equals("من") && SUCH.matcher(before).matches();
    return clear || known || verb || isThat || amongSuch;
  }

  /** A new clause, in which the cue's content can't be looked for. */
  private boolean isBarrier(Passage passage, int cue, int at) {
    Word word = passage.word(at);
    boolean afterComma = passage.isComma(at - 1);
    List<CueReading> readings = cues.readings(word.folded());
    boolean verb = word.isVerb() && (word.hasPrefix("و") || afterComma);
    boolean participle = readings.stream().anyMatch(r -> r.kind() == CueKind.PARTICIPLE);
    boolean opened =
        word.isVerb()
            && (passage.isComplementizer(at - 1)
                || WordClasses.isButThey(passage.folded(at - 1))
                || OPENING.contains(passage.folded(at - 1)));
    boolean newCue =
        at > cue + 1 && !readings.isEmpty() && (verb || opened || (participle && afterComma));
    boolean stressing = at > cue + 1 && participle && isStressing(passage, at);
    boolean further = passage.isComplementizer(at) && word.folded().startsWith("و") && at > cue + 1;
    boolean turns = afterComma && TURNS.contains(passage.folded(at));
    boolean narrates = verb && afterComma && word.hasPrefix("و") && !isAuxiliary(word);
    boolean so = verb && afterComma && word.hasPrefix("ف");
    boolean onward = afterComma && classes.isOnward(passage.folded(at));
    return newCue
        || stressing
        || turns
        || narrates
        || so
        || onward
        || further
        || passage.mark(at) == '؛';
  }

  /** "… stressing that", with or without a comma before it. */
  private static boolean isStressing(Passage passage, int at) {
    boolean preposition = isBarePreposition(passage.word(Math.min(at + 1, passage.size() - 1)));
    return passage.folded(at).endsWith("ا")
        && passage.isComplementizer(preposition ? at + 2 : at + 1);
  }

  private static boolean isAuxiliary(Word word) {
    return AUXILIARIES.contains(word.folded());
  }

  private static boolean isBarePreposition(Word word) {
    return word.segments().size() == 1 && word.tag().equals("IN");
  }
}

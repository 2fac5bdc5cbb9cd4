package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.morph.Tense;
import org.isnad.arabic.parse.Word;
import org.isnad.core.text.Span;

/** Finds the phrase that names a cue's source: behind the cue, before it, or before a relative. */
final class SourceFinder {

  /** How many words a subject may have that is known by its place alone. */
  private static final int LONGEST = 6;

  /** "The former", "the latter": one of those just named. */
  static final Set<String> ORDINALS =
      Set.of("الاول", "الاولي", "الثاني", "الثانيه", "الثالث", "الاخير", "الاخيره", "الاخر");

  private final SourceHeads heads;
  private final WordClasses classes;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;

  SourceFinder(SourceHeads heads, WordClasses classes, NounPhrases phrases) {
    this.heads = heads;
    this.classes = classes;
    this.phrases = phrases;
    this.subjects = new SubjectFinder(heads, classes, phrases);
  }

  /** The source phrase in the stretch behind a cue. */
  Optional<Span> behind(Passage passage, int cue, CueReading reading, int gapEnd) {
    return subjects.find(passage, cue, reading, gapEnd);
  }

  /** The source phrase that stands before a cue in its own clause. */
  Optional<Span> before(Passage passage, int cue, CueReading reading) {
    int end = cue;
    while (end > 0 && isParticle(passage, end - 1)) {
      end--;
    }
    int start = passage.sentenceStart(Math.max(0, end - 1));
    if (end > start + 2 && passage.isComma(end - 1) && classes.isParticle(passage.folded(start))) {
      end--;
    }
    if (end > 0 && passage.openedAt(end - 1) != null) {
      end--;
    }
    if (end > 0 && classes.isRelative(passage.folded(end - 1))) {
      return agreesWithRelative(passage.folded(end - 1), reading)
          ? antecedent(passage, end - 1, reading)
          : Optional.empty();
    }
    Optional<Span> topic = topic(passage, end);
    if (topic.isPresent()) {
      return topic;
    }
    if (end > 0 && isBut(passage.folded(end - 1))) {
      return Optional.empty();
    }
    int begin = clauseBegin(passage, end);
    while (begin < end && isParticle(passage, begin)) {
      begin++;
    }
    boolean usable =
        begin < end
            && (heads.isSourceLike(passage, begin)
                || isClauseSubject(passage, begin)
                || isWholeClause(passage, begin, end, reading))
            && !passage.word(begin).isVerb()
            && !classes.isMedium(passage.folded(begin))
            && !hasMainVerb(passage, begin, end);
    return usable ? Optional.of(new Span(begin, phraseEnd(passage, begin, end))) : Optional.empty();
  }

  /** "As for so-and-so, he said": the noun phrase between the particle and the comma. */
  private Optional<Span> topic(Passage passage, int end) {
    int start = passage.sentenceStart(Math.max(0, end - 1));
    boolean topic = passage.folded(start).matches("و?اما") && start + 1 < end;
    boolean ordinal = topic && ORDINALS.contains(passage.folded(start + 1));
    if (!topic || !(ordinal || heads.isSourceLike(passage, start + 1))) {
      return Optional.empty();
    }
    int last = phrases.end(passage, start + 1, end);
    int rest = last;
    while (rest < end && (passage.isPunctuation(rest) || isParticle(passage, rest))) {
      rest++;
    }
    return rest == end ? Optional.of(new Span(start + 1, last)) : Optional.empty();
  }

  /** Whether a relative pronoun can be the subject of the verb behind it. */
  private static boolean agreesWithRelative(String pronoun, CueReading reading) {
    boolean plural = pronoun.endsWith("الذين") || pronoun.matches(".*الل[وا].تي");
    if (plural) {
      return reading.number() != GrammaticalNumber.SINGULAR;
    }
    boolean feminine = pronoun.endsWith("التي");
    boolean object =
        !reading.enclitic().isEmpty() && reading.enclitic().equals(feminine ? "ها" : "ه");
    boolean other = reading.gender() != null && feminine != (reading.gender() == Gender.FEMININE);
    return !object && !other;
  }

  /** A definite noun phrase that reaches up to the verb and agrees with it, whatever it means. */
  private boolean isWholeClause(Passage passage, int begin, int end, CueReading reading) {
    Word word = passage.word(begin);
    boolean definite = word.tag().startsWith("DTNN") && word.stem() == 0;
    for (int at = begin; at < end; at++) {
      if (classes.isRelative(passage.folded(at))) {
        return false;
      }
    }
    return definite
        && end - begin <= LONGEST
        && reading.number() == GrammaticalNumber.SINGULAR
        && heads.agrees(passage, begin, reading)
        && phrases.end(passage, begin, end) == end;
  }

  /** A noun right behind a complementizer: the subject of the clause, whatever it means. */
  private static boolean isClauseSubject(Passage passage, int at) {
    int before = at - 1;
    while (before >= 0 && passage.isQuoteMark(before)) {
      before--;
    }
    boolean clause = before >= 0 && passage.isComplementizer(before);
    return clause && passage.word(at).tag().contains("NN") && passage.word(at).stem() == 0;
  }

  private int phraseEnd(Passage passage, int begin, int end) {
    int found = phrases.end(passage, begin, end);
    return found > begin ? found : end;
  }

  /** What an unjoined verb goes on to tell of: "a letter dated … that points to". */
  Optional<Span> describedBefore(Passage passage, int cue, CueReading reading) {
    int start = Math.max(passage.sentenceStart(cue), cue - 14);
    if (cue > start && classes.isRelative(passage.folded(cue - 1))) {
      return Optional.empty();
    }
    for (int at = cue - 1; at >= start; at--) {
      boolean indefinite = !passage.word(at).tag().startsWith("DT") && passage.mention(at) == null;
      boolean noun = !passage.word(at).tag().startsWith("JJ");
      boolean near = noun && phrases.end(passage, at, cue) == cue;
      boolean person = heads.isSpeaker(passage, at) && near;
      boolean document = heads.isDocument(passage, at) && reading.tense() == Tense.IMPERFECT;
      if (indefinite && (person || document) && heads.agrees(passage, at, reading)) {
        return Optional.of(new Span(at, phraseEnd(passage, at, cue)));
      }
      if (passage.isComma(at) || opensLine(passage, at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isParticle(Passage passage, int at) {
    return classes.isParticle(passage.folded(at))
        || classes.isHedge(passage.folded(at))
        || classes.isNegation(passage.folded(at))
        || classes.isAside(passage.folded(at))
        || passage.isTime(at);
  }

  private boolean hasMainVerb(Passage passage, int begin, int end) {
    boolean inRelative = false;
    for (int i = begin; i < end; i++) {
      inRelative |= classes.isRelative(passage.folded(i));
      if (passage.word(i).isVerb() && !inRelative && passage.mention(i) == null) {
        return true;
      }
    }
    return false;
  }

  private int clauseBegin(Passage passage, int end) {
    int start = passage.sentenceStart(Math.max(0, end - 1));
    int at = end;
    while (at > start && !separates(passage, at - 1) && !opensLine(passage, at)) {
      at--;
    }
    return at;
  }

  private static boolean isBut(String word) {
    return WordClasses.isButThey(word) || word.equals("لكنهما") || word.equals("ولكنهما");
  }

  /** The first word of a paragraph, or "and on …", with which another topic begins. */
  private static boolean opensLine(Passage passage, int at) {
    String word = passage.folded(at);
    return passage.startsParagraph(at) || WordClasses.isTopic(word) || word.equals("وبالنسبه");
  }

  private boolean separates(Passage passage, int at) {
    boolean clause =
        passage.isComplementizer(at)
            || (classes.isClauseOpener(passage.folded(at)) && passage.mention(at) == null);
    boolean mark = "،؛:.".indexOf(passage.mark(at)) >= 0;
    boolean quote = passage.openedAt(at) != null && passage.openedAt(at).length() > 4;
    return clause || mark || quote;
  }

  private Optional<Span> antecedent(Passage passage, int relative, CueReading reading) {
    int start = passage.sentenceStart(relative);
    int end = relative;
    while (end > start && passage.isComma(end - 1)) {
      end--;
    }
    if (end - 2 > start && WordClasses.isDemonstrative(passage.folded(end - 2))) {
      return Optional.of(new Span(end - 2, end));
    }
    for (int at = end - 1; at >= Math.max(start, end - 12); at--) {
      if (passage.word(at).isVerb() && passage.mention(at) == null) {
        break;
      }
      if (heads.isSourceLike(passage, at) && phrases.end(passage, at, end) == end) {
        int begin = constructBegin(passage, start, at, end);
        if (heads.agrees(passage, begin, reading)) {
          return Optional.of(new Span(begin, end));
        }
      }
    }
    return nominals(passage, start, end);
  }

  /** Back over the nouns that stand in construct with what follows: "the head of the union". */
  private int constructBegin(Passage passage, int start, int at, int end) {
    int begin = mentionBegin(passage, start, at);
    while (begin > start
        && passage.word(begin - 1).tag().equals("NN")
        && heads.isSourceLike(passage, begin - 1)
        && phrases.end(passage, begin - 1, end) == end) {
      begin = mentionBegin(passage, start, begin - 1);
    }
    return begin;
  }

  private static int mentionBegin(Passage passage, int start, int at) {
    int begin = at;
    while (begin > start && passage.isInsideMention(begin)) {
      begin--;
    }
    return begin;
  }

  /** The nouns and adjectives right before a place, where nothing better can be told. */
  private Optional<Span> nominals(Passage passage, int start, int end) {
    int begin = end;
    while (begin > start
        && isNominal(passage.word(begin - 1))
        && !classes.isMedium(passage.folded(begin - 1))) {
      begin--;
    }
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  private static boolean isNominal(Word word) {
    String tag = word.tag();
    return tag.contains("NN") || tag.contains("JJ");
  }
}

package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.attribution.AccordingPhrases.Phrase;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Act;
import org.isnad.core.text.Span;

/**
 * Finds attributions of the form "according to X": before the clause they answer for, behind it, or
 * in the middle of it.
 */
final class AccordingDrafts {

  /** How many words may stand between a complementizer and a phrase that interrupts its clause. */
  private static final int SUBJECT = 4;

  /** How many words may be added to a source before its clause begins. */
  private static final int ADDED = 25;

  private static final Set<String> ADDING = Set.of("حيث", "فيما", "بينما", "اذ");

  private final AccordingPhrases according;
  private final CueLexicon cues;
  private final ComplementFinder complements;
  private final SourceFinder sources;
  private final NounPhrases phrases;

  AccordingDrafts(
      AccordingPhrases according,
      CueLexicon cues,
      ComplementFinder complements,
      SourceFinder sources,
      NounPhrases phrases) {
    this.according = according;
    this.cues = cues;
    this.complements = complements;
    this.sources = sources;
    this.phrases = phrases;
  }

  /** A phrase with its source, before it is known for what it answers. */
  private record Found(int begin, int verb, int end, SourceGuess source, Phrase phrase) {}

  /** The attribution whose phrase begins at this word, if one does. */
  Optional<Draft> at(Passage passage, int word) {
    return according
        .at(passage, word)
        .flatMap(phrase -> found(passage, word, phrase))
        .flatMap(found -> draft(passage, found));
  }

  private Optional<Found> found(Passage passage, int word, Phrase phrase) {
    int next = word + phrase.words().size();
    if (next >= passage.sentenceEnd(word)) {
      return Optional.empty();
    }
    return switch (phrase.after()) {
      case NOUN -> noun(passage, word, next, phrase);
      case LI ->
          passage.folded(next).startsWith("ل")
              ? noun(passage, word, next, phrase)
              : Optional.empty();
      case CLAUSE -> clause(passage, word, next, phrase);
    };
  }

  private Optional<Found> noun(Passage passage, int word, int next, Phrase phrase) {
    boolean sourceLike =
        complements.isSourceLike(passage, next)
            && (phrase.sure() || !passage.word(next).tag().startsWith("VB"));
    if (!sourceLike && !phrase.sure()) {
      return Optional.empty();
    }
    int end = phrases.end(passage, next, passage.sentenceEnd(word));
    return end > next
        ? Optional.of(new Found(word, -1, end, new SourceGuess.Named(new Span(next, end)), phrase))
        : Optional.empty();
  }

  private Optional<Found> clause(Passage passage, int word, int verb, Phrase phrase) {
    Optional<CueReading> reading = spoken(passage, verb);
    boolean alone = phrase.words().size() == 1 && phrase.words().get(0).equals("كما");
    boolean conjunction =
        alone && reading.isPresent() && isConjunction(passage, word, reading.get());
    if (reading.isEmpty() || conjunction) {
      return Optional.empty();
    }
    int limit = clauseLimit(passage, verb);
    Optional<Span> named =
        sources.behind(passage, behindPronoun(passage, verb), reading.get(), limit);
    int end = named.map(Span::end).orElse(verb + 1);
    SourceGuess source =
        named.<SourceGuess>map(SourceGuess.Named::new).orElseGet(SourceGuess.LeftOut::new);
    boolean closes = end >= limit - 1 || passage.isPunctuation(end);
    if (alone && !closes) {
      return Optional.empty();
    }
    return Optional.of(new Found(word, verb, end, source, phrase));
  }

  /** Skips the pronoun that takes up the relative: "as the agency reported it". */
  private static int behindPronoun(Passage passage, int verb) {
    Set<String> pronouns = Set.of("به", "عنه", "اليه", "عليه", "فيه", "بذلك");
    return pronouns.contains(passage.folded(verb + 1)) ? verb + 1 : verb;
  }

  private Optional<CueReading> spoken(Passage passage, int verb) {
    return cues.readings(passage.folded(verb)).stream()
        .filter(reading -> reading.kind() == CueKind.VERB && !reading.isJoined())
        .findFirst();
  }

  /** "As he also said that …" goes on; "…, as he said, …" answers for what is around it. */
  private boolean isConjunction(Passage passage, int word, CueReading reading) {
    boolean first = word == passage.sentenceStart(word);
    return complements
        .find(passage, word + 1, reading)
        .filter(found -> first || found.frame() != Frame.QUOTE)
        .isPresent();
  }

  private static int clauseLimit(Passage passage, int from) {
    int end = passage.sentenceEnd(from);
    for (int at = from + 1; at < end; at++) {
      if (".؛".indexOf(passage.mark(at)) >= 0) {
        return at;
      }
    }
    return end;
  }

  private Optional<Draft> draft(Passage passage, Found found) {
    List<Span> content = content(passage, found);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Phrase phrase = found.phrase();
    Act act = phrase.act();
    int last = found.verb() >= 0 ? found.verb() : found.begin() + phrase.words().size() - 1;
    Word first = passage.word(found.begin());
    boolean joined = !passage.folded(found.begin()).equals(phrase.words().get(0));
    int begin = first.span().begin() + (joined ? 1 : 0);
    Span span = new Span(begin, passage.word(last).span().end());
    CueReading reading =
        new CueReading(
            String.join(" ", phrase.words()),
            act,
            Set.of(),
            CueKind.NOUN,
            null,
            null,
            null,
            "",
            "",
            false);
    Cue cue = new Cue(found.begin(), span, reading, false, false);
    return Optional.of(
        new Draft(cue, found.source(), content, true, "according-to:" + reading.lemma(), 0.9));
  }

  private List<Span> content(Passage passage, Found found) {
    int start = interrupted(passage, found.begin());
    if (isAlone(passage, found)) {
      return sentenceBefore(passage, passage.sentenceStart(found.begin()));
    }
    int behind = resumed(passage, found);
    int end = ContentRange.withoutMarks(passage, behind, rest(passage, found.begin()));
    boolean clauseFollows = passage.folded(behind).startsWith("فان");
    boolean nothingBefore =
        start >= found.begin() - 1 && isOnlyMarks(passage, start, found.begin());
    if (nothingBefore || clauseFollows) {
      return behind < end ? List.of(new Span(behind, end)) : List.of();
    }
    List<Span> out = new ArrayList<>();
    int before = withoutComma(passage, start, found.begin());
    boolean goesOn = goesOn(passage, found, behind, end);
    int clause = goesOn ? Math.max(start, lastClauseBegin(passage, start, before)) : start;
    if (before > clause) {
      out.add(new Span(clause, before));
    }
    if (goesOn) {
      out.add(new Span(behind, end));
    }
    return out;
  }

  /** Where the clause begins behind a phrase and what is added to it: at fa-inna, if it comes. */
  private static int resumed(Passage passage, Found found) {
    int limit = Math.min(passage.sentenceEnd(found.begin()), found.end() + ADDED);
    for (int at = found.end(); at < limit; at++) {
      if (passage.folded(at).startsWith("فان") && passage.isComma(at - 1)) {
        return at;
      }
    }
    return skipComma(passage, found.end());
  }

  /** A sentence that holds nothing but the phrase answers for the one before it. */
  private static boolean isAlone(Passage passage, Found found) {
    return isOnlyMarks(passage, passage.sentenceStart(found.begin()), found.begin())
        && isOnlyMarks(passage, found.end(), passage.sentenceEnd(found.begin()));
  }

  private static List<Span> sentenceBefore(Passage passage, int sentenceStart) {
    if (sentenceStart == 0) {
      return List.of();
    }
    int begin = passage.sentenceStart(sentenceStart - 1);
    return List.of(new Span(begin, ContentRange.withoutMarks(passage, begin, sentenceStart)));
  }

  /** Where the content before the phrase begins: at the verb it interrupts, or with the clause. */
  private int interrupted(Passage passage, int begin) {
    int before = begin - 1;
    boolean comma = passage.isComma(before);
    int verb = comma ? before - 1 : before;
    boolean cue =
        comma
            && verb > 0
            && passage.word(verb).isVerb()
            && !cues.readings(passage.folded(verb)).isEmpty();
    return cue ? verb : lastClause(passage, clauseBegin(passage, begin), begin);
  }

  /** A clause that "whereas" or "since" adds behind a comma is what a phrase behind it means. */
  private int lastClause(Passage passage, int from, int begin) {
    for (int at = begin - 1; at > from + 1; at--) {
      boolean adds = ADDING.contains(passage.folded(at));
      if (adds && passage.isComma(at - 1) && passage.quotation(at) == null) {
        return at + 1;
      }
    }
    return from;
  }

  /** The complementizer of the reported clause that a phrase interrupts; -1 where there is none. */
  private static int lastClauseBegin(Passage passage, int from, int to) {
    for (int at = to - 1; at >= Math.max(from, to - SUBJECT); at--) {
      if (passage.isComplementizer(at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the clause that the phrase interrupts goes on behind it. */
  private static boolean goesOn(Passage passage, Found found, int behind, int end) {
    if (behind >= end || isOnlyMarks(passage, behind, end) || isOnlyTime(passage, behind, end)) {
      return false;
    }
    boolean commaBefore = passage.isComma(found.begin() - 1);
    boolean commaBehind = behind > found.end();
    Word next = passage.word(behind);
    boolean participle = next.folded().endsWith("ا") && next.tag().equals("VN");
    boolean newClause = next.hasPrefix("و") || participle;
    return commaBefore ? commaBehind && !newClause : !commaBehind;
  }

  private static int clauseBegin(Passage passage, int at) {
    Quotation around = passage.quotation(at);
    int start = passage.sentenceStart(at);
    if (around != null) {
      return Math.max(start, around.open() + 1);
    }
    return Dateline.end(passage, start);
  }

  private static int rest(Passage passage, int at) {
    Quotation around = passage.quotation(at);
    int end = passage.sentenceEnd(at);
    if (around != null) {
      return Math.min(end, around.close());
    }
    for (int i = at; i < end; i++) {
      Quotation inner = passage.openedAt(i);
      if (inner != null && inner.close() > end) {
        end = inner.close();
      }
    }
    return end;
  }

  private static boolean isOnlyTime(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.isPunctuation(i) && !passage.isTime(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOnlyMarks(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  private static int skipComma(Passage passage, int at) {
    return passage.isComma(at) ? at + 1 : at;
  }

  private static int withoutComma(Passage passage, int start, int end) {
    int at = end;
    while (at > start && passage.isComma(at - 1)) {
      at--;
    }
    return at;
  }
}

package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.attribution.AccordingPhrases.Phrase;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Act;
import org.isnad.core.text.Span;

/**
 * Finds attributions of the form "according to X": before the clause they answer for, behind it, or
 * in the middle of it.
 */
final class AccordingDrafts {

  private static final Pattern ISSUED = Pattern.compile("(صدر|نشر|بث|وزع)(ت)?");

  private final AccordingPhrases according;
  private final CueLexicon cues;
  private final WordClasses classes;
  private final SourceHeads heads;
  private final ComplementFinder complements;
  private final SourceFinder sources;
  private final NounPhrases phrases;
  private final AccordingContent content;

  AccordingDrafts(
      AccordingPhrases according,
      CueLexicon cues,
      WordClasses classes,
      SourceHeads heads,
      ComplementFinder complements,
      SourceFinder sources,
      NounPhrases phrases) {
    this.according = according;
    this.cues = cues;
    this.classes = classes;
    this.heads = heads;
    this.complements = complements;
    this.sources = sources;
    this.phrases = phrases;
    this.content = new AccordingContent(cues, phrases);
  }

  /** A phrase with its source, before it is known for what it answers. */
  private record Found(int begin, int verb, int end, SourceGuess source, Phrase phrase) {}

  /** The attribution whose phrase begins at this word, if one does. */
  Optional<Draft> at(Passage passage, int word) {
    return according
        .at(passage, word)
        .filter(phrase -> !isDenied(passage, word))
        .flatMap(phrase -> found(passage, word, phrase))
        .flatMap(found -> draft(passage, found));
  }

  /** "Not as the statement has it", "contrary to". */
  private static boolean isDenied(Passage passage, int word) {
    return passage.folded(word - 1).matches("و?(ليس|ليست|لا)|خلافا|عكس");
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
        heads.isSourceLike(passage, next)
            && (phrase.sure() || !passage.word(next).tag().startsWith("VB"));
    boolean head = !passage.isInsideMention(next);
    boolean norm = !phrase.sure() && head && classes.isNorm(passage.folded(next));
    if (norm || (!sourceLike && !phrase.sure())) {
      return Optional.empty();
    }
    int limit = passage.sentenceEnd(word);
    int whole = described(passage, next, phrases.end(passage, next, limit));
    boolean opens = word == passage.sentenceStart(word);
    int end = opens ? beforeClause(passage, next, whole) : whole;
    return end > next
        ? Optional.of(new Found(word, -1, end, new SourceGuess.Named(new Span(next, end)), phrase))
        : Optional.empty();
  }

  /** "The figures that the paper has seen, that …": the clause is what they say. */
  private static int beforeClause(Passage passage, int begin, int end) {
    for (int at = begin + 1; at < end; at++) {
      if (passage.isComplementizer(at) && passage.folded(at).matches("[با]?ان.*")) {
        return at;
      }
    }
    return end;
  }

  /** "Sources that told the paper yesterday, …": the clause behind an indefinite source. */
  private int described(Passage passage, int begin, int end) {
    int limit = passage.sentenceEnd(begin);
    boolean indefinite =
        passage.mention(begin) == null && !passage.word(begin).tag().startsWith("DT");
    if (!indefinite || end >= limit || !isClauseOf(passage, end)) {
      return end;
    }
    int at = end;
    while (at < limit && (passage.openedAt(at) != null || !passage.isPunctuation(at))) {
      Quotation name = passage.openedAt(at);
      at = name == null ? at + 1 : name.close() + 1;
    }
    return passage.isComma(at) || at >= limit - 1 ? at : end;
  }

  /** A verb that takes the source up by a pronoun, or agrees with it and tells that it spoke. */
  private boolean isClauseOf(Passage passage, int at) {
    Word word = passage.word(at);
    boolean bare = word.isVerb() && word.stem() == 0 && passage.mention(at) == null;
    boolean pronoun = bare && word.segments().size() > 1;
    boolean spoke =
        bare
            && word.folded().endsWith("ت")
            && cues.readings(word.folded()).stream().anyMatch(it -> it.kind() == CueKind.VERB);
    return pronoun || spoke || (bare && ISSUED.matcher(word.folded()).matches());
  }

  private Optional<Found> clause(Passage passage, int word, int verb, Phrase phrase) {
    Optional<CueReading> reading = spoken(passage, verb);
    boolean alone = phrase.words().size() == 1 && phrase.words().get(0).equals("كما");
    boolean conjunction =
        alone && reading.isPresent() && isConjunction(passage, word, reading.get());
    boolean ranked =
        alone
            && reading.filter(it -> it.takes(Frame.IN_DOCUMENT)).isPresent()
            && !passage.folded(verb + 1).equals("في");
    if (reading.isEmpty() || conjunction || ranked) {
      return Optional.empty();
    }
    int limit = clauseLimit(passage, verb);
    int behind = behindPronoun(passage, verb);
    Optional<Span> named =
        passage.isComma(behind + 1)
            ? Optional.empty()
            : sources.behind(passage, behind, reading.get(), limit);
    int end =
        named.map(Span::end).orElseGet(() -> alone ? verb + 1 : clauseEnd(passage, verb, limit));
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
        .filter(reading -> reading.takes(Frame.CLAUSE) || reading.takes(Frame.IN_DOCUMENT))
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

  /** Where a clause without a named source ends: "as was said in the report". */
  private static int clauseEnd(Passage passage, int verb, int limit) {
    int at = verb + 1;
    boolean bracket = false;
    while (at < limit && (bracket || !passage.isPunctuation(at) || passage.mark(at) == '(')) {
      bracket = passage.mark(at) == '(' || (bracket && passage.mark(at) != ')');
      at++;
    }
    return at;
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
    List<Span> ranges = content.of(passage, new Span(found.begin(), found.end()));
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    Phrase phrase = found.phrase();
    boolean forward = ranges.size() == 1 && ranges.get(0).begin() >= found.end();
    Act act = phrase.act();
    int last = found.verb() >= 0 ? found.verb() : found.begin() + phrase.words().size() - 1;
    Word first = passage.word(found.begin());
    boolean joined = !passage.folded(found.begin()).equals(phrase.words().get(0));
    int begin = first.span().begin() + (joined ? 1 : 0);
    Span span = new Span(begin, passage.word(last).span().end());
    CueReading reading = CueReading.phrase(String.join(" ", phrase.words()), act);
    Cue cue = new Cue(found.begin(), span, reading, false, false);
    return Optional.of(
        new Draft(cue, found.source(), ranges, !forward, "according-to:" + reading.lemma(), 0.9));
  }
}

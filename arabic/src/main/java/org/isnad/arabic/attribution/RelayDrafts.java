package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.core.record.Act;
import org.isnad.core.text.Span;

/**
 * Finds attributions in which one reports what another said: "the agency relayed from the spokesman
 * his saying that …", "the paper learnt from sources that …", "…, quoting his brother, that …".
 * Each gives two links of a chain: the outer one answers for the inner one, source and all.
 */
final class RelayDrafts {

  /** The verbs, and the preposition that leads to the inner source. */
  private static final Map<String, String> RELAYS =
      Map.of("نقل", "عن", "روى", "عن", "حكى", "عن", "علم", "من", "نسب", "الي");

  /** Passives that are told from the active by their last letter. */
  private static final Pattern IT_IS_TOLD = Pattern.compile(".*(روي|حكي|يروى|يحكى)");

  private final CueLexicon cues;
  private final SourceHeads heads;
  private final WordClasses classes;
  private final SourceFinder sources;
  private final NounPhrases phrases;
  private final CueDrafts cueDrafts;

  RelayDrafts(
      CueLexicon cues,
      SourceHeads heads,
      WordClasses classes,
      SourceFinder sources,
      NounPhrases phrases,
      CueDrafts cueDrafts) {
    this.cues = cues;
    this.heads = heads;
    this.classes = classes;
    this.sources = sources;
    this.phrases = phrases;
    this.cueDrafts = cueDrafts;
  }

  /** The outer and inner attribution whose relaying cue is this word; empty where it is none. */
  List<Draft> at(Passage passage, int word) {
    return cues.readings(passage.folded(word)).stream()
        .filter(reading -> reading.kind() == CueKind.VERB && RELAYS.containsKey(reading.lemma()))
        .findFirst()
        .map(reading -> relay(passage, word, reading))
        .orElse(List.of());
  }

  private List<Draft> relay(Passage passage, int word, CueReading reading) {
    int end = passage.sentenceEnd(word);
    int from = preposition(passage, word, RELAYS.get(reading.lemma()));
    int first = from + 1;
    boolean pronoun = from >= 0 && classes.isPronoun(passage.folded(from));
    if (from < 0 || first >= end || !(pronoun || heads.isSourceLike(passage, first))) {
      return List.of();
    }
    int phraseEnd = pronoun ? first : phrases.end(passage, first, end);
    int begin = contentBegin(passage, phraseEnd, end);
    boolean ascribed = begin >= 0 && cueBetween(passage, first, begin) >= 0;
    if (begin < 0 || (reading.lemma().equals("نسب") && !ascribed)) {
      return List.of();
    }
    List<Draft> out = new ArrayList<>();
    outer(passage, word, reading, from, begin).ifPresent(out::add);
    out.addAll(inners(passage, from, first, begin));
    return out;
  }

  private static int preposition(Passage passage, int word, String form) {
    int end = Math.min(passage.sentenceEnd(word), word + 25);
    for (int at = word + 1; at < end; at++) {
      if (passage.folded(at).matches(form + "|" + form + "(ه|ها|هم|هما)")) {
        return at;
      }
      if (passage.isComplementizer(at) || passage.mark(at) == ':') {
        return -1;
      }
    }
    return -1;
  }

  /** A clause or quotation behind the inner source, if one follows in reach. */
  private static int contentBegin(Passage passage, int from, int end) {
    for (int at = from - 1; at < Math.min(end, from + 14); at++) {
      boolean quotation = passage.openedAt(at) != null && passage.openedAt(at).length() > 4;
      if (passage.isComplementizer(at) || quotation) {
        return at;
      }
      if (passage.mark(at) == ':' && at + 1 < end) {
        return at + 1;
      }
    }
    return -1;
  }

  private Optional<Draft> outer(
      Passage passage, int word, CueReading reading, int from, int begin) {
    Optional<Span> told = relayer(passage, from, begin);
    Optional<Span> behind = sources.behind(passage, word, reading, from).or(() -> told);
    Optional<Span> before =
        behind.isPresent() || reading.isJoined()
            ? Optional.empty()
            : sources.before(passage, word, reading);
    boolean passive =
        passage.word(word).tag().equals("VBN")
            || IT_IS_TOLD.matcher(passage.word(word).surface()).matches();
    if (behind.isEmpty() && before.isEmpty() && passive) {
      return Optional.empty();
    }
    SourceGuess source =
        behind
            .or(() -> before)
            .<SourceGuess>map(SourceGuess.Named::new)
            .orElseGet(SourceGuess.LeftOut::new);
    List<Span> content = ContentRange.from(passage, told.map(Span::end).orElse(from));
    Cue cue = cueDrafts.cue(passage, word, reading);
    return Optional.of(new Draft(cue, source, content, false, "relay:" + reading.lemma(), 0.9));
  }

  /** "His lawyer quoted him as saying": the one who passes it on stands behind the pronoun. */
  private Optional<Span> relayer(Passage passage, int from, int begin) {
    int first = from + 1;
    boolean named =
        classes.isPronoun(passage.folded(from))
            && first < begin
            && heads.isSourceLike(passage, first)
            && innerCue(passage, first).isEmpty();
    return named
        ? Optional.of(new Span(first, phrases.end(passage, first, begin)))
            .filter(it -> it.length() > 0)
        : Optional.empty();
  }

  /** The inner links: "from a guard, from his brother, that …" has two. */
  private List<Draft> inners(Passage passage, int from, int first, int begin) {
    int next = further(passage, first, begin);
    if (next < 0) {
      return List.of(innerOf(passage, from, first, begin));
    }
    List<Draft> out = new ArrayList<>();
    CueReading bare = CueReading.phrase("عن", Act.REPORT);
    Cue cue = new Cue(from, passage.word(from).span(), bare, false, false);
    out.add(inner(passage, cue, named(passage, first, next), next));
    out.addAll(inners(passage, next, next + 1, begin));
    return out;
  }

  /**
   * Where behind an inner source and a comma "from" leads to one behind it; -1 where it does not.
   */
  private int further(Passage passage, int first, int begin) {
    int comma = phrases.end(passage, first, begin);
    boolean further =
        comma > first
            && comma + 2 < begin
            && passage.isComma(comma)
            && passage.folded(comma + 1).equals("عن")
            && heads.isSourceLike(passage, comma + 2);
    return further ? comma + 1 : -1;
  }

  /** The inner link; its cue is that between source and content, or else the preposition. */
  private Draft innerOf(Passage passage, int from, int first, int begin) {
    boolean pronoun = classes.isPronoun(passage.folded(from));
    int at = cueBetween(passage, first, begin);
    int limit = at < 0 ? begin : at;
    SourceGuess source = pronoun ? new SourceGuess.LeftOut() : named(passage, first, limit);
    CueReading bare = CueReading.phrase("عن", Act.SAY);
    Cue cue =
        at < 0
            ? new Cue(from, passage.word(from).span(), bare, false, false)
            : cueDrafts.cue(passage, at, innerCue(passage, at).orElse(bare));
    return inner(passage, cue, source, begin);
  }

  /** The place of a cue of saying between an inner source and its content; -1 if there is none. */
  private int cueBetween(Passage passage, int first, int begin) {
    boolean pronoun = classes.isPronoun(passage.folded(first - 1));
    for (int at = pronoun ? first : first + 1; at < begin; at++) {
      if (innerCue(passage, at).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  private Optional<CueReading> innerCue(Passage passage, int at) {
    return cues.readings(passage.folded(at)).stream()
        .filter(
            reading ->
                (reading.kind() == CueKind.NOUN
                        && (!reading.enclitic().isEmpty() || reading.proclitics().equals("ال")))
                    || (reading.kind() == CueKind.VERB && passage.word(at).isVerb()))
        .findFirst();
  }

  private SourceGuess named(Passage passage, int first, int limit) {
    int end = Math.max(first + 1, phrases.end(passage, first, limit));
    return new SourceGuess.Named(new Span(first, end));
  }

  private static Draft inner(Passage passage, Cue cue, SourceGuess source, int begin) {
    List<Span> content = ContentRange.from(passage, begin);
    boolean bounded = ContentRange.isBounded(passage, begin);
    return new Draft(cue, source, content, bounded, "relayed:" + cue.reading().lemma(), 0.9);
  }

  /** "Quoting X, that …": the inner link of a cue whose gap holds this phrase. */
  Optional<Draft> quoting(Passage passage, int word) {
    boolean phrase = passage.folded(word).equals("نقلا") && passage.folded(word + 1).equals("عن");
    int first = word + 2;
    if (!phrase || first >= passage.sentenceEnd(word)) {
      return Optional.empty();
    }
    int phraseEnd = phrases.end(passage, first, passage.sentenceEnd(word));
    int begin = contentBegin(passage, phraseEnd, passage.sentenceEnd(word));
    if (begin < 0) {
      return Optional.empty();
    }
    CueReading bare = CueReading.phrase("نقلا عن", Act.REPORT);
    Span span = passage.span(word, word + 2);
    Cue cue = new Cue(word, span, bare, false, false);
    return Optional.of(inner(passage, cue, named(passage, first, begin), begin));
  }
}

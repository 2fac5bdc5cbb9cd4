package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.record.Act;
import org.isnad.core.text.Span;

/**
 * Finds attributions in which one reports what another said: "the agency relayed from the spokesman
 * his saying that …", "the paper learnt from sources that …", "…, quoting his brother, that …".
 * Each gives two links of a chain: the outer one answers for the inner one, source and all.
 */
final class RelayDrafts {

  private static final Set<String> RELAYS = Set.of("نقل", "علم");

  private final CueLexicon cues;
  private final SourceHeads heads;
  private final SourceFinder sources;
  private final NounPhrases phrases;
  private final CueDrafts cueDrafts;

  RelayDrafts(
      CueLexicon cues,
      SourceHeads heads,
      SourceFinder sources,
      NounPhrases phrases,
      CueDrafts cueDrafts) {
    this.cues = cues;
    this.heads = heads;
    this.sources = sources;
    this.phrases = phrases;
    this.cueDrafts = cueDrafts;
  }

  /** The outer and inner attribution whose relaying cue is this word; empty where it is none. */
  List<Draft> at(Passage passage, int word) {
    return cues.readings(passage.folded(word)).stream()
        .filter(reading -> reading.kind() == CueKind.VERB && RELAYS.contains(reading.lemma()))
        .findFirst()
        .map(reading -> relay(passage, word, reading))
        .orElse(List.of());
  }

  private List<Draft> relay(Passage passage, int word, CueReading reading) {
    int end = passage.sentenceEnd(word);
    int from = preposition(passage, word, reading.lemma().equals("نقل") ? "عن" : "من");
    if (from < 0) {
      return List.of();
    }
    int first = from + 1;
    if (first >= end || !heads.isSourceLike(passage, first)) {
      return List.of();
    }
    int phraseEnd = phrases.end(passage, first, end);
    int begin = contentBegin(passage, phraseEnd, end);
    if (begin < 0) {
      return List.of();
    }
    List<Draft> out = new ArrayList<>();
    outer(passage, word, reading, from).ifPresent(out::add);
    innerOf(passage, from, first, begin).ifPresent(out::add);
    return out;
  }

  private static int preposition(Passage passage, int word, String form) {
    int end = Math.min(passage.sentenceEnd(word), word + 25);
    for (int at = word + 1; at < end; at++) {
      if (passage.folded(at).equals(form)) {
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

  private Optional<Draft> outer(Passage passage, int word, CueReading reading, int from) {
    Optional<Span> behind = sources.behind(passage, word, reading, from);
    Optional<Span> before =
        behind.isPresent() || reading.isJoined()
            ? Optional.empty()
            : sources.before(passage, word, reading);
    boolean passive = passage.word(word).tag().equals("VBN");
    if (behind.isEmpty() && before.isEmpty() && passive) {
      return Optional.empty();
    }
    SourceGuess source =
        behind
            .or(() -> before)
            .<SourceGuess>map(SourceGuess.Named::new)
            .orElseGet(SourceGuess.LeftOut::new);
    List<Span> content = ContentRange.from(passage, from);
    Cue cue = cueDrafts.cue(passage, word, reading);
    return Optional.of(new Draft(cue, source, content, false, "relay:" + reading.lemma(), 0.9));
  }

  /** The inner link, unless a cue of its own between source and content makes one. */
  private Optional<Draft> innerOf(Passage passage, int from, int first, int begin) {
    for (int at = first + 1; at < begin; at++) {
      Optional<CueReading> own = innerCue(passage, at);
      if (own.isPresent()) {
        SourceGuess source = named(passage, first, at);
        Cue cue = cueDrafts.cue(passage, at, own.get());
        return Optional.of(inner(passage, cue, source, begin));
      }
    }
    CueReading bare = CueReading.phrase("عن", Act.SAY);
    Cue cue = new Cue(from, passage.word(from).span(), bare, false, false);
    return Optional.of(inner(passage, cue, named(passage, first, begin), begin));
  }

  private Optional<CueReading> innerCue(Passage passage, int at) {
    return cues.readings(passage.folded(at)).stream()
        .filter(
            reading ->
                (reading.kind() == CueKind.NOUN && !reading.enclitic().isEmpty())
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

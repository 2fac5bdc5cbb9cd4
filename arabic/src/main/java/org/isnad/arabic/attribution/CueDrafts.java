package org.isnad.arabic.attribution;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.morph.Tense;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Act;
import org.isnad.core.text.Span;

/** Finds attributions whose cue is a verb, a verbal noun or a participle. */
final class CueDrafts {

  /** How far a participle may stand from its content. */
  private static final int NEAR = 6;

  /** Behind these a word of a participle's letters is what somebody is. */
  private static final Set<String> IS = Set.of("هو", "هي", "وهو", "وهي");

  private final CueLexicon cues;
  private final WordClasses classes;
  private final OwnVoice ownVoice;
  private final SourceHeads heads;
  private final ComplementFinder complements;
  private final SourceFinder sources;
  private final VerbFilter verbs;
  private final VerbSense senses;
  private final NominalSense nominals;
  private final Papers papers;

  CueDrafts(
      CueLexicon cues,
      WordClasses classes,
      OwnVoice ownVoice,
      SourceHeads heads,
      ComplementFinder complements,
      SourceFinder sources,
      VerbSense senses,
      Papers papers) {
    this.papers = papers;
    this.cues = cues;
    this.classes = classes;
    this.ownVoice = ownVoice;
    this.heads = heads;
    this.complements = complements;
    this.sources = sources;
    this.verbs = new VerbFilter(classes, heads, sources);
    this.senses = senses;
    this.nominals = new NominalSense(cues, heads);
  }

  /** Why a reading of a word gives no attribution. */
  String refusal(Passage passage, int word, CueReading reading) {
    if (passage.mention(word) != null) {
      return "part of a name";
    }
    if (ownVoice.holds(passage, word)) {
      return "a stock phrase in which the article itself speaks";
    }
    Optional<Complement> complement = complements.find(passage, word, reading);
    if (complement.isEmpty()) {
      return "none of its frames finds content: "
          + reading.frames().stream().map(Frame::label).sorted().collect(joining(", "));
    }
    return ofKind(passage, word, reading, complement.get())
        .orElse("no source beside it, or its content is too far away");
  }

  private Optional<String> ofKind(Passage passage, int word, CueReading reading, Complement found) {
    if (reading.kind() != CueKind.VERB) {
      return Optional.empty();
    }
    return verbs
        .refusal(passage, word, reading, Optional.of(found))
        .or(
            () ->
                senses.refusal(
                    passage, word, reading, found, ofVerb(passage, word, reading, found)));
  }

  /** The attribution whose cue is this word, if it is one. */
  Optional<Draft> at(Passage passage, int word) {
    boolean dateline = Dateline.holds(passage, word);
    if (dateline || ownVoice.holds(passage, word) || passage.mention(word) != null) {
      return Optional.empty();
    }
    for (CueReading reading : ordered(passage, word)) {
      Optional<Draft> draft = read(passage, word, reading);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  /** The readings of a word; behind a comma a participle before the noun of the same letters. */
  private List<CueReading> ordered(Passage passage, int word) {
    List<CueReading> readings = cues.readings(passage.folded(word));
    if (!passage.isComma(word - 1)) {
      return readings;
    }
    return readings.stream()
        .sorted(Comparator.comparing(reading -> reading.kind() == CueKind.NOUN))
        .toList();
  }

  /** The attribution that one reading of a word gives, if it gives one. */
  Optional<Draft> read(Passage passage, int word, CueReading reading) {
    Optional<Complement> complement = complements.find(passage, word, reading);
    return switch (reading.kind()) {
      case VERB -> verb(passage, word, reading, complement);
      case PARTICIPLE ->
          complement
              .filter(found -> isNear(passage, word, found) && isCircumstance(passage, word))
              .filter(found -> !NominalSense.isPredicate(passage, word))
              .filter(found -> senses.fitsObject(passage, reading, found))
              .filter(found -> !isScored(passage, reading, found))
              .map(found -> draft(passage, word, reading, found, new SourceGuess.OfHost()));
      case NOUN ->
          accusation(passage, word, reading).or(() -> noun(passage, word, reading, complement));
    };
  }

  /** "He shot, announcing the second goal". */
  private boolean isScored(Passage passage, CueReading reading, Complement found) {
    return (found.frame() == Frame.NOUN || found.frame() == Frame.ABOUT)
        && reading.act() == Act.ANNOUNCE
        && classes.isScore(passage.folded(found.begin()));
  }

  private Optional<Draft> noun(
      Passage passage, int word, CueReading reading, Optional<Complement> complement) {
    return complement
        .filter(found -> nominals.isComplement(passage, word, reading, found))
        .filter(found -> senses.fitsObject(passage, reading, found))
        .map(found -> draft(passage, word, reading, found, ofNoun(passage, word, reading, found)));
  }

  /** "On a charge of …", "accusations of …": the text tells of nobody who accuses. */
  private Optional<Draft> accusation(Passage passage, int word, CueReading reading) {
    int next = word + 1;
    boolean charge =
        (reading.act() == Act.ACCUSE || reading.lemma().equals("زعم"))
            && reading.enclitic().isEmpty();
    if (!charge || next >= passage.sentenceEnd(word)) {
      return Optional.empty();
    }
    boolean with = passage.word(next).hasPrefix("ب") && passage.mention(next) == null;
    boolean onCharge = reading.proclitics().endsWith("ب") && !passage.isPunctuation(next);
    boolean quoted = reading.proclitics().endsWith("ب") && passage.openedAt(next) != null;
    return with || onCharge || quoted
        ? Optional.of(
            new Draft(
                cue(passage, word, reading),
                new SourceGuess.Nobody(),
                List.of(ContentRange.rest(passage, next)),
                false,
                "accusation-bi:" + reading.lemma(),
                0.7))
        : Optional.empty();
  }

  private Optional<Draft> verb(
      Passage passage, int word, CueReading reading, Optional<Complement> complement) {
    if (!verbs.speaks(passage, word, reading, complement)) {
      return Optional.empty();
    }
    if (complement.isPresent()) {
      SourceGuess source = ofVerb(passage, word, reading, complement.get());
      return senses.refusal(passage, word, reading, complement.get(), source).isEmpty()
          ? Optional.of(draft(passage, word, reading, complement.get(), source))
          : Optional.empty();
    }
    return quotedBefore(passage, word, reading);
  }

  /** A participle's clause follows at once, or behind a time or an occasion. */
  private boolean isNear(Passage passage, int word, Complement found) {
    boolean aside = classes.isMedium(passage.folded(word + 1)) || passage.isTime(word + 1);
    return found.gapEnd() - word <= (aside ? 2 * NEAR : 3);
  }

  /** Whether a participle tells how somebody speaks, rather than what a noun is like. */
  private static boolean isCircumstance(Passage passage, int word) {
    if (word == passage.sentenceStart(word)) {
      return !passage.word(word).tag().startsWith("DT");
    }
    String before = passage.word(word - 1).tag();
    if (passage.folded(word - 1).equals("غير")) {
      return false;
    }
    if (IS.contains(passage.folded(word - 1)) && !passage.word(word).tag().equals("VN")) {
      return false;
    }
    boolean adjective =
        passage.folded(word).endsWith("ه")
            && (before.startsWith("NN") || before.equals("JJ"))
            && passage.mention(word - 1) == null;
    boolean counted = before.equals("CD") && !passage.isComplementizer(word + 1);
    return !before.equals("IN") && !counted && !adjective;
  }

  private SourceGuess ofVerb(Passage passage, int word, CueReading reading, Complement found) {
    if (reading.impersonal()) {
      return new SourceGuess.Nobody();
    }
    Optional<Span> paper =
        found.frame() == Frame.IN_DOCUMENT ? papers.before(passage, word) : Optional.empty();
    if (paper.isPresent()) {
      return new SourceGuess.Named(paper.get());
    }
    Optional<Span> behind = sources.behind(passage, word, reading, found.gapEnd());
    if (behind.isPresent()) {
      return new SourceGuess.Named(behind.get());
    }
    if (passage.folded(word + 1).matches("فيه|فيها")) {
      return new SourceGuess.LeftOut();
    }
    boolean so = reading.proclitics().startsWith("ف");
    Optional<Span> before =
        reading.isJoined() && !so ? Optional.empty() : sources.before(passage, word, reading);
    Optional<Span> earlier =
        before.isPresent() || reading.isJoined()
            ? before
            : sources.describedBefore(passage, word, reading);
    if (earlier.isPresent()) {
      return new SourceGuess.Named(earlier.get());
    }
    boolean passive = passage.word(word).tag().equals("VBN") && reading.tense() == Tense.PERFECT;
    return passive ? new SourceGuess.Nobody() : new SourceGuess.LeftOut();
  }

  private SourceGuess ofNoun(Passage passage, int word, CueReading reading, Complement found) {
    return sources
        .behind(passage, word, reading, found.gapEnd())
        .<SourceGuess>map(SourceGuess.Named::new)
        .orElseGet(SourceGuess.LeftOut::new);
  }

  private Draft draft(
      Passage passage, int word, CueReading reading, Complement found, SourceGuess source) {
    List<Span> content = new ArrayList<>();
    CuePlaces.quotationBefore(passage, word, reading)
        .filter(quotation -> found.frame() == Frame.QUOTE)
        .filter(quotation -> passage.mark(quotation.close() + 1) != '.')
        .ifPresent(quotation -> content.addAll(ContentRange.quoted(passage, quotation)));
    boolean targeted = found.frame().isTargeted();
    content.addAll(
        targeted
            ? List.of(ContentRange.rest(passage, found.begin()))
            : ContentRange.from(passage, found.begin()));
    boolean bounded = !targeted && ContentRange.isBounded(passage, found.begin());
    return new Draft(
        cue(passage, word, reading),
        source,
        content,
        bounded,
        rule(reading, found),
        Confidence.of(passage, reading, found.frame(), source, heads));
  }

  private static String rule(CueReading reading, Complement found) {
    String kind =
        switch (reading.kind()) {
          case VERB -> "verb";
          case NOUN -> "verbal-noun";
          case PARTICIPLE -> "participle";
        };
    return kind + "-" + found.frame().label() + ":" + reading.lemma();
  }

  /** "…", said so-and-so. */
  private Optional<Draft> quotedBefore(Passage passage, int word, CueReading reading) {
    return CuePlaces.quotationBefore(passage, word, reading)
        .filter(quotation -> quotation.length() > 3)
        .map(
            quotation -> {
              int end = CuePlaces.clauseEnd(passage, word);
              return new Draft(
                  cue(passage, word, reading),
                  ofVerb(passage, word, reading, new Complement(Frame.QUOTE, end, end)),
                  ContentRange.quoted(passage, quotation),
                  true,
                  "quotation-before:" + reading.lemma(),
                  0.85);
            });
  }

  Cue cue(Passage passage, int word, CueReading reading) {
    Word cueWord = passage.word(word);
    int skip = Math.min(reading.proclitics().length(), cueWord.surface().length() - 1);
    Span own = new Span(cueWord.span().begin() + skip, cueWord.span().end());
    int before = word - 1;
    boolean negated = before >= 0 && classes.isNegation(passage.folded(before));
    boolean hedged =
        (before >= 0 && classes.isHedge(passage.folded(before)) && reading.tense() != Tense.PERFECT)
            || (passage.isComplementizer(before) && classes.isHedge(passage.folded(before - 1)));
    Span span = negated ? passage.word(before).stemSpan().cover(own) : own;
    return new Cue(word, span, reading, negated, hedged);
  }
}

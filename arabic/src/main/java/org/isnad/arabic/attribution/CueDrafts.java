package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.morph.Tense;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Act;
import org.isnad.core.text.Span;

/** Finds attributions whose cue is a verb, a verbal noun or a participle. */
final class CueDrafts {

  /** How far a verbal noun or participle may stand from its content. */
  private static final int NEAR = 6;

  /** How many words without a source may stand between a verb and its clause. */
  private static final int FAR = 5;

  /** Prepositions that make an occasion of a verbal noun: "in a statement by so-and-so". */
  private static final Set<String> OCCASIONAL = Set.of("في", "خلال", "وفي");

  private final CueLexicon cues;
  private final WordClasses classes;
  private final OwnVoice ownVoice;
  private final ComplementFinder complements;
  private final SourceFinder sources;

  CueDrafts(
      CueLexicon cues,
      WordClasses classes,
      OwnVoice ownVoice,
      ComplementFinder complements,
      SourceFinder sources) {
    this.cues = cues;
    this.classes = classes;
    this.ownVoice = ownVoice;
    this.complements = complements;
    this.sources = sources;
  }

  /** The attribution whose cue is this word, if it is one. */
  Optional<Draft> at(Passage passage, int word) {
    if (ownVoice.holds(passage, word) || passage.mention(word) != null) {
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

  private Optional<Draft> read(Passage passage, int word, CueReading reading) {
    Optional<Complement> complement = complements.find(passage, word, reading);
    return switch (reading.kind()) {
      case VERB -> verb(passage, word, reading, complement);
      case PARTICIPLE ->
          complement
              .filter(found -> isNear(passage, word, found) && isCircumstance(passage, word))
              .map(found -> draft(passage, word, reading, found, new SourceGuess.OfHost()));
      case NOUN ->
          accusation(passage, word, reading).or(() -> noun(passage, word, reading, complement));
    };
  }

  private Optional<Draft> noun(
      Passage passage, int word, CueReading reading, Optional<Complement> complement) {
    return complement
        .filter(found -> isNominalComplement(passage, word, reading, found))
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
    if (!isVerb(passage, word, reading, complement)
        || !fitsForm(passage, word, reading, complement)) {
      return Optional.empty();
    }
    if (complement.filter(found -> isCoordinate(passage, word, reading, found)).isPresent()) {
      return Optional.empty();
    }
    if (complement.filter(found -> isTooFar(passage, word, reading, found)).isPresent()) {
      return Optional.empty();
    }
    if (complement.isPresent()) {
      return complement.map(
          found -> draft(passage, word, reading, found, ofVerb(passage, word, reading, found)));
    }
    return quotedBefore(passage, word, reading);
  }

  /** Whether tense and object pronoun of a form fit the words around it. */
  private boolean fitsForm(
      Passage passage, int word, CueReading reading, Optional<Complement> complement) {
    boolean clause = complement.filter(found -> found.frame() == Frame.CLAUSE).isPresent();
    boolean lam = passage.folded(word - 1).equals("لم") || reading.proclitics().contains("ل");
    boolean singular = reading.number() == GrammaticalNumber.SINGULAR;
    boolean shortForm = reading.tense() == Tense.JUSSIVE && singular;
    boolean tense = passage.word(word).tag().equals("VBD") && reading.tense() == Tense.IMPERFECT;
    boolean object =
        !reading.enclitic().isEmpty()
            && !clause
            && !reading.takes(Frame.TARGET_WITH)
            && !reading.takes(Frame.TARGET_ON)
            && !reading.takes(Frame.TARGET_TO);
    return !(shortForm && !lam) && !tense && !object && !isFirstPerson(passage, word, reading);
  }

  /** "I think", whose hamza tells it from the perfect of a verb that begins with a bare alif. */
  private static boolean isFirstPerson(Passage passage, int word, CueReading reading) {
    String surface = passage.word(word).surface();
    int first = Math.min(reading.proclitics().length(), surface.length() - 1);
    return surface.charAt(first) == 'أ' && reading.lemma().startsWith("ا");
  }

  /** A clause beyond words that are neither source nor circumstance belongs to something else. */
  private boolean isTooFar(Passage passage, int word, CueReading reading, Complement found) {
    int next = word + 1;
    boolean far = found.gapEnd() - word > FAR;
    boolean circumstance =
        classes.isMedium(passage.folded(next))
            || classes.isPronoun(passage.folded(next))
            || classes.isAside(passage.folded(next))
            || passage.isTime(next)
            || (passage.isComma(next) && !passage.folded(word - 1).equals("كما"))
            || complements.isSourceLike(passage, next)
            || passage.folded(next).startsWith("ل");
    return far && !circumstance && sources.behind(passage, word, reading, found.gapEnd()).isEmpty();
  }

  /** What looks like a verb with an object but is a verbal noun that goes on a list of nouns. */
  private static boolean isCoordinate(
      Passage passage, int word, CueReading reading, Complement found) {
    boolean bare = found.frame() == Frame.NOUN && found.begin() == word + 1;
    return bare && reading.isJoined() && !begins(passage, word);
  }

  private static boolean begins(Passage passage, int word) {
    boolean mark = passage.isPunctuation(word - 1) && !passage.isQuoteMark(word - 1);
    return word == passage.sentenceStart(word) || mark;
  }

  /** A word the tagger takes for no verb is one where a clause or a quotation follows. */
  private boolean isVerb(
      Passage passage, int word, CueReading reading, Optional<Complement> complement) {
    if (passage.word(word).tag().equals("VBN")) {
      return complement
          .filter(found -> found.frame() != Frame.QUOTE || reading.tense() != Tense.PERFECT)
          .isPresent();
    }
    boolean preposition = passage.folded(word).equals("بين") && !begins(passage, word);
    if (preposition || passage.folded(word).equals("فبين")) {
      return false;
    }
    if (passage.word(word).isVerb() || passage.word(word).tag().equals("IN")) {
      return passage.word(word).isVerb();
    }
    boolean strong =
        complement
            .filter(found -> found.frame() == Frame.CLAUSE || found.frame() == Frame.QUOTE)
            .isPresent();
    if (classes.isClauseOpener(passage.folded(word - 1)) && complement.isPresent()) {
      return complements.isSourceLike(passage, word + 1);
    }
    boolean clauseBegins =
        word == passage.sentenceStart(word)
            || passage.word(word).hasPrefix("و")
            || passage.isPunctuation(word - 1);
    return strong && clauseBegins && !passage.word(word).tag().startsWith("DT");
  }

  /** A participle's clause follows at once, or behind a time or an occasion. */
  private boolean isNear(Passage passage, int word, Complement found) {
    boolean aside = classes.isMedium(passage.folded(word + 1)) || passage.isTime(word + 1);
    return found.gapEnd() - word <= (aside ? 2 * NEAR : 3);
  }

  private static boolean isCircumstance(Passage passage, int word) {
    return word > passage.sentenceStart(word)
        ? !passage.word(word - 1).tag().equals("IN")
        : !passage.word(word).tag().startsWith("DT");
  }

  private boolean isNominalComplement(
      Passage passage, int word, CueReading reading, Complement found) {
    boolean near = found.gapEnd() - word <= (reading.enclitic().isEmpty() ? 2 * NEAR : NEAR);
    boolean speech = found.frame() == Frame.CLAUSE || found.frame() == Frame.QUOTE;
    boolean sourced = !reading.enclitic().isEmpty() || complements.isSourceLike(passage, word + 1);
    boolean object = found.frame() == Frame.NOUN || found.frame() == Frame.TARGET_WITH;
    boolean ofMedium =
        OCCASIONAL.contains(passage.folded(word - 1)) || reading.proclitics().equals("ال");
    return near && sourced && (speech || object) && !ofMedium;
  }

  private SourceGuess ofVerb(Passage passage, int word, CueReading reading, Complement found) {
    if (reading.impersonal()) {
      return new SourceGuess.Nobody();
    }
    Optional<Span> behind = sources.behind(passage, word, reading, found.gapEnd());
    if (behind.isPresent()) {
      return new SourceGuess.Named(behind.get());
    }
    Optional<Span> before = reading.isJoined() ? Optional.empty() : sources.before(passage, word);
    Optional<Span> earlier =
        before.isPresent() || reading.isJoined() || reading.tense() != Tense.IMPERFECT
            ? before
            : sources.describedBefore(passage, word);
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
    quotationBefore(passage, word, reading)
        .filter(quotation -> found.frame() == Frame.QUOTE)
        .ifPresent(quotation -> content.addAll(ContentRange.quoted(passage, quotation)));
    content.addAll(ContentRange.from(passage, found.begin()));
    boolean bounded = ContentRange.isBounded(passage, found.begin());
    return new Draft(
        cue(passage, word, reading), source, content, bounded, rule(reading, found), 0.9);
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
    return quotationBefore(passage, word, reading)
        .filter(quotation -> quotation.length() > 3)
        .map(
            quotation -> {
              int end = clauseEnd(passage, word);
              return new Draft(
                  cue(passage, word, reading),
                  ofVerb(passage, word, reading, new Complement(Frame.QUOTE, end, end)),
                  ContentRange.quoted(passage, quotation),
                  true,
                  "quotation-before:" + reading.lemma(),
                  0.85);
            });
  }

  private static Optional<Quotation> quotationBefore(
      Passage passage, int word, CueReading reading) {
    int at = word - 1;
    while (at >= 0 && passage.isPunctuation(at) && !passage.isQuoteMark(at)) {
      at--;
    }
    boolean closes = at >= 0 && passage.isQuoteMark(at) && passage.openedAt(at) == null;
    boolean usable = closes && !reading.isJoined() && reading.takes(Frame.QUOTE);
    return usable ? Optional.ofNullable(passage.closedAt(at)) : Optional.empty();
  }

  private static int clauseEnd(Passage passage, int word) {
    int end = passage.sentenceEnd(word);
    for (int at = word + 1; at < end; at++) {
      if (passage.isPunctuation(at) && passage.openedAt(at) == null && !passage.isQuoteMark(at)) {
        return at;
      }
    }
    return end;
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

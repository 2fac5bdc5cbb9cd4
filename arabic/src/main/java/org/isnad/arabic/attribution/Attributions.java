package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.latin.Latinizer;
import org.isnad.arabic.names.Cast;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Sentence;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Timex;

/**
 * Finds who is made to answer for what, and through whom it came, in the steps of the field: cue,
 * content, source, bounds, nesting, resolution.
 *
 * @see <a href="https://aclanthology.org/C12-1056/">O'Keefe et al. 2012</a>, and PARC 3 (Pareti
 *     2016) for the terms cue, source and content
 */
public final class Attributions {

  /** The probability below which an attribution is left out, unless somebody asks for more. */
  public static final double BAR = 0.6;

  private final CueDrafts cueDrafts;
  private final RelayDrafts relayDrafts;
  private final AccordingDrafts accordingDrafts;
  private final CaptionDrafts captionDrafts;
  private final ContentBounds bounds;
  private final Resolution resolution;
  private final Tracer tracer;
  private final Certainty certainty;
  private final double bar;

  private Attributions(
      CueDrafts cueDrafts,
      RelayDrafts relayDrafts,
      AccordingDrafts accordingDrafts,
      CaptionDrafts captionDrafts,
      ContentBounds bounds,
      Resolution resolution,
      Tracer tracer,
      Certainty certainty,
      double bar) {
    this.cueDrafts = cueDrafts;
    this.relayDrafts = relayDrafts;
    this.accordingDrafts = accordingDrafts;
    this.captionDrafts = captionDrafts;
    this.bounds = bounds;
    this.resolution = resolution;
    this.tracer = tracer;
    this.certainty = certainty;
    this.bar = bar;
  }

  /** Loads cue lexicon and rules. */
  public static Attributions load() {
    CueLexicon cues = CueLexicon.load();
    SourceNouns nouns = SourceNouns.load();
    WordClasses classes = WordClasses.load();
    NounPhrases phrases = new NounPhrases(nouns, classes);
    SourceHeads heads = new SourceHeads(nouns, classes);
    Papers papers = new Papers(heads, phrases);
    ComplementFinder complements = new ComplementFinder(cues, heads, classes, phrases, papers);
    SourceFinder sources = new SourceFinder(heads, classes, phrases);
    ThingSubjects things = new ThingSubjects(classes, heads, phrases);
    Senses senses = Senses.load();
    OwnVoice ownVoice = OwnVoice.load();
    Honorifics honorifics = Honorifics.load();
    VerbSense verbSense = new VerbSense(cues, senses, classes, heads, things);
    CueDrafts cueDrafts =
        new CueDrafts(cues, classes, ownVoice, heads, complements, sources, verbSense, papers);
    RelayDrafts relays = new RelayDrafts(cues, heads, classes, sources, phrases, cueDrafts);
    AccordingDrafts according =
        new AccordingDrafts(
            AccordingPhrases.load(), cues, classes, heads, complements, sources, phrases);
    return new Attributions(
        cueDrafts,
        relays,
        according,
        new CaptionDrafts(heads, phrases),
        new ContentBounds(
            classes, new ContentEnds(new NextActs(cues, senses), classes, ownVoice, honorifics)),
        new Resolution(
            nouns,
            honorifics,
            Latinizer.load(),
            new ClauseSubjects(heads, classes, phrases),
            new Senders(heads, classes, phrases),
            new MediumFinder(heads, classes, phrases)),
        new Tracer(cues, cueDrafts, relays, according),
        Certainty.load(),
        BAR);
  }

  /**
   * The same rules, with another bar.
   *
   * @param probability from which on an attribution is kept; 0 keeps all
   */
  public Attributions atLeast(double probability) {
    return new Attributions(
        cueDrafts,
        relayDrafts,
        accordingDrafts,
        captionDrafts,
        bounds,
        resolution,
        tracer,
        certainty,
        probability);
  }

  /** The attributions of an article that are certain enough. */
  public Attributed find(ParsedText text, Cast cast, List<Timex> times) {
    return certainty.weigh(text, unweighed(text, cast, times), bar);
  }

  /** All that the rules find, each as certain as its rule. */
  Attributed unweighed(ParsedText text, Cast cast, List<Timex> times) {
    Passage passage = Passage.of(text, cast, times);
    List<Draft> drafts = new ArrayList<>();
    text.sentences().forEach(sentence -> drafts.addAll(inSentence(passage, sentence)));
    List<Draft> cut = bounds.cut(passage, drafts);
    return resolution.resolve(passage, cut, Nesting.parents(cut));
  }

  /**
   * What was tried in one sentence, and why it did or did not fire.
   *
   * @param sentence its number in the text, from 0
   */
  public List<Attempt> explain(ParsedText text, Cast cast, List<Timex> times, int sentence) {
    Passage passage = Passage.of(text, cast, times);
    List<Word> words = text.sentences().get(sentence).words();
    int begin = words.get(0).index();
    return tracer.trace(passage, begin, begin + words.size());
  }

  private List<Draft> inSentence(Passage passage, Sentence sentence) {
    List<Draft> out = new ArrayList<>();
    int start = sentence.words().get(0).index();
    int end = start + sentence.words().size();
    captionDrafts.at(passage, start).ifPresent(out::add);
    for (int at = start; at < end; at++) {
      int word = at;
      if (out.stream()
          .anyMatch(draft -> draft.cue().word() == word || covers(draft, passage, word))) {
        continue;
      }
      out.addAll(atWord(passage, word));
    }
    out.removeIf(draft -> repeats(draft, out));
    out.sort(Comparator.comparingInt(draft -> draft.cue().word()));
    return out;
  }

  /** "He went on, saying that …": two cues of one speaker for one content are one act. */
  private static boolean repeats(Draft draft, List<Draft> all) {
    boolean sourced = draft.source() instanceof SourceGuess.Named;
    return !sourced
        && all.stream()
            .anyMatch(
                other ->
                    other.cue().word() < draft.cue().word()
                        && !other.rule().startsWith("relay")
                        && other.cover().begin() == draft.cover().begin());
  }

  /** A word that belongs to the cue of another draft is no cue of its own. */
  private static boolean covers(Draft draft, Passage passage, int word) {
    return draft.cue().span().contains(passage.word(word).stemSpan());
  }

  private List<Draft> atWord(Passage passage, int word) {
    Optional<Draft> quoting = relayDrafts.quoting(passage, word);
    if (quoting.isPresent()) {
      return List.of(quoting.get());
    }
    Optional<Draft> according = accordingDrafts.at(passage, word);
    if (according.isPresent()) {
      return List.of(according.get());
    }
    List<Draft> relayed = relayDrafts.at(passage, word);
    return relayed.isEmpty() ? cueDrafts.at(passage, word).stream().toList() : relayed;
  }
}

package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.latin.Latinizer;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.morph.Tense;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Party;
import org.isnad.core.text.Span;

/** Says who the sources are, gives every attribution its parent, and writes them down. */
final class Resolution {

  private static final int NONE = -1;

  /** Rules by which something is found or borne out as well as said. */
  private static final Pattern FINDINGS = Pattern.compile("(verb|participle)-(np|3an):.*");

  /** Verbs that things have for their subject as often as people. */
  private static final Set<String> POINTING = Set.of("أشار", "لفت");

  private static final Set<String> TALKING = Set.of("تحدث", "تكلم");

  private final SourceNouns nouns;
  private final Honorifics honorifics;
  private final Latinizer latinizer;
  private final ClauseSubjects subjects;
  private final Senders senders;
  private final MediumFinder media;
  private final AccessSigns signs;

  Resolution(
      SourceNouns nouns,
      Honorifics honorifics,
      Latinizer latinizer,
      ClauseSubjects subjects,
      Senders senders,
      MediumFinder media) {
    this.nouns = nouns;
    this.honorifics = honorifics;
    this.latinizer = latinizer;
    this.subjects = subjects;
    this.senders = senders;
    this.media = media;
    this.signs = AccessSigns.load(nouns, media);
  }

  /**
   * The attributions of a text.
   *
   * @param parents for each draft the index of the one in whose content it stands, or -1
   */
  Attributed resolve(Passage passage, List<Draft> drafts, int[] parents) {
    NominalEntities nominals = new NominalEntities(passage.cast(), latinizer);
    Discourse discourse = new Discourse(passage, drafts, parents);
    SpeakerResolver resolver =
        new SpeakerResolver(
            discourse, new SourceEntities(nouns), nominals, subjects, senders, honorifics);
    for (int i = 0; i < drafts.size(); i++) {
      resolver.speaker(i);
    }
    return new Attributed(written(discourse, drafts), nominals.extended());
  }

  private List<Attribution> written(Discourse discourse, List<Draft> drafts) {
    List<Attribution> all = new ArrayList<>();
    Set<String> dropped = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      discourse.freeFromItself(i);
    }
    for (int i = 0; i < drafts.size(); i++) {
      boolean topic = i + 1 < drafts.size() && isOnlyTopic(discourse, i);
      if (topic || isOwnThought(drafts.get(i), discourse.speaker(i))) {
        dropped.add(id(i));
      }
      all.add(attribution(discourse, drafts.get(i), i, id(i), id(discourse.parent(i))));
    }
    return Numbering.keep(all, it -> !dropped.contains(it.id()));
  }

  /** A thought or finding of nobody whom the text tells of is the author's own. */
  private static boolean isOwnThought(Draft draft, Speaker speaker) {
    CueReading reading = draft.cue().reading();
    boolean unknown = speaker == null && !(draft.source() instanceof SourceGuess.Nobody);
    boolean thought = reading.act() == Act.OPINE;
    boolean finding =
        (reading.act() == Act.REVEAL
                || reading.act() == Act.CONFIRM
                || TALKING.contains(reading.lemma()))
            && FINDINGS.matcher(draft.rule()).matches();
    boolean shown = reading.act() == Act.SHOW || POINTING.contains(reading.lemma());
    boolean bearsOut = shown && reading.tense() == Tense.IMPERFECT;
    return unknown && (thought || finding || bearsOut) && !isNarrated(reading);
  }

  /** A perfect that goes on a report, or whose form tells of several, tells of somebody's act. */
  private static boolean isNarrated(CueReading reading) {
    boolean many = reading.number() != GrammaticalNumber.SINGULAR;
    boolean goesOn = reading.proclitics().equals("و");
    return reading.kind() == CueKind.NOUN || (reading.tense() == Tense.PERFECT && (many || goesOn));
  }

  /** "He spoke about …, where he said that …": what he said of it is the next attribution. */
  private static boolean isOnlyTopic(Discourse discourse, int index) {
    CueReading reading = discourse.draft(index).cue().reading();
    int next = discourse.cue(index + 1);
    String form = discourse.passage().folded(next);
    boolean goesOn = discourse.passage().folded(next - 1).equals("حيث") || form.startsWith("قايل");
    return TALKING.contains(reading.lemma())
        && discourse.draft(index).rule().contains("-3an:")
        && goesOn
        && discourse.distance(index, index + 1) == 0
        && isSame(discourse.speaker(index), discourse.speaker(index + 1));
  }

  private static boolean isSame(Speaker one, Speaker other) {
    return one != null && other != null && one.entity().equals(other.entity());
  }

  private Attribution attribution(
      Discourse discourse, Draft draft, int index, String id, String parent) {
    Passage passage = discourse.passage();
    Speaker speaker = discourse.speaker(index);
    Cue cue = draft.cue();
    Optional<AccessSigns.Grounds> grounds = signs.find(passage, draft);
    boolean nobody = speaker == null;
    return new Attribution(
        id,
        cue.reading().act(),
        cue.span(),
        nobody ? null : new Party(speaker.span(), speaker.entity()),
        draft.content().stream().map(piece -> span(passage, piece)).toList(),
        parent,
        cue.negated(),
        cue.hedged(),
        media.of(passage, draft).map(Attribution.Medium::new).orElse(null),
        grounds.map(AccessSigns.Grounds::access).orElse(null),
        grounds.map(AccessSigns.Grounds::evidence).orElse(List.of()),
        draft.rule(),
        confidence(draft, speaker));
  }

  /** Of a cue whose speaker is a guess no more is certain than the guess. */
  private static double confidence(Draft draft, Speaker speaker) {
    double certainty = speaker == null ? 1 : speaker.certainty();
    return Math.round(draft.confidence() * certainty * 100) / 100.0;
  }

  private static String id(int number) {
    return number == NONE ? null : "a" + (number + 1);
  }

  private static Span span(Passage passage, Span words) {
    return passage.span(words.begin(), words.end());
  }
}

package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.latin.Latinizer;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Party;
import org.isnad.core.text.Span;

/** Says who the sources are, gives every attribution its parent, and writes them down. */
final class Resolution {

  private final SourceNouns nouns;
  private final Latinizer latinizer;
  private final ClauseSubjects subjects;
  private final MediumFinder media;
  private final AccessSigns signs;

  Resolution(SourceNouns nouns, Latinizer latinizer, ClauseSubjects subjects, MediumFinder media) {
    this.nouns = nouns;
    this.latinizer = latinizer;
    this.subjects = subjects;
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
        new SpeakerResolver(discourse, new SourceEntities(nouns), nominals, subjects);
    for (int i = 0; i < drafts.size(); i++) {
      resolver.speaker(i);
    }
    List<Attribution> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      discourse.freeFromItself(i);
      out.add(attribution(passage, drafts.get(i), i, discourse.speaker(i), discourse.parent(i)));
    }
    return new Attributed(out, nominals.extended());
  }

  private Attribution attribution(
      Passage passage, Draft draft, int index, Speaker speaker, int parent) {
    Cue cue = draft.cue();
    Optional<AccessSigns.Grounds> grounds = signs.find(passage, draft);
    boolean nobody = speaker == null;
    return new Attribution(
        id(index),
        cue.reading().act(),
        cue.span(),
        nobody ? null : new Party(speaker.span(), speaker.entity()),
        draft.content().stream().map(piece -> span(passage, piece)).toList(),
        parent < 0 ? null : id(parent),
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

  private static String id(int index) {
    return "a" + (index + 1);
  }

  private static Span span(Passage passage, Span words) {
    return passage.span(words.begin(), words.end());
  }
}

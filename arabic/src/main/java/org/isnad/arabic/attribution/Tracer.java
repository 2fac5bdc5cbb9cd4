package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells for each word of a sentence which cue rules were tried and what came of it. */
final class Tracer {

  private final CueLexicon cues;
  private final CueDrafts cueDrafts;
  private final RelayDrafts relayDrafts;
  private final AccordingDrafts accordingDrafts;

  Tracer(
      CueLexicon cues,
      CueDrafts cueDrafts,
      RelayDrafts relayDrafts,
      AccordingDrafts accordingDrafts) {
    this.cues = cues;
    this.cueDrafts = cueDrafts;
    this.relayDrafts = relayDrafts;
    this.accordingDrafts = accordingDrafts;
  }

  /** The attempts at all words from {@code begin} up to {@code end}, in reading order. */
  List<Attempt> trace(Passage passage, int begin, int end) {
    List<Attempt> out = new ArrayList<>();
    for (int word = begin; word < end; word++) {
      List<Draft> phrases = new ArrayList<>(relayDrafts.at(passage, word));
      relayDrafts.quoting(passage, word).ifPresent(phrases::add);
      accordingDrafts.at(passage, word).ifPresent(phrases::add);
      for (Draft draft : phrases) {
        out.add(fired(passage, word, "phrase", draft));
      }
      if (phrases.isEmpty()) {
        readings(passage, word, out);
      }
    }
    return out;
  }

  private void readings(Passage passage, int word, List<Attempt> out) {
    for (CueReading reading : cues.readings(passage.folded(word))) {
      String name = reading.lemma() + " " + reading.kind();
      Optional<Draft> draft = cueDrafts.read(passage, word, reading);
      String refusal = cueDrafts.refusal(passage, word, reading);
      boolean barred = passage.mention(word) != null || refusal.startsWith("a stock phrase");
      out.add(
          draft.isPresent() && !barred
              ? fired(passage, word, name, draft.get())
              : new Attempt(passage.word(word).surface(), name, false, refusal));
    }
  }

  private static Attempt fired(Passage passage, int word, String name, Draft draft) {
    return new Attempt(passage.word(word).surface(), name, true, draft.rule());
  }
}

package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.morph.Tense;
import org.isnad.core.record.Act;

/**
 * One way to read a word as a cue.
 *
 * @param lemma third person masculine singular perfect
 * @param tense null for what is no verb
 * @param gender of the source, as far as the form tells; null where it does not
 * @param number of the source; null where the form does not tell
 * @param proclitics the folded letters in front of the cue
 * @param enclitic the folded pronoun behind it, empty where there is none
 * @param impersonal whether this is a passive form that names no source
 */
record CueReading(
    String lemma,
    Act act,
    Set<Frame> frames,
    CueKind kind,
    Tense tense,
    Gender gender,
    GrammaticalNumber number,
    String proclitics,
    String enclitic,
    boolean impersonal) {

  /** The reading of a cue that is a fixed phrase or mark: it tells nothing of its source. */
  static CueReading phrase(String words, Act act) {
    return new CueReading(words, act, Set.of(), CueKind.NOUN, null, null, null, "", "", false);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** Whether it may have a target or addressee before its content. */
  boolean takesTarget() {
    return frames.stream().anyMatch(Frame::isTargeted);
  }

  /** Whether a noun phrase beside it may be its object rather than its subject. */
  boolean takesObject() {
    return frames.stream()
        .anyMatch(frame -> frame.label().startsWith("np") || frame.label().startsWith("obj"));
  }

  /** Joined to what goes before by wa or fa. */
  boolean isJoined() {
    return proclitics.startsWith("و") || proclitics.startsWith("ف");
  }

  CueReading with(String foundProclitics, String foundEnclitic) {
    return new CueReading(
        lemma,
        act,
        frames,
        kind,
        tense,
        gender,
        number,
        foundProclitics,
        foundEnclitic,
        impersonal);
  }
}

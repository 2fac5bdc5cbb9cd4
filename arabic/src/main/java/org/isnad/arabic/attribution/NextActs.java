package org.isnad.arabic.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.morph.Tense;
import org.isnad.core.record.Act;

/** Tells where behind a content another act of speech begins, whether or not it was found. */
final class NextActs {

  private static final Pattern SAYING = Pattern.compile("بقول(ه|ها|هم)|قايلا|قايله|قايلين");

  private static final Set<String> EXCEPT = Set.of("الا", "غير", "بيد");

  private static final Set<String> HE = Set.of("انه", "انها", "انهم");

  /** "And he adds": the same speaker's next words. */
  private static final Set<String> GOING_ON =
      Set.of("ويضيف", "وتضيف", "ويتابع", "وتتابع", "ويردف", "وتردف", "ويستطرد", "وتستطرد");

  private static final Set<String> ALTHOUGH = Set.of("مع", "رغم");

  /** How many words behind "although" its verb may stand. */
  private static final int NEAR = 6;

  private static final Pattern BUT = Pattern.compile("و?لكن(ه|ها|هم)?");

  private final CueLexicon cues;
  private final Senses senses;

  NextActs(CueLexicon cues, Senses senses) {
    this.cues = cues;
    this.senses = senses;
  }

  /** Whether another act of speech begins at a word. */
  boolean begin(Passage passage, int at) {
    boolean comma = passage.isComma(at - 1);
    boolean own = comma || passage.isActor(at + 1);
    boolean next = own && passage.word(at).hasPrefix("و") && isAct(passage, at);
    boolean goesOn = GOING_ON.contains(passage.folded(at)) && passage.word(at).isVerb();
    return next
        || goesOn
        || (comma && beginsBehindComma(passage, at))
        || isButAct(passage, at)
        || isSaying(passage, at)
        || isDeniedBehind(passage, at);
  }

  /** "…, stressing", "…, then he spoke", "…, which Turkey called". */
  private boolean beginsBehindComma(Passage passage, int at) {
    return cues.isParticiple(passage.folded(at))
        || isThenAct(passage, at)
        || isTakenUp(passage, at);
  }

  /** A joined verb of speech with an object pronoun, which the tagger may have missed. */
  boolean isJoined(Passage passage, int at) {
    return passage.folded(at).startsWith("و")
        && cues.readings(passage.folded(at)).stream()
            .anyMatch(it -> it.isJoined() && isActOfSpeech(it) && !it.enclitic().isEmpty());
  }

  /** "…, except that he refused": what became of a demand is no part of it. */
  static boolean isUnmet(Passage passage, int at) {
    boolean except = EXCEPT.contains(passage.folded(at)) && passage.folded(at + 1).startsWith("ان");
    return passage.isComma(at - 1) && (except || BUT.matcher(passage.folded(at)).matches());
  }

  /** "… by saying: …": what follows is an attribution of its own. */
  private static boolean isSaying(Passage passage, int at) {
    boolean opens = passage.mark(at + 1) == ':' || passage.openedAt(at + 1) != null;
    return SAYING.matcher(passage.folded(at)).matches()
        && (opens || passage.isComplementizer(at + 1));
  }

  /** "…, but he added". */
  private boolean isButAct(Passage passage, int at) {
    return EXCEPT.contains(passage.folded(at))
        && HE.contains(passage.folded(at + 1))
        && isAct(passage, at + 2);
  }

  /** "…, then he spoke". */
  private boolean isThenAct(Passage passage, int at) {
    boolean after = passage.folded(at + 1).equals("بعد") && passage.folded(at + 2).equals("ذلك");
    int verb = after ? at + 3 : at + 1;
    return passage.folded(at).equals("ثم")
        && ReportDeeds.isPast(passage, verb)
        && cues.readings(passage.folded(verb)).stream().anyMatch(it -> it.kind() == CueKind.VERB);
  }

  /** "… although the authorities deny that". */
  private boolean isDeniedBehind(Passage passage, int at) {
    boolean although = ALTHOUGH.contains(passage.folded(at)) && passage.folded(at + 1).equals("ان");
    for (int verb = at + 2; although && verb < Math.min(at + NEAR, passage.size()); verb++) {
      if (passage.word(verb).isVerb()) {
        return cues.readings(passage.folded(verb)).stream().anyMatch(it -> it.act() == Act.DENY);
      }
    }
    return false;
  }

  /** "…, which Turkey called": somebody else's act takes up what was said. */
  private boolean isTakenUp(Passage passage, int at) {
    boolean which = WordClasses.takesUp(passage.folded(at)) && passage.folded(at + 1).equals("ما");
    return which
        && cues.readings(passage.folded(at + 2)).stream()
            .anyMatch(it -> it.kind() == CueKind.VERB && !it.enclitic().isEmpty());
  }

  /** A verb of speech in the perfect, which tells of another act even where no content is found. */
  boolean isAct(Passage passage, int at) {
    return ReportDeeds.isPast(passage, at)
        && cues.readings(passage.folded(at)).stream().anyMatch(this::isActOfSpeech);
  }

  private boolean isActOfSpeech(CueReading reading) {
    boolean speech =
        reading.takes(Frame.CLAUSE)
            || reading.takes(Frame.TARGET_TO)
            || reading.takes(Frame.TARGET_ON);
    return reading.kind() == CueKind.VERB
        && reading.tense() == Tense.PERFECT
        && speech
        && !senses.needsDocument(reading);
  }
}

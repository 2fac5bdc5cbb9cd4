package org.isnad.arabic.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.core.record.Mention;

/** Tells where behind a phrase the report goes on with a deed of its own: "…, and founded …". */
final class ReportDeeds {

  private static final Set<String> WHO = Set.of("الذي", "التي", "ما", "من");

  private static final Set<String> MEANWHILE = Set.of("فيما", "بينما", "كما");

  /** "And offered", "and thanked": deeds of whoever spoke. */
  private static final Set<String> DEEDS =
      Set.of("وقدم", "وقدمت", "وهنا", "وهنات", "وشكر", "وشكرت", "وسال", "ودعا", "ودعت");

  private static final Set<String> AND_HAS = Set.of("وقد", "ولقد", "فقد");

  /** Behind a negation: "still is". */
  private static final Pattern STILL = Pattern.compile("[يت]?زال(ت|وا|ون)?");

  private ReportDeeds() {}

  /** "… and founded": a verb of the report's own joined to a phrase that holds no verb. */
  static boolean begin(Passage passage, int phrase, int at) {
    String word = passage.folded(at);
    boolean which = WordClasses.takesUp(word) && WHO.contains(passage.folded(at + 1));
    boolean own = (isOwnDeed(passage, at) || which) && !hasVerb(passage, phrase, at);
    boolean meanwhile = MEANWHILE.contains(word) && isPast(passage, at + 1);
    boolean already = passage.isComma(at - 1) && AND_HAS.contains(word) && isPast(passage, at + 1);
    boolean behindComma =
        already
            || isMainVerb(passage, at)
            || isCaused(passage, at)
            || isBefore(passage, at)
            || isOthersDeed(passage, at);
    return passage.quotation(at) == null && (own || meanwhile || behindComma);
  }

  /** "Those who warned of …, said": the verb that the noun before the relative awaits. */
  static boolean isMainVerb(Passage passage, int at) {
    boolean still = STILL.matcher(passage.folded(at + 1)).matches();
    return passage.isComma(at - 1)
        && (still || isPast(passage, at))
        && !passage.word(at).hasPrefix("و")
        && !passage.folded(at + 1).equals("الله");
  }

  /** "…, and the States will offer …": a name with a verb of its own. */
  private static boolean isOthersDeed(Passage passage, int at) {
    Mention name = passage.mention(at);
    if (!passage.isComma(at - 1) || name == null || !passage.folded(at).startsWith("و")) {
      return false;
    }
    int behind = at;
    while (behind < passage.size() && name.equals(passage.mention(behind))) {
      behind++;
    }
    return behind < passage.size() && passage.word(behind).isVerb();
  }

  /** A joined perfect without a subject of its own. */
  private static boolean isOwnDeed(Passage passage, int at) {
    String word = passage.folded(at);
    boolean not = word.equals("ولم");
    boolean deed =
        isPast(passage, at)
            && passage.word(at).hasPrefix("و")
            && !word.startsWith("وت")
            && at + 1 < passage.size()
            && (passage.word(at + 1).tag().equals("IN") || DEEDS.contains(word));
    return not || deed;
  }

  /** "…, which led to …", "…, before a man came". */
  private static boolean isCaused(Passage passage, int at) {
    String word = passage.folded(at);
    boolean which =
        word.equals("مما")
            || (word.equals("ما") && at + 1 < passage.size() && passage.word(at + 1).isVerb());
    return passage.isComma(at - 1) && which;
  }

  private static boolean isBefore(Passage passage, int at) {
    return passage.isComma(at - 1)
        && passage.folded(at).equals("قبل")
        && passage.folded(at + 1).equals("ان");
  }

  private static boolean hasVerb(Passage passage, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (passage.word(at).isVerb() || passage.isComplementizer(at)) {
        return true;
      }
    }
    return false;
  }

  /** "…, while a channel showed": another's deed beside what is only a phrase. */
  static boolean isMeanwhile(Passage passage, int at) {
    return isInTheMeantime(passage, at) && isPast(passage, at + 2);
  }

  static boolean isPast(Passage passage, int at) {
    return at < passage.size() && passage.word(at).tag().equals("VBD");
  }

  static boolean isInTheMeantime(Passage passage, int at) {
    return passage.folded(at).equals("في") && passage.folded(at + 1).equals("حين");
  }
}

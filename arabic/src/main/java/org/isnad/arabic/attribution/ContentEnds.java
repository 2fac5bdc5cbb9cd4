package org.isnad.arabic.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.core.record.Act;

/**
 * Finds where a content ends by what stands behind it, whether or not another attribution was found
 * there: a stock phrase of the report's own voice, "while the ministry denied", "asking God that".
 */
final class ContentEnds {

  /** Words with which the same speech goes on. */
  private static final Pattern ALSO = Pattern.compile("و?لكن.*|بل|و?لا|الا|كما");

  /** Afterwards, at the head of a deed. */
  private static final Set<String> AFTERWARDS = Set.of("بعدها", "بعدئذ", "عقبها");

  /** The first words of the report's own asides. */
  private static final Set<String> ASIDES =
      Set.of(
          "يذكر", "ويذكر", "يشار", "ويشار", "تجدر", "وتجدر", "يجدر", "ويجدر", "الجدير", "والجدير",
          "جدير", "وجدير", "في");

  /** Words behind which another clause begins. */
  private static final Set<String> OPENERS = Set.of("حين", "وفي");

  /** Openers behind which the same speaker gives reason or detail even for a phrase. */
  private static final Set<String> GOES_ON = Set.of("حيث", "اذ");

  /** Openers behind which somebody else's act may stand. */
  private static final Set<String> TURNS =
      Set.of("فيما", "بينما", "كما", "وفيما", "وبينما", "وكما");

  /** Openers of a clause whose main clause begins with fa. */
  private static final Pattern WHILE = Pattern.compile("[وف]?(بينما|فيما|اذا|لين|لما|رغم|برغم)");

  /** A quotation shorter than this is a word or name rather than the whole content. */
  private static final int WHOLE = 4;

  private final NextActs acts;
  private final WordClasses classes;
  private final OwnVoice ownVoice;
  private final Honorifics honorifics;

  ContentEnds(NextActs acts, WordClasses classes, OwnVoice ownVoice, Honorifics honorifics) {
    this.acts = acts;
    this.classes = classes;
    this.ownVoice = ownVoice;
    this.honorifics = honorifics;
  }

  /** The end of a draft's content; its own end where nothing ends it sooner. */
  int of(Passage passage, Draft draft) {
    int begin = draft.cover().begin();
    boolean phrase = isPhrase(draft) || (isNounPhrase(draft) && !passage.isComplementizer(begin));
    int cue = draft.cue().word();
    boolean relative = classes.isRelative(passage.folded(cue - 1)) || awaitsVerb(passage, cue);
    boolean subordinate = WHILE.matcher(passage.folded(draft.cue().word() - 1)).matches();
    boolean demand = draft.cue().reading().act() == Act.URGE;
    int end = Math.min(draft.cover().end(), quotationEnd(passage, begin));
    Quotation around = passage.quotation(begin);
    for (int at = begin + 1; at < end; at++) {
      boolean level = passage.quotation(at) == null || passage.quotation(at).equals(around);
      boolean ends =
          endsAny(passage, at)
              || (phrase && (endsPhrase(passage, at) || ReportDeeds.begin(passage, begin, at)))
              || (relative && ReportDeeds.isMainVerb(passage, at))
              || (subordinate && passage.isComma(at - 1) && passage.folded(at).startsWith("فان"));
      if (level && (ends || (demand && NextActs.isUnmet(passage, at)))) {
        return at;
      }
    }
    return end;
  }

  /** Whether the content is a phrase rather than a clause or a quotation. */
  static boolean isPhrase(Draft draft) {
    String rule = draft.rule();
    boolean cue = rule.startsWith("verb") || rule.startsWith("participle");
    return cue && !rule.contains("-an:") && !rule.contains("-quote:") && !rule.contains("-in:");
  }

  private static boolean isNounPhrase(Draft draft) {
    String rule = draft.rule();
    return rule.startsWith("accusation-bi:")
        || (rule.startsWith("verbal-noun-") && !rule.contains("-an:") && !rule.contains("-quote:"));
  }

  /** The closing mark of a quotation that is all that anna introduces; else beyond the text. */
  private static int quotationEnd(Passage passage, int begin) {
    int at = begin + 1;
    if (passage.isComplementizer(begin) && passage.mark(at) == ':') {
      at++;
    }
    Quotation quotation = passage.isComplementizer(begin) ? passage.openedAt(at) : null;
    boolean whole = quotation != null && quotation.length() > WHOLE;
    return whole
            && passage.isComma(quotation.close() + 1)
            && !goesOn(passage, quotation.close() + 2)
        ? quotation.close() + 1
        : passage.size();
  }

  /** "… and that", "but", another piece in quotation marks. */
  private static boolean goesOn(Passage passage, int at) {
    boolean also = passage.isComplementizer(at) || ALSO.matcher(passage.folded(at)).matches();
    return also || passage.openedAt(at) != null;
  }

  private boolean endsAny(Passage passage, int at) {
    boolean comma = passage.isComma(at - 1);
    boolean prayer = passage.folded(at + 1).equals("الله");
    boolean then =
        comma && AFTERWARDS.contains(passage.folded(at)) && ReportDeeds.isPast(passage, at + 1);
    boolean onward = classes.isOnward(passage.folded(at)) && (comma || prayer);
    return onward
        || then
        || acts.begin(passage, at)
        || isFooter(passage, at)
        || (comma && turnsAway(passage, at));
  }

  /** What behind a comma is no longer what was said: its occasion, the report, another's act. */
  private boolean turnsAway(Passage passage, int at) {
    return isCircumstance(passage, at) || beginsOwnVoice(passage, at) || opensAct(passage, at);
  }

  /** "…, while the mayor said", "…, as His Excellency met". */
  private boolean opensAct(Passage passage, int at) {
    boolean turn = TURNS.contains(passage.folded(at)) || ReportDeeds.isInTheMeantime(passage, at);
    int behind = at + (passage.folded(at).equals("في") ? 2 : 1);
    boolean honored =
        ReportDeeds.isPast(passage, behind) && honorifics.isPronominal(passage.folded(behind + 1));
    return turn && (honored || acts.isAct(passage, behind));
  }

  /** "While the officials …, stressing that …, the ministry began": its main verb is to come. */
  private static boolean awaitsVerb(Passage passage, int cue) {
    int opening = passage.sentenceStart(cue);
    return WHILE.matcher(passage.folded(opening)).matches()
        && passage.quotation(cue) == null
        && IntStream.range(opening + 1, cue).noneMatch(at -> ReportDeeds.isMainVerb(passage, at));
  }

  /** "…, that is at the end of a meeting": where it was said. */
  private boolean isCircumstance(Passage passage, int at) {
    boolean that = passage.folded(at).equals("وذلك");
    boolean medium =
        classes.isMedium(passage.folded(at + 1)) || passage.folded(at + 1).equals("في");
    boolean occasion =
        passage.folded(at + 2).equals("ختام") || classes.isOccasion(passage.folded(at + 2));
    return that && medium && occasion;
  }

  /** "…, during a meeting", "after his visit": an occasion of speaking, not of what was said. */
  private boolean isOccasion(Passage passage, int at) {
    String noun = passage.folded(at + 1);
    boolean his = at + 1 < passage.size() && passage.word(at + 1).segments().size() > 1;
    return classes.isCircumstance(passage.folded(at)) && (his || classes.isOccasion(noun));
  }

  /** What a site adds below an article: its link, its tags. */
  private static boolean isFooter(Passage passage, int at) {
    boolean link = passage.folded(at).equals("رابط") && passage.folded(at + 1).equals("الخبر");
    boolean tags = passage.folded(at).equals("سمات") && !passage.folded(at + 1).startsWith("ال");
    return link || (tags && at > 0 && passage.startsParagraph(at));
  }

  private boolean beginsOwnVoice(Passage passage, int at) {
    boolean aside = ASIDES.contains(passage.folded(at));
    return aside && ownVoice.holds(passage, at) && !ownVoice.holds(passage, at - 1);
  }

  /** An object ends where the report goes on with a verb of its own behind a comma. */
  private boolean endsPhrase(Passage passage, int at) {
    boolean verb = passage.word(at).isVerb() && passage.word(at).hasPrefix("و");
    boolean opener = isOpener(passage, at) && !GOES_ON.contains(passage.folded(at));
    boolean aside = WordClasses.takesUp(passage.folded(at)) || isOccasion(passage, at) || opener;
    boolean comma = passage.isComma(at - 1);
    return passage.quotation(at) == null
        && ((comma
                && (verb
                    || aside
                    || acts.isJoined(passage, at)
                    || ReportDeeds.isMeanwhile(passage, at)))
            || passage.folded(at).equals("ولكن")
            || (verb && acts.isAct(passage, at)));
  }

  /** Whether a word opens a new clause. */
  boolean isOpener(Passage passage, int at) {
    String word = passage.folded(at);
    return classes.isClauseOpener(word) || OPENERS.contains(word) || WordClasses.isButThey(word);
  }
}

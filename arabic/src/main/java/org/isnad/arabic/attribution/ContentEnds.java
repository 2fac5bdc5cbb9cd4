package org.isnad.arabic.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.arabic.morph.Tense;
import org.isnad.core.record.Act;
import org.isnad.core.record.Mention;

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

  /** What takes a noun up again. */
  private static final Set<String> AND_THAT = Set.of("وهو", "وهي");

  /** Words behind which another clause begins. */
  private static final Set<String> OPENERS = Set.of("حين", "وفي");

  /** Openers behind which the same speaker gives reason or detail even for a phrase. */
  private static final Set<String> GOES_ON = Set.of("حيث", "اذ");

  /** Openers behind which somebody else's act may stand. */
  private static final Set<String> TURNS =
      Set.of("فيما", "بينما", "كما", "وفيما", "وبينما", "وكما");

  private static final Pattern SAYING = Pattern.compile("بقول(ه|ها|هم)|قايلا|قايله|قايلين");

  private static final Set<String> EXCEPT = Set.of("الا", "غير", "بيد");

  private static final Set<String> HE = Set.of("انه", "انها", "انهم");

  private static final Set<String> WHO = Set.of("الذي", "التي", "ما", "من");

  private static final Set<String> MEANWHILE = Set.of("فيما", "بينما", "كما");

  /** "And he adds": the same speaker's next words. */
  private static final Set<String> GOING_ON =
      Set.of("ويضيف", "وتضيف", "ويتابع", "وتتابع", "ويردف", "وتردف", "ويستطرد", "وتستطرد");

  /** "And offered", "and thanked": deeds of whoever spoke. */
  private static final Set<String> DEEDS =
      Set.of("وقدم", "وقدمت", "وهنا", "وهنات", "وشكر", "وشكرت", "وسال", "ودعا", "ودعت");

  private static final Set<String> AND_HAS = Set.of("وقد", "ولقد", "فقد");

  private static final Set<String> ALTHOUGH = Set.of("مع", "رغم");

  /** How many words behind "although" its verb may stand. */
  private static final int NEAR = 6;

  /** Openers of a clause whose main clause begins with fa. */
  private static final Pattern WHILE = Pattern.compile("[وف]?(بينما|فيما|اذا|لين|لما|رغم|برغم)");

  /** Behind a negation: "still is". */
  private static final Pattern STILL = Pattern.compile("[يت]?زال(ت|وا|ون)?");

  private static final Pattern BUT = Pattern.compile("و?لكن(ه|ها|هم)?");

  /** A quotation shorter than this is a word or name rather than the whole content. */
  private static final int WHOLE = 4;

  private final CueLexicon cues;
  private final Senses senses;
  private final WordClasses classes;
  private final OwnVoice ownVoice;
  private final Honorifics honorifics;

  ContentEnds(
      CueLexicon cues,
      Senses senses,
      WordClasses classes,
      OwnVoice ownVoice,
      Honorifics honorifics) {
    this.cues = cues;
    this.senses = senses;
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
              || (phrase && (endsPhrase(passage, at) || isDeed(passage, begin, at)))
              || (relative && isMainVerb(passage, at))
              || (subordinate && passage.isComma(at - 1) && passage.folded(at).startsWith("فان"));
      if (level && (ends || (demand && isUnmet(passage, at)))) {
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
    boolean then = comma && AFTERWARDS.contains(passage.folded(at)) && isPast(passage, at + 1);
    boolean onward = classes.isOnward(passage.folded(at)) && (comma || prayer);
    boolean turn = TURNS.contains(passage.folded(at)) || isInTheMeantime(passage, at);
    int behind = at + (passage.folded(at).equals("في") ? 2 : 1);
    boolean honored =
        isPast(passage, behind) && honorifics.isPronominal(passage.folded(behind + 1));
    boolean opened = comma && turn && (honored || isAct(passage, behind));
    boolean own = comma || passage.isActor(at + 1);
    boolean nextAct = own && passage.word(at).hasPrefix("و") && isAct(passage, at);
    boolean goesOn = GOING_ON.contains(passage.folded(at)) && passage.word(at).isVerb();
    return onward
        || (comma && isOnwardCue(passage, at))
        || isButAct(passage, at)
        || nextAct
        || goesOn
        || isSaying(passage, at)
        || (comma && (isCircumstance(passage, at) || isThenAct(passage, at)))
        || isDeniedBehind(passage, at)
        || isFooter(passage, at)
        || then
        || opened
        || (comma && (beginsOwnVoice(passage, at) || isTakenUp(passage, at)));
  }

  /** "…, except that he refused": what became of a demand is no part of it. */
  private static boolean isUnmet(Passage passage, int at) {
    boolean except = EXCEPT.contains(passage.folded(at)) && passage.folded(at + 1).startsWith("ان");
    return passage.isComma(at - 1) && (except || BUT.matcher(passage.folded(at)).matches());
  }

  /** "…, stressing": a participle of speech, whether or not its content was found. */
  private boolean isOnwardCue(Passage passage, int at) {
    String word = passage.folded(at);
    return word.endsWith("ا")
        && cues.readings(word).stream().anyMatch(it -> it.kind() == CueKind.PARTICIPLE);
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

  /** "While the officials …, stressing that …, the ministry began": its main verb is to come. */
  private static boolean awaitsVerb(Passage passage, int cue) {
    int opening = passage.sentenceStart(cue);
    return WHILE.matcher(passage.folded(opening)).matches()
        && passage.quotation(cue) == null
        && IntStream.range(opening + 1, cue).noneMatch(at -> isMainVerb(passage, at));
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

  /** "…, then he spoke". */
  private boolean isThenAct(Passage passage, int at) {
    boolean after = passage.folded(at + 1).equals("بعد") && passage.folded(at + 2).equals("ذلك");
    int verb = after ? at + 3 : at + 1;
    return passage.folded(at).equals("ثم")
        && isPast(passage, verb)
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

  /** "Those who warned of …, said": the verb that the noun before the relative awaits. */
  private static boolean isMainVerb(Passage passage, int at) {
    boolean still = STILL.matcher(passage.folded(at + 1)).matches();
    return passage.isComma(at - 1)
        && (still || isPast(passage, at))
        && !passage.word(at).hasPrefix("و")
        && !passage.folded(at + 1).equals("الله");
  }

  /** "… and founded": a verb of the report's own joined to a phrase that holds no verb. */
  private boolean isDeed(Passage passage, int begin, int at) {
    String word = passage.folded(at);
    boolean which = AND_THAT.contains(word) && WHO.contains(passage.folded(at + 1));
    boolean own = (isOwnDeed(passage, at) || which) && !hasVerb(passage, begin, at);
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
  private boolean isOwnDeed(Passage passage, int at) {
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

  /** What a site adds below an article: its link, its tags. */
  private static boolean isFooter(Passage passage, int at) {
    boolean link = passage.folded(at).equals("رابط") && passage.folded(at + 1).equals("الخبر");
    boolean tags = passage.folded(at).equals("سمات") && !passage.folded(at + 1).startsWith("ال");
    return link || (tags && at > 0 && passage.startsParagraph(at));
  }

  /** "…, while a channel showed": another's deed beside what is only a phrase. */
  private static boolean isMeanwhile(Passage passage, int at) {
    return isInTheMeantime(passage, at) && isPast(passage, at + 2);
  }

  private static boolean isPast(Passage passage, int at) {
    return at < passage.size() && passage.word(at).tag().equals("VBD");
  }

  private static boolean isInTheMeantime(Passage passage, int at) {
    return passage.folded(at).equals("في") && passage.folded(at + 1).equals("حين");
  }

  private boolean beginsOwnVoice(Passage passage, int at) {
    boolean aside = ASIDES.contains(passage.folded(at));
    return aside && ownVoice.holds(passage, at) && !ownVoice.holds(passage, at - 1);
  }

  /** "…, which Turkey called": somebody else's act takes up what was said. */
  private boolean isTakenUp(Passage passage, int at) {
    boolean which = AND_THAT.contains(passage.folded(at)) && passage.folded(at + 1).equals("ما");
    return which
        && cues.readings(passage.folded(at + 2)).stream()
            .anyMatch(it -> it.kind() == CueKind.VERB && !it.enclitic().isEmpty());
  }

  /** A verb of speech in the perfect, which tells of another act even where no content is found. */
  private boolean isAct(Passage passage, int at) {
    return isPast(passage, at)
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

  /** An object ends where the report goes on with a verb of its own behind a comma. */
  private boolean endsPhrase(Passage passage, int at) {
    boolean verb = passage.word(at).isVerb() && passage.word(at).hasPrefix("و");
    boolean joinedAct =
        passage.folded(at).startsWith("و")
            && cues.readings(passage.folded(at)).stream()
                .anyMatch(it -> it.isJoined() && isActOfSpeech(it) && !it.enclitic().isEmpty());
    boolean opener = isOpener(passage, at) && !GOES_ON.contains(passage.folded(at));
    boolean aside = AND_THAT.contains(passage.folded(at)) || isOccasion(passage, at) || opener;
    boolean comma = passage.isComma(at - 1);
    return passage.quotation(at) == null
        && ((comma && (verb || aside || joinedAct || isMeanwhile(passage, at)))
            || passage.folded(at).equals("ولكن")
            || (verb && isAct(passage, at)));
  }

  /** Whether a word opens a new clause. */
  boolean isOpener(Passage passage, int at) {
    String word = passage.folded(at);
    return classes.isClauseOpener(word) || OPENERS.contains(word) || WordClasses.isButThey(word);
  }
}

package org.isnad.arabic.claims;

import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Polarity;

/**
 * Whether an act is said to have happened (polarity) and how surely (hedged), after FactBank (Saurí
 * and Pustejovsky 2009): by the words just before it, by what it depends on, and by the act of
 * speech that holds it.
 */
final class Factuality {

  private static final int REACH = 4;

  /** How many words before a verb its negation stands: past an auxiliary, its subject, "qad". */
  private static final int VERB = 5;

  private final Scene scene;
  private final ClaimWords words;

  Factuality(Scene scene, ClaimWords words) {
    this.scene = scene;
    this.words = words;
  }

  /** What did not happen, was avoided, refused or failed, is negative. */
  Polarity polarity(Draft draft, int first) {
    int governor = draft.governor();
    boolean undone =
        governor >= 0 && (isNegated(governor, first) || words.isUndone(scene.word(governor)));
    return isNegated(draft.at(), first) || undone ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  /** By a negation before it, with only particles and auxiliaries between. */
  private boolean isNegated(int at, int first) {
    for (int i = at - 1; i >= Math.max(first, at - VERB); i--) {
      Word word = scene.word(i);
      if (word.isPunctuation()) {
        return false;
      }
      if (words.isNegation(word)) {
        return !isRelativeMa(word) && !isStill(i, at);
      }
      if (!isBetween(word)) {
        return i > first && isSubjectOfAuxiliary(i, at, first);
      }
    }
    return false;
  }

  private boolean isBetween(Word word) {
    return words.isAuxiliary(word)
        || words.isDone(word)
        || words.isHedge(word)
        || word.is("ان")
        || word.is("اي")
        || word.is("بعد");
  }

  /** "The forces had not": between negated auxiliary and verb stands the subject. */
  private boolean isSubjectOfAuxiliary(int at, int verb, int first) {
    for (int i = at; i > Math.max(first, verb - VERB); i--) {
      boolean being = words.isBeing(scene.word(i)) && words.isNegation(scene.word(i - 1));
      if (being && !isRelativeMa(scene.word(i - 1))) {
        return scene.word(verb - 1).is("قد") || scene.word(verb).isVerb();
      }
      if (scene.word(i).isPunctuation() || (i < at && scene.word(i).isVerb())) {
        return false;
      }
    }
    return false;
  }

  /** "Does not cease to" goes on. */
  private boolean isStill(int negation, int at) {
    for (int i = negation + 1; i < at; i++) {
      if (words.isLasting(scene.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRelativeMa(Word word) {
    return PredicateLexicon.stem(word).equals("ما") || word.is("وما") || word.is("مما");
  }

  boolean hedged(Draft draft, int first, Attribution holder) {
    int at = draft.at();
    Word own = scene.word(at);
    if (isFuture(own) || (own.isVerb() && own.hasPrefix("ل")) || isWanted(at, first)) {
      return true;
    }
    boolean led = draft.governor() >= 0 && isFuture(scene.word(draft.governor()));
    return led || isHedged(at, first) || (holder != null && asksOrForesees(holder.act(), own));
  }

  private boolean isHedged(int at, int first) {
    for (int i = at - 1; i >= Math.max(first, at - REACH); i--) {
      Word word = scene.word(i);
      if (word.isPunctuation()) {
        return false;
      }
      boolean surely = word.folded().endsWith("قد") && (i < at - 1 || !isImperfect(scene.word(at)));
      if (words.isHedge(word) && !surely) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFuture(Word word) {
    String stem = PredicateLexicon.stem(word);
    boolean prefixed =
        stem.length() > 4 && stem.charAt(0) == 'س' && "يتن".indexOf(stem.charAt(1)) >= 0;
    return word.hasPrefix("س") || (prefixed && !word.tag().equals("VBD"));
  }

  /** An imperfect behind "an", which alone says nothing of whether it came true. */
  private boolean isWanted(int at, int first) {
    if (at - 2 < first || !isImperfect(scene.word(at)) || !isThat(scene.word(at - 1))) {
      return false;
    }
    Word before = scene.word(at - 2);
    return !words.isPreposition(before) && !words.isCarrier(before) && !before.is("سبق");
  }

  private static boolean isThat(Word word) {
    return word.is("ان") || word.is("بان") || word.is("لان");
  }

  private static boolean isImperfect(Word word) {
    return word.tag().equals("VBP");
  }

  /** What is warned of, threatened, asked for or promised; a finite verb warns of what is so. */
  private static boolean asksOrForesees(Act act, Word own) {
    boolean warned = act == Act.WARN && !own.isVerb();
    return warned || act == Act.URGE || act == Act.THREATEN || act == Act.PROMISE;
  }
}

package org.isnad.arabic.claims;

import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Polarity;

/**
 * Whether an act is said to have happened (polarity) and how surely (hedged), after FactBank (Saurí
 * and Pustejovsky 2009): by the words just before it and by the act of speech that holds it.
 */
final class Factuality {

  private static final int REACH = 4;

  private final Scene scene;
  private final ClaimWords words;

  Factuality(Scene scene, ClaimWords words) {
    this.scene = scene;
    this.words = words;
  }

  Polarity polarity(int at, int first, boolean verb) {
    int reach = verb ? 2 : 1;
    for (int i = at - 1; i >= Math.max(first, at - reach); i--) {
      Word word = scene.word(i);
      if (word.isPunctuation()) {
        return Polarity.POSITIVE;
      }
      if (words.isNegation(word) && !isRelativeMa(word)) {
        return Polarity.NEGATIVE;
      }
      boolean between = words.isAuxiliary(word) || words.isHedge(word) || word.is("ان");
      if (!between) {
        return Polarity.POSITIVE;
      }
    }
    return Polarity.POSITIVE;
  }

  private static boolean isRelativeMa(Word word) {
    return word.is("ما") || word.is("وما");
  }

  boolean hedged(int at, int first, Attribution holder) {
    Word own = scene.word(at);
    if (own.hasPrefix("س") || (own.isVerb() && own.hasPrefix("ل"))) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(first, at - REACH); i--) {
      Word word = scene.word(i);
      if (word.isPunctuation()) {
        break;
      }
      boolean surely = (word.is("قد") || word.is("وقد")) && !isImperfect(own);
      if (words.isHedge(word) && !surely) {
        return true;
      }
    }
    return holder != null && asksOrForesees(holder.act());
  }

  private static boolean isImperfect(Word word) {
    return word.tag().equals("VBP");
  }

  private static boolean asksOrForesees(Act act) {
    return act == Act.URGE || act == Act.WARN || act == Act.THREATEN || act == Act.PROMISE;
  }
}

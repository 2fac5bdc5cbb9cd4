package org.isnad.arabic.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.morph.Tense;
import org.isnad.core.record.Act;

/** Tells verbs of speech that report nothing said: what is withheld, meant, learnt, wished. */
final class Unsaid {

  /** Verbs whose object pronoun is who was told, so that "us" does not stand for "we". */
  private static final Set<String> TELLING = Set.of("أخبر", "أبلغ", "وعد");

  /** What makes of the clause behind it something that has not been said. */
  private static final Set<String> UNREAL =
      Set.of(
          "يجب", "ويجب", "ينبغي", "حق", "يحق", "قبل", "دون", "يستطيع", "تستطيع", "بد", "تمني",
          "تمنيت", "تمنت", "يتمني", "تتمني", "اتمني", "عليه", "عليها", "عليهم", "عليك", "وعليك",
          "عليكم", "علينا", "يمكن", "ويمكن", "بامكان", "وبامكان", "بوسع", "بشرط", "شريطه", "فكره",
          "توقع", "توقعت", "توقعوا", "رجح", "رجحت", "يتوقع", "المتوقع", "المنتظر", "المقرر",
          "المفترض", "يفترض");

  /** Future or purpose. */
  private static final Set<String> NOT_YET = Set.of("لن", "كي", "لكي");

  /** What makes a condition of the verb behind it. */
  private static final Set<String> CONDITIONS = Set.of("كلما", "متي", "لو", "اذا");

  /** Behind these a verb that begins with a hamza tells of the writer. */
  private static final Set<String> SELF =
      Set.of("انا", "اني", "انني", "لاني", "لانني", "باني", "بانني", "كنت");

  private static final Set<String> POINTING = Set.of("أشار", "لمح", "ألمح");

  private static final Set<String> WAS = Set.of("كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا");

  private static final Pattern WHEN = Pattern.compile("و?(عندما|حين|حينما|لما|بعدما)");

  private static final Pattern THAT_YOU = Pattern.compile("[وف]?[بل]?انك");

  /** "As if". */
  private static final Pattern AS_IF = Pattern.compile("[وف]?كأن.*");

  private static final Pattern WHO = Pattern.compile("[وف]?من");

  /** Before "who" they tell that there are such people. */
  private static final Pattern SOME =
      Pattern.compile("[وف]?(هناك|هنالك|ثم[هت]|منهم|بينهم|فمنهم|كان|يوجد|نجد|هو|هي|هم)");

  private static final Set<String> MAY = Set.of("قد", "وقد", "فقد", "ربما", "وربما");

  private static final Set<String> SEEING = Set.of("رأى", "لاحظ");

  private static final int NEAR = 4;

  /** How many words before a verb "as if" may stand. */
  private static final int FAR = 9;

  private final WordClasses classes;

  Unsaid(WordClasses classes) {
    this.classes = classes;
  }

  /** "Whose worth he did not disclose", "it will announce the details". */
  boolean withholds(Passage passage, int word, CueReading reading, Complement found) {
    boolean pointsOut = found.frame() == Frame.TO && POINTING.contains(reading.lemma());
    if (pointsOut && classes.isNegation(passage.folded(word - 1))) {
      return true;
    }
    boolean about = found.frame() == Frame.ABOUT;
    boolean not = reading.act() == Act.REVEAL && classes.isNegation(passage.folded(word - 1));
    boolean later = isFuture(passage, word, reading);
    boolean tells = reading.act() == Act.REVEAL || reading.act() == Act.ANNOUNCE;
    return about && (not || (later && tells));
  }

  /** "She was pointing to the crisis": the report tells what had been meant. */
  static boolean isGloss(Passage passage, int word, CueReading reading, Complement found) {
    boolean was = WAS.contains(passage.folded(word - 1)) || WAS.contains(passage.folded(word - 2));
    return was
        && found.frame() == Frame.TO
        && reading.tense() == Tense.IMPERFECT
        && POINTING.contains(reading.lemma());
  }

  /** "When he learned that …". */
  static boolean isLearning(Passage passage, int word, CueReading reading) {
    return reading.lemma().equals("علم") && WHEN.matcher(passage.folded(word - 1)).matches();
  }

  /** "He must say that …", "before he announces", "we have mentioned", "if she asks". */
  boolean isUnreal(Passage passage, int word, CueReading reading, Complement found) {
    boolean we = reading.enclitic().equals("نا") || reading.enclitic().equals("ني");
    boolean told = TELLING.contains(reading.lemma()) || reading.takesTarget();
    return (we && !told)
        || isSupposed(passage, word, reading)
        || isToCome(passage, word, reading, found)
        || NOT_YET.contains(passage.folded(word - 1))
        || isReminder(passage, word, reading)
        || isConditional(passage, word, reading)
        || isOfSelf(passage, word, reading)
        || isGoverned(passage, word, reading);
  }

  /** "Remember that …": the writer turns to the reader. */
  private static boolean isReminder(Passage passage, int word, CueReading reading) {
    return reading.lemma().equals("ذكر")
        && passage.folded(word).equals("تذكر")
        && word == passage.sentenceStart(word)
        && passage.isComplementizer(word + 1);
  }

  private boolean isConditional(Passage passage, int word, CueReading reading) {
    String before = passage.folded(word - 1);
    boolean whenever = before.equals("ما") && passage.folded(word - 2).equals("متي");
    boolean how = classes.isQuestion(passage.folded(word + 1)) && SEEING.contains(reading.lemma());
    boolean why = (before.equals("لماذا") || before.equals("ولماذا")) && reading.act() == Act.OPINE;
    return whenever || how || why || CONDITIONS.contains(before) || isAsIf(passage, word);
  }

  /** "As if he said …", of what stands in the same stretch without a mark; "who says that …!". */
  private static boolean isAsIf(Passage passage, int word) {
    int start = passage.sentenceStart(word);
    int at = word - 1;
    while (at >= start && !passage.isPunctuation(at) && word - at < FAR) {
      if (AS_IF.matcher(passage.word(at).surface()).matches()) {
        return true;
      }
      at--;
    }
    return start == word - 1 && WHO.matcher(passage.folded(start)).matches();
  }

  /** "He may say", "whoever says": nobody is told to have said it. */
  private static boolean isSupposed(Passage passage, int word, CueReading reading) {
    if (reading.tense() != Tense.IMPERFECT) {
      return false;
    }
    String before = passage.folded(word - 1);
    boolean whoever =
        WHO.matcher(before).matches() && !SOME.matcher(passage.folded(word - 2)).matches();
    return whoever || MAY.contains(before);
  }

  /** "He will ask himself: …": nothing has been asked yet. */
  private static boolean isToCome(Passage passage, int word, CueReading reading, Complement found) {
    boolean speech = found.frame() == Frame.QUOTE || found.frame() == Frame.CLAUSE;
    return speech && isFuture(passage, word, reading);
  }

  private static boolean isFuture(Passage passage, int word, CueReading reading) {
    return reading.proclitics().endsWith("س") || passage.folded(word - 1).equals("سوف");
  }

  /** "I admit", "you speak of": the writer's own, outside quotation marks. */
  private static boolean isOfSelf(Passage passage, int word, CueReading reading) {
    String before = passage.folded(word - 1);
    boolean first =
        SELF.contains(before)
            && passage.word(word).surface().startsWith("أ")
            && reading.lemma().startsWith("أ");
    boolean second = THAT_YOU.matcher(before).matches() && passage.folded(word).startsWith("ت");
    return (first || second) && passage.quotation(word) == null;
  }

  private static boolean isGoverned(Passage passage, int word, CueReading reading) {
    if (reading.tense() == Tense.PERFECT || !passage.folded(word - 1).equals("ان")) {
      return false;
    }
    if (passage.folded(word - 2).equals("علي")) {
      return true;
    }
    int start = Math.max(passage.sentenceStart(word), word - 1 - NEAR);
    for (int at = word - 2; at >= start && !passage.isPunctuation(at); at--) {
      if (UNREAL.contains(passage.folded(at))) {
        return true;
      }
    }
    return false;
  }
}

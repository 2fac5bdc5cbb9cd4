package org.isnad.arabic.times;

import java.util.Set;
import org.isnad.arabic.parse.Sentence;
import org.isnad.arabic.parse.Word;

/** Whether a clause tells what happened, what goes on or what is to come. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN;

  private static final int FURTHEST = 14;

  private static final Set<String> COMMAS = Set.of("،", ",");
  private static final Set<String> ELATIVES =
      Set.of(
          "افضل", "اسوا", "اكبر", "اعلي", "ادني", "اقل", "اكثر", "اول", "اولي", "الاول", "الاولي",
          "الاكبر", "الاعلي", "الاسوا", "الافضل", "الاقل", "الادني", "اضخم", "اخطر", "اعنف", "اطول",
          "الاطول", "الاعنف", "الاضخم", "اقوي", "الاقوي", "اسرع", "ابطا");

  private static final Set<String> FUTURE_CUES =
      Set.of(
          "سوف",
          "لن",
          "المقرر",
          "مقرر",
          "المنتظر",
          "منتظر",
          "المرتقب",
          "المرتقبه",
          "المتوقع",
          "يتوقع",
          "متوقع",
          "توقع",
          "توقعت",
          "توقعات",
          "يعتزم",
          "تعتزم",
          "المزمع",
          "مزمع",
          "المقبل",
          "المقبله",
          "القادم",
          "القادمه",
          "يستعد",
          "تستعد",
          "استعدادا",
          "موعد",
          "تمهيدا",
          "ينوي",
          "تنوي",
          "يخطط",
          "تخطط",
          "تنطلق",
          "ينطلق",
          "انطلاق",
          "يفترض",
          "المفترض");
  private static final Set<String> LASTING_CUES =
      Set.of(
          "زال",
          "زالت",
          "زالوا",
          "يزال",
          "تزال",
          "يزالون",
          "مستمر",
          "مستمره",
          "المستمر",
          "المستمره",
          "مستمرا",
          "المتواصل",
          "المتواصله",
          "الدائر",
          "الدائره",
          "المندلع");

  /**
   * The tense of the clause in which an expression stands, by the nearest verb before it, else
   * behind it.
   */
  static Tense at(Match match) {
    Sentence sentence = match.sentence();
    int index = match.first();
    if (index > 0 && COMMAS.contains(sentence.words().get(index - 1).folded())) {
      Tense main = first(sentence, index);
      if (main != UNKNOWN) {
        return main;
      }
    }
    for (int i = index - 1; i >= 0 && index - i <= FURTHEST; i--) {
      Tense tense = of(sentence.words().get(i));
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    for (int i = match.end(); i < sentence.words().size() && i - index <= FURTHEST; i++) {
      Tense tense = of(sentence.words().get(i));
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  /** The tense of the sentence's first verb, to which an insertion between commas belongs. */
  private static Tense first(Sentence sentence, int end) {
    return sentence.words().subList(0, end).stream()
        .map(Tense::of)
        .filter(tense -> tense != UNKNOWN)
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** Whether the words before compare: the best, the highest, the first in so many years. */
  static boolean compares(Sentence sentence, int index) {
    return sentence.words().subList(Math.max(0, index - FURTHEST), index).stream()
        .anyMatch(word -> ELATIVES.contains(word.folded()));
  }

  private static Tense of(Word word) {
    if (FUTURE_CUES.contains(word.folded()) || (word.hasPrefix("س") && word.isVerb())) {
      return FUTURE;
    }
    if (LASTING_CUES.contains(word.folded())) {
      return PRESENT;
    }
    if (!word.isVerb()) {
      return UNKNOWN;
    }
    return word.tag().equals("VBP") ? PRESENT : PAST;
  }
}

package org.isnad.arabic.attribution;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells clauses that a word between a cue and them takes: "it is clear that", "his saying that".
 */
final class OthersClauses {

  /** Predicates that take a clause of their own. */
  private static final Set<String> CLEAR =
      Set.of(
          "المهم",
          "الاهم",
          "الواضح",
          "واضح",
          "الموكد",
          "المعروف",
          "معروف",
          "المعلوم",
          "معلوم",
          "الغريب",
          "اللافت",
          "الموسف",
          "الحقيقه",
          "المشكله",
          "المفارقه",
          "الخلاصه",
          "صحيح");

  /** Verbs of coming to know or to light, which take a clause of their own. */
  private static final Set<String> TURNING_OUT =
      Set.of(
          "تبين", "وتبين", "يتبين", "اتضح", "واتضح", "يتضح", "يبدو", "ويبدو", "بدا", "ثبت", "ادرك",
          "لادرك", "يدرك", "ظن", "يظن", "شعر", "يشعر");

  /** "… is that": the clause is a predicate. */
  private static final Set<String> IS = Set.of("هو", "هي");

  /** "It is to be expected that": what takes a clause behind min. */
  private static final Pattern SUCH =
      Pattern.compile(
          "ال(متوقع|منتظر|ممكن|مقرر|مفترض|مرجح|محتمل|مستبعد|ضروري|مهم|واضح|طبيعي|معلوم|معروف|لافت|مستحيل|صعب|سهل|مؤكد|موكد)");

  /** Nouns that take a clause of their own with bi. */
  private static final Pattern KNOWING =
      Pattern.compile("(ال)?(معرفت?|علم|قناعت?|ايمان|شعور|احساس|ثقت?|وعي|ادراك)(ه|ي|ها|هم|نا)?");

  private final CueLexicon cues;

  OthersClauses(CueLexicon cues) {
    this.cues = cues;
  }

  /** A clause that the word right before it takes: "it is clear that", "is supposed that". */
  boolean isOfAnother(Passage passage, int cue, CueReading reading, int at) {
    if (at < cue + 3 || !passage.isComplementizer(at)) {
      return false;
    }
    String before = passage.folded(at - 1);
    boolean clear =
        (CLEAR.contains(before) && passage.isPunctuation(at - 2)) || TURNING_OUT.contains(before);
    boolean known = passage.folded(at).startsWith("بان") && KNOWING.matcher(before).matches();
    boolean verb = reading.kind() == CueKind.NOUN && passage.word(at - 1).isVerb();
    boolean isThat = IS.contains(before);
    boolean amongSuch = passage.folded(at - 2).equals("من") && SUCH.matcher(before).matches();
    return clear || known || verb || isThat || amongSuch;
  }

  /** "His saying", "their assurance" between a cue and what is said: the words are that noun's. */
  boolean isSpeechOfAnother(Passage passage, int cue, int at) {
    return at > cue + 2
        && passage.folded(at - 1).equals("علي")
        && cues.readings(passage.folded(at)).stream()
            .anyMatch(it -> it.lemma().equals("قال") && !it.enclitic().isEmpty());
  }
}

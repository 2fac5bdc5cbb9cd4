package org.isnad.arabic.morph;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which a folded word can be cut into proclitics, a bare form and an enclitic pronoun,
 * by its letters alone: the shortest cut first. Which of them is right, a lexicon must say.
 */
public final class Affixes {

  private static final List<String> PROCLITICS =
      List.of(
          "", "و", "ف", "ال", "وال", "س", "وس", "فس", "ب", "وب", "ل", "ول", "فل", "ك", "لل", "ولل",
          "بال", "وبال", "كال", "فال");

  private static final List<String> ENCLITICS =
      List.of("", "ه", "ها", "هم", "هما", "هن", "نا", "ني", "كم", "ك", "ي");

  private Affixes() {}

  /**
   * One way to cut a word.
   *
   * @param proclitics the letters cut off in front
   * @param bare what is left
   * @param enclitic the pronoun cut off behind
   */
  public record Cut(String proclitics, String bare, String enclitic) {}

  /** All cuts of a folded word that leave at least two letters. */
  public static List<Cut> cuts(String folded) {
    List<Cut> out = new ArrayList<>();
    for (String enclitic : ENCLITICS) {
      if (folded.endsWith(enclitic)) {
        String front = folded.substring(0, folded.length() - enclitic.length());
        addCuts(front, enclitic, out);
      }
    }
    return out;
  }

  private static void addCuts(String front, String enclitic, List<Cut> out) {
    for (String proclitic : PROCLITICS) {
      if (front.startsWith(proclitic) && front.length() - proclitic.length() >= 2) {
        out.add(new Cut(proclitic, front.substring(proclitic.length()), enclitic));
      }
    }
  }
}

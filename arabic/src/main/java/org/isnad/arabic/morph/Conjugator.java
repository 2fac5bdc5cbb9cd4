package org.isnad.arabic.morph;

import static org.isnad.arabic.morph.Gender.FEMININE;
import static org.isnad.arabic.morph.Gender.MASCULINE;
import static org.isnad.arabic.morph.GrammaticalNumber.DUAL;
import static org.isnad.arabic.morph.GrammaticalNumber.PLURAL;
import static org.isnad.arabic.morph.GrammaticalNumber.SINGULAR;
import static org.isnad.arabic.morph.Tense.IMPERFECT;
import static org.isnad.arabic.morph.Tense.JUSSIVE;
import static org.isnad.arabic.morph.Tense.PERFECT;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.text.Folding;

/**
 * Gives the third-person forms of a verb from its two principal parts, in unvocalised spelling as
 * reports print it. Works on letters: a final weak letter falls before endings, a hollow verb loses
 * its long vowel in the jussive (Ryding 2005, chapters 22 to 26).
 */
public final class Conjugator {

  private final List<VerbForm> forms = new ArrayList<>();
  private final String perfect;
  private final String imperfect;

  private Conjugator(String perfect, String imperfect) {
    this.perfect = perfect;
    this.imperfect = imperfect;
  }

  /**
   * All third-person forms.
   *
   * @param perfect third person masculine singular, as {@code أعلن}
   * @param imperfect third person masculine singular, as {@code يعلن}
   * @throws IllegalArgumentException if the imperfect does not begin with ya
   */
  public static List<VerbForm> forms(String perfect, String imperfect) {
    if (!imperfect.startsWith("ي")) {
      throw new IllegalArgumentException(
          "the imperfect of " + perfect + " should begin with ya, but is " + imperfect);
    }
    Conjugator verb = new Conjugator(perfect, imperfect.substring(1));
    verb.perfect();
    verb.imperfect();
    verb.jussive();
    return List.copyOf(verb.forms);
  }

  private void perfect() {
    boolean weak = endsWeak(perfect);
    String stem = weak ? perfect.substring(0, perfect.length() - 1) : perfect;
    add(perfect, PERFECT, MASCULINE, SINGULAR);
    add(stem + "ت", PERFECT, FEMININE, SINGULAR);
    add(stem + "تا", PERFECT, FEMININE, DUAL);
    add(weak ? stem + "يا" : stem + "ا", PERFECT, MASCULINE, DUAL);
    add(stem + "وا", PERFECT, MASCULINE, PLURAL);
    add(feminines(stem, weak), PERFECT, FEMININE, PLURAL);
    addBound(stem + "و", PERFECT, MASCULINE, PLURAL);
    if (weak) {
      addBound(stem + "ا", PERFECT, MASCULINE, SINGULAR);
    }
  }

  private String feminines(String stem, boolean weak) {
    if (weak) {
      return stem + "ين";
    }
    return isHollow() ? shortened(stem) + "ن" : stem + "ن";
  }

  private void imperfect() {
    boolean weak = endsWeak(imperfect);
    String stem = weak ? imperfect.substring(0, imperfect.length() - 1) : imperfect;
    add("ي" + imperfect, IMPERFECT, MASCULINE, SINGULAR);
    add("ت" + imperfect, IMPERFECT, FEMININE, SINGULAR);
    add("ي" + stem + "ون", IMPERFECT, MASCULINE, PLURAL);
    add("ي" + stem + "وا", JUSSIVE, MASCULINE, PLURAL);
    addBound("ي" + stem + "و", JUSSIVE, MASCULINE, PLURAL);
    String dual = weak ? stem + "ي" : stem;
    add("ي" + dual + "ان", IMPERFECT, MASCULINE, DUAL);
    add("ت" + dual + "ان", IMPERFECT, FEMININE, DUAL);
    add("ي" + (isHollow() ? shortened(stem) : dual) + "ن", IMPERFECT, FEMININE, PLURAL);
    if (weak) {
      addBound("ي" + stem + "ا", IMPERFECT, MASCULINE, SINGULAR);
      addBound("ت" + stem + "ا", IMPERFECT, FEMININE, SINGULAR);
    }
  }

  private void jussive() {
    String stem = imperfect;
    if (endsWeak(imperfect)) {
      stem = imperfect.substring(0, imperfect.length() - 1);
    } else if (isHollow()) {
      stem = shortened(imperfect);
    } else {
      return;
    }
    add("ي" + stem, JUSSIVE, MASCULINE, SINGULAR);
    add("ت" + stem, JUSSIVE, FEMININE, SINGULAR);
  }

  /** A verb whose middle radical is a long vowel: qal, afad, istatal. */
  private boolean isHollow() {
    int middle = perfect.length() - 2;
    return middle > 0
        && perfect.charAt(middle) == 'ا'
        && imperfect.length() >= 3
        && "اوي".indexOf(imperfect.charAt(imperfect.length() - 2)) >= 0
        && !isThirdForm();
  }

  /** The long vowel of faala and tafaala belongs to the pattern and never falls. */
  private boolean isThirdForm() {
    int length = perfect.length();
    boolean third = length == 4 && perfect.charAt(1) == 'ا' && !perfect.startsWith("أ");
    boolean sixth = length == 5 && perfect.startsWith("ت") && perfect.charAt(2) == 'ا';
    return third || sixth;
  }

  private static String shortened(String stem) {
    return stem.substring(0, stem.length() - 2) + stem.charAt(stem.length() - 1);
  }

  private static boolean endsWeak(String form) {
    char last = form.charAt(form.length() - 1);
    return last == 'ى' || last == 'ا' || last == 'ي' || last == 'و';
  }

  private void add(String form, Tense tense, Gender gender, GrammaticalNumber number) {
    forms.add(new VerbForm(Folding.fold(form), tense, gender, number, false, false));
  }

  private void addBound(String form, Tense tense, Gender gender, GrammaticalNumber number) {
    forms.add(new VerbForm(Folding.fold(form), tense, gender, number, false, true));
  }
}

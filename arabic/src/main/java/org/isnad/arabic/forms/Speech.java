package org.isnad.arabic.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.morph.Conjugator;
import org.isnad.arabic.morph.VerbForm;
import org.isnad.arabic.text.Folding;

/** Verbs by which one says or writes something, also where no words of it are told. */
public final class Speech {

  private static final Set<String> LEMMAS =
      TableReader.resource("forms/speech.tsv").rows().stream()
          .map(row -> Folding.fold(row.key()))
          .collect(Collectors.toSet());

  private static final Set<String> FORMS =
      TableReader.resource("forms/speech.tsv").rows().stream()
          .flatMap(row -> Conjugator.forms(row.key(), row.get("imperfect")).stream())
          .filter(form -> !form.bound())
          .map(VerbForm::folded)
          .collect(Collectors.toSet());

  /** So many words may stand between the beginning of a clause and the name of its subject. */
  private static final int TITLES = 2;

  private static final Set<String> OPENERS =
      Set.of("ان", "بان", "وان", "وبان", "فان", "لان", "لكن", "ولكن", "وكان", "وكانت");

  private Speech() {}

  /** Whether the rule of a claim names such a verb behind its colon. */
  public static boolean is(String rule) {
    return LEMMAS.contains(Folding.fold(rule.substring(rule.indexOf(':') + 1)));
  }

  /**
   * Whether somebody named is the subject of such a verb: it stands right behind the name, and a
   * clause begins a few words before.
   *
   * @param before the sentence up to the name
   * @param behind the sentence behind it
   */
  public static boolean isSubject(String before, String behind) {
    String first = behind.strip().split("[^\\p{L}]+", 2)[0];
    boolean next = behind.startsWith(" ") && FORMS.contains(Folding.fold(first));
    List<String> words = List.of(Folding.fold(before).strip().split("\\s+"));
    List<String> last = words.subList(Math.max(0, words.size() - TITLES - 1), words.size());
    boolean opens = words.size() <= TITLES || last.stream().anyMatch(OPENERS::contains);
    return next && opens;
  }
}

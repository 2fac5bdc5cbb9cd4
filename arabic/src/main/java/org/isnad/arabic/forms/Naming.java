package org.isnad.arabic.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;

/** Words between one who is described and the name by which he or she is called. */
public final class Naming {

  private static final String AND = "و";

  /**
   * A noun of kin with a pronoun; "brother" and "father" have a letter for their case before it.
   */
  private static final Pattern OF_HIS =
      Pattern.compile("و?(?<noun>[\\p{L}]{2,}?)[واي]?(?<pronoun>ه|ها|هم)");

  /** The preposition that is written together with the name. */
  private static final String BY = "ب";

  private static final Map<String, Set<String>> WORDS =
      TableReader.resource("forms/naming.tsv").rows().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("kind"),
                  Collectors.mapping(row -> Folding.fold(row.key()), Collectors.toSet())));

  private Naming() {}

  /** Whether all words of a text are such, and one of them of naming. */
  public static boolean is(String between) {
    return are(words(between));
  }

  /**
   * Whether a text that tells of one who is described ends by naming: "… is a driver, and is known
   * as".
   */
  public static boolean ends(String between) {
    List<String> words = words(between);
    int last = words.size() - 1;
    while (last >= 0 && !(words.get(last).startsWith(AND) && has("names", rest(words.get(last))))) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    List<String> naming = new ArrayList<>(words.subList(last, words.size()));
    naming.set(0, rest(naming.get(0)));
    naming.removeIf(BY::equals);
    return are(naming);
  }

  /**
   * Whether a word stands for one who is described by a noun with a pronoun, in whatever case: "his
   * brother".
   */
  public static boolean isAgain(String word, String description) {
    Matcher described = OF_HIS.matcher(Folding.fold(description));
    Matcher again = OF_HIS.matcher(Folding.fold(word));
    return described.matches()
        && again.matches()
        && again.group("noun").equals(described.group("noun"))
        && again.group("pronoun").equals(described.group("pronoun"));
  }

  private static String rest(String word) {
    return word.substring(1);
  }

  private static List<String> words(String text) {
    return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean are(List<String> words) {
    return words.stream().anyMatch(word -> has("names", word))
        && words.stream().allMatch(word -> has("names", word) || has("with", word));
  }

  private static boolean has(String kind, String word) {
    return WORDS.get(kind).contains(word);
  }
}

package org.isnad.arabic.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;

/** The closed-class words of {@code claims/words.tsv}; a word may be of several classes. */
final class ClaimWords {

  private final Map<String, Set<String>> classes;

  private ClaimWords(Map<String, Set<String>> classes) {
    this.classes = Map.copyOf(classes);
  }

  static ClaimWords load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Row row : TableReader.resource("claims/words.tsv").rows()) {
      classes
          .computeIfAbsent(row.get("class"), key -> new HashSet<>())
          .add(Folding.fold(row.key()));
    }
    return new ClaimWords(classes);
  }

  boolean isAuxiliary(Word word) {
    return is("aux", word);
  }

  /** A verb whose complement is the act: it managed to, it carried out. */
  boolean isCarrier(Word word) {
    return is("carrier", word);
  }

  boolean isNegation(Word word) {
    return is("negation", word);
  }

  boolean isHedge(Word word) {
    return is("hedge", word);
  }

  boolean isRelative(Word word) {
    return is("relative", word);
  }

  boolean opensClause(Word word) {
    return is("clause", word);
  }

  boolean isPreposition(Word word) {
    return is("preposition", word);
  }

  /** A noun for people who act, alone or together, with or without article and pronoun. */
  boolean isActor(Word word) {
    return is("group", word);
  }

  boolean isQuantity(Word word) {
    return is("quantity", word);
  }

  /** A noun for a medium or a nameless source. */
  boolean isVoice(Word word) {
    return is("voice", word);
  }

  boolean isTime(Word word) {
    return is("time", word);
  }

  private boolean is(String name, Word word) {
    Set<String> members = classes.get(name);
    return members.contains(word.folded())
        || members.contains(withoutWa(word.folded()))
        || members.contains(bare(word));
  }

  private static String bare(Word word) {
    String stem = Folding.fold(word.segments().get(word.stem()).form());
    return stem.startsWith("ال") && stem.length() > 4 ? stem.substring(2) : stem;
  }

  private static String withoutWa(String folded) {
    boolean joined = folded.length() > 2 && (folded.startsWith("و") || folded.startsWith("ف"));
    return joined ? folded.substring(1) : folded;
  }
}

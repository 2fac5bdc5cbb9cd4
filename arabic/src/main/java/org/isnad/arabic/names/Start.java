package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;
import org.isnad.core.text.Span;

/**
 * One way in which a name may begin in a word: after none, one or several of its proclitics. The
 * lexicons decide which way is right, so that no model's slip hides a known name.
 *
 * @param form the folded letters from there on; a lam fused into the article gives it back
 * @param begin where the name's first letter stands in the text
 * @param clitics the folded letters left out
 */
record Start(String form, int begin, String clitics) {

  private static final int SHORTEST = 2;

  /** All ways to begin in a word, the whole word first. */
  static List<Start> of(Word word) {
    List<Start> out = new ArrayList<>(3);
    String folded = word.folded();
    add(out, word, 0);
    int at = 0;
    if (isAnyOf(folded, at, "وف")) {
      at++;
      add(out, word, at);
    }
    if (isAnyOf(folded, at, "بلك")) {
      add(out, word, at + 1);
    }
    return out;
  }

  private static boolean isAnyOf(String folded, int at, String letters) {
    return folded.length() > at + SHORTEST && letters.indexOf(folded.charAt(at)) >= 0;
  }

  private static void add(List<Start> out, Word word, int skip) {
    String folded = word.folded();
    String form = folded.substring(skip);
    boolean fused = skip > 0 && folded.charAt(skip - 1) == 'ل' && form.startsWith("ل");
    if (fused) {
      out.add(new Start("ا" + form, begin(word, skip), folded.substring(0, skip)));
    }
    out.add(new Start(form, begin(word, skip), folded.substring(0, skip)));
  }

  private static int begin(Word word, int skip) {
    if (skip == 0 || word.folded().length() == word.surface().length()) {
      return word.span().begin() + skip;
    }
    Folding folding = Folding.of(word.surface());
    return word.span().begin() + folding.origin(new Span(skip, skip + 1)).begin();
  }

  boolean hasClitic() {
    return !clitics.isEmpty();
  }

  /** Whether a preposition was left out. */
  boolean hasPreposition() {
    return clitics.endsWith("ب") || clitics.endsWith("ل") || clitics.endsWith("ك");
  }
}

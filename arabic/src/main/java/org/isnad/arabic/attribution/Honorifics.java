package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;

/** Words by which a person of rank is taken up, "His Highness" ({@code honorifics.tsv}). */
final class Honorifics {

  private static final Pattern WITH_PRONOUN = Pattern.compile("(.+?)(ه|ها|هما)");

  private final Lexicon table;

  private Honorifics(Lexicon table) {
    this.table = table;
  }

  static Honorifics load() {
    return new Honorifics(Lexicon.load("attribution/honorifics.tsv"));
  }

  /** Whether a folded word is an honorific with a pronoun. */
  boolean isPronominal(String folded) {
    return row(folded).isPresent();
  }

  /** Whether a folded word is an honorific that a title or name follows. */
  boolean isHonorific(String folded) {
    return table.find(folded).isPresent();
  }

  /**
   * The folded words of which one stands before the name of a person who is called so.
   *
   * @param folded an honorific with its pronoun; for any other word there are none
   */
  Set<String> bearers(String folded) {
    return row(folded).stream()
        .flatMap(row -> row.list("bearers").stream())
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Before a pronoun ta marbuta is written as ta. */
  private Optional<Row> row(String folded) {
    Matcher form = WITH_PRONOUN.matcher(folded);
    if (!form.matches()) {
      return Optional.empty();
    }
    String bare = form.group(1);
    return bare.endsWith("ت")
        ? table.find(bare.substring(0, bare.length() - 1) + "ه")
        : table.find(bare);
  }
}

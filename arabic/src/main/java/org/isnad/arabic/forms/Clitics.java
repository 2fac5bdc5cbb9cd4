package org.isnad.arabic.forms;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;
import org.isnad.arabic.text.Letters;

/**
 * The words that a written word may hold between its clitics, by its letters alone: a written word
 * for "and to the ministry" holds "to the ministry", "the ministry" and "ministry". It is made to
 * find a word, not to understand it: where several cuts are possible all are given, and a list of
 * whole words keeps the commonest wrong ones out.
 *
 * <p>Words come and go without marks but else as written, so that endings can still be told apart.
 */
public final class Clitics {

  private static final int SHORTEST = 3;

  private final List<Proclitic> proclitics = proclitics();
  private final List<String> enclitics = column("enclitics.tsv");
  private final List<Row> pausal = TableReader.resource("forms/pausal.tsv").rows();
  private final Set<String> particles = folded("particles.tsv");
  private final Set<String> wholeWords = folded("whole-words.tsv");
  private final List<String> endings = LightStem.endings();

  private record Proclitic(String form, int rank, int shortest, String gives, String before) {}

  private static List<Proclitic> proclitics() {
    return TableReader.resource("forms/proclitics.tsv").rows().stream()
        .map(
            row ->
                new Proclitic(
                    row.key(),
                    Integer.parseInt(row.get("rank")),
                    Integer.parseInt(row.get("shortest")),
                    row.get("gives"),
                    row.get("before")))
        .toList();
  }

  private static List<String> column(String table) {
    return TableReader.resource("forms/" + table).rows().stream()
        .map(Row::key)
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static Set<String> folded(String table) {
    return column(table).stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** A word without its vowel marks, tatweel and direction marks. */
  public static String bare(CharSequence word) {
    StringBuilder out = new StringBuilder(word.length());
    word.chars().filter(c -> !Letters.isMark((char) c)).forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** The word itself, then all that can be found in it by cutting off clitics at both ends. */
  public Set<String> forms(String bare) {
    Set<String> out = new LinkedHashSet<>();
    for (String front : fronts(bare)) {
      out.add(front);
      addBacks(front, out);
    }
    return out;
  }

  /** The word itself, then what is left when proclitics are cut off, fewest letters first. */
  public Set<String> fronts(String bare) {
    Set<String> out = new LinkedHashSet<>();
    addFronts(bare, 0, out);
    return out;
  }

  /** The word without the article and what may stand before it; itself where it has none. */
  public String withoutArticle(String bare) {
    int last = proclitics.stream().mapToInt(Proclitic::rank).max().orElseThrow();
    List<String> fronts = fronts(bare).stream().filter(front -> !isWhole(front)).toList();
    return proclitics.stream()
        .filter(p -> p.rank() == last)
        .flatMap(p -> fronts.stream().filter(f -> cuts(p, f)).map(f -> rest(p, f)))
        .findFirst()
        .orElse(bare);
  }

  /** Whether a word is known to have no clitic in front, whatever ending it has. */
  public boolean isWhole(String bare) {
    String folded = Folding.fold(bare);
    return wholeWords.contains(folded) || isWholeWithEnding(folded);
  }

  private boolean isWholeWithEnding(String folded) {
    return ends(folded, endings) || ends(folded, enclitics);
  }

  private boolean ends(String folded, List<String> tails) {
    for (String tail : tails) {
      int left = folded.length() - tail.length();
      if (left >= SHORTEST && folded.endsWith(tail) && isListed(folded.substring(0, left))) {
        return true;
      }
    }
    return false;
  }

  /** As it is, or as it is without the ending that a pronoun changes. */
  private boolean isListed(String stem) {
    return wholeWords.contains(stem)
        || pausal.stream()
            .filter(row -> stem.endsWith(row.key()))
            .anyMatch(row -> wholeWords.contains(Folding.fold(unjoined(stem, row))));
  }

  private void addFronts(String word, int rank, Set<String> out) {
    if (!out.add(word) || isWhole(word)) {
      return;
    }
    for (Proclitic proclitic : proclitics) {
      if (proclitic.rank() > rank && cuts(proclitic, word)) {
        addFronts(rest(proclitic, word), proclitic.rank(), out);
      }
    }
  }

  private boolean cuts(Proclitic proclitic, String word) {
    if (!word.startsWith(proclitic.form())) {
      return false;
    }
    String rest = word.substring(proclitic.form().length());
    boolean fits =
        proclitic.before().isEmpty()
            || (!rest.isEmpty() && proclitic.before().indexOf(rest.charAt(0)) >= 0);
    return fits
        && (rest.length() >= proclitic.shortest() || particles.contains(Folding.fold(rest)));
  }

  private static String rest(Proclitic proclitic, String word) {
    return proclitic.gives() + word.substring(proclitic.form().length());
  }

  private void addBacks(String word, Set<String> out) {
    if (wholeWords.contains(Folding.fold(word))) {
      return;
    }
    for (String enclitic : enclitics) {
      int left = word.length() - enclitic.length();
      if (left >= SHORTEST && word.endsWith(enclitic)) {
        String stem = word.substring(0, left);
        out.add(stem);
        pausal.stream()
            .filter(row -> stem.endsWith(row.key()))
            .forEach(row -> out.add(unjoined(stem, row)));
      }
    }
  }

  private static String unjoined(String stem, Row row) {
    return stem.substring(0, stem.length() - row.key().length()) + row.get("pausal");
  }
}

package org.isnad.arabic.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.Figures;
import org.isnad.arabic.forms.NamePairs.Pair;
import org.junit.jupiter.api.Test;

/**
 * Measures how often a name in Latin letters finds the Arabic name beside which it stands in a
 * public list, and how often another one, as search does: each Latin word must find a word.
 */
class NamePairsTest {

  private static final long SEED = 20261121;
  private static final int OTHERS = 500;
  private static final boolean LIST_MISSES = Boolean.getBoolean("isnad.misses");

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "ar", "as", "ash", "at", "an", "az", "ul", "ur", "the");

  private final Clitics clitics = new Clitics();
  private final Map<String, List<Set<String>>> skeletons = new LinkedHashMap<>();

  /** What came of one list. */
  private record Result(String name, int pairs, int found, long others, long wrong) {
    private double share() {
      return (double) found / pairs;
    }

    private double falseShare() {
      return (double) wrong / others;
    }

    private String line() {
      return Figures.line("%-44s%8d%12.3f%12d%14.5f", name, pairs, share(), others, falseShare());
    }
  }

  @Test
  void namesInLatinLettersFindTheirArabicSpellings() throws IOException {
    Path folder = Figures.dataIfMeasuring("names");
    Result google = measure("google-ar2en, every tenth", NamePairs.google(folder));
    Result wikidata =
        measure("wikidata, every tenth of those seen twice", NamePairs.wikidata(folder));
    Result united = measure("UN list, whole names of persons", NamePairs.unitedNations(folder));
    List<String> lines = new ArrayList<>();
    lines.add(
        Figures.line("%-44s%8s%12s%12s%14s", "list", "names", "found", "others", "found falsely"));
    List.of(google, wikidata, united).forEach(r -> lines.add(r.line()));
    Figures.write("name-pairs", lines);
    assertThat(google.falseShare()).isLessThan(0.002);
    assertThat(google.share()).isGreaterThan(0.8);
  }

  private Result measure(String name, List<Pair> pairs) {
    Random random = new Random(SEED);
    int found = 0;
    long others = 0;
    long wrong = 0;
    for (Pair pair : pairs) {
      boolean hit = pair.latin().stream().anyMatch(latin -> finds(latin, pair.arabic()));
      found += hit ? 1 : 0;
      if (LIST_MISSES && !hit) {
        System.out.println("missed\t" + pair);
      }
      List<List<Asked>> asked = pair.latin().stream().map(NamePairsTest::words).toList();
      for (int i = 0; i < OTHERS; i++) {
        Pair other = pairs.get(random.nextInt(pairs.size()));
        if (isOther(pair, other)) {
          others++;
          boolean falsely = asked.stream().anyMatch(p -> finds(p, other.arabic()));
          wrong += falsely ? 1 : 0;
          if (LIST_MISSES && falsely) {
            System.out.println("false\t" + pair + "\t" + other.arabic());
          }
        }
      }
    }
    return new Result(name, pairs.size(), found, others, wrong);
  }

  /** Neither the same Arabic name nor one that the list spells alike. */
  private boolean isOther(Pair pair, Pair other) {
    return !ArabicKey.of(pair.arabic()).equals(ArabicKey.of(other.arabic()))
        && pair.latin().stream().noneMatch(other.latin()::contains);
  }

  private boolean finds(String latin, String arabic) {
    return finds(words(latin), arabic);
  }

  private boolean finds(List<Asked> words, String arabic) {
    List<Set<String>> keys = skeletons.computeIfAbsent(arabic, this::keys);
    return !words.isEmpty() && words.stream().allMatch(word -> word.finds(keys));
  }

  /** The skeletons of each word, with and without its clitics. */
  private List<Set<String>> keys(String arabic) {
    List<Set<String>> out = new ArrayList<>();
    for (String word : arabic.split("[\\s‐-―-]+")) {
      Set<String> keys = new HashSet<>();
      clitics.fronts(Clitics.bare(word)).forEach(front -> keys.add(ArabicKey.of(front)));
      out.add(keys);
    }
    return out;
  }

  /** What search asks for a Latin word: one Arabic word, or two next to each other. */
  private record Asked(Pattern whole, List<Pattern> halves) {

    private boolean finds(List<Set<String>> keys) {
      for (int i = 0; i < keys.size(); i++) {
        boolean pair =
            !halves.isEmpty()
                && i + 1 < keys.size()
                && isIn(halves.get(0), keys.get(i))
                && isIn(halves.get(1), keys.get(i + 1));
        if (pair || isIn(whole, keys.get(i))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isIn(Pattern pattern, Set<String> keys) {
      return keys.stream().anyMatch(key -> pattern.matcher(key).matches());
    }
  }

  /** The words that are long enough to say anything; search leaves articles out too. */
  private static List<Asked> words(String latin) {
    List<Asked> out = new ArrayList<>();
    for (String word : latin.split("[\\s,.()-]+")) {
      if (!ARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        List<Pattern> halves =
            LatinKey.halves(word).orElse(List.of()).stream().map(Pattern::compile).toList();
        LatinKey.pattern(word).ifPresent(p -> out.add(new Asked(Pattern.compile(p), halves)));
      }
    }
    return out;
  }
}

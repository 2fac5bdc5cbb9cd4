package org.isnad.arabic.latin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.arabic.Figures;
import org.isnad.core.record.EntityType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Measures on public name lists in {@code $ISNAD_SHARED/data/names}, where there are any. */
class LatinizerFiguresTest {

  private final Latinizer latinizer = Latinizer.load();

  private static final List<String> FIGURES = new ArrayList<>();

  @AfterAll
  static void writeFigures() {
    if (!FIGURES.isEmpty()) {
      Figures.write("latin-names", FIGURES);
    }
  }

  /** One name with every Latin spelling that counts as right. */
  private record Pair(String arabic, List<String> latin) {}

  @Test
  void heldOutTenthOfTheGoogleListComesNear() throws IOException {
    List<String> lines = lines("google-ar2en.txt");
    List<Pair> pairs = new ArrayList<>();
    for (int i = 9; i < lines.size(); i += 10) {
      String[] cells = lines.get(i).split("\t");
      pairs.add(new Pair(cells[0], List.of(cells[1])));
    }
    assertThat(near("google-ar2en, every tenth line", pairs)).isGreaterThan(0.7);
  }

  @Test
  void personsOfTheUnitedNationsListComeNear() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : lines("un_names.tsv")) {
      String[] cells = line.split("\t", -1);
      if (cells[1].equals("person") && !cells[3].isBlank()) {
        List<String> latin = new ArrayList<>(List.of(cells[2]));
        latin.addAll(List.of(cells[4].split("\\|")));
        latin.addAll(List.of(cells[5].split("\\|")));
        pairs.add(new Pair(cells[3], latin));
      }
    }
    assertThat(near("un_names, whole names of persons", pairs)).isGreaterThan(0.25);
  }

  private double near(String what, List<Pair> pairs) {
    int exact = 0;
    int near = 0;
    for (Pair pair : pairs) {
      String found = plain(latinizer.latin(pair.arabic(), EntityType.PERSON));
      int best = pair.latin().stream().mapToInt(l -> distance(found, plain(l))).min().orElseThrow();
      exact += best == 0 ? 1 : 0;
      near += best <= 2 ? 1 : 0;
    }
    double share = (double) near / pairs.size();
    FIGURES.add(
        Figures.line(
            "%-40s %5d names, exact %.3f, edit distance at most 2 %.3f",
            what, pairs.size(), (double) exact / pairs.size(), share));
    return share;
  }

  private static List<String> lines(String name) throws IOException {
    return Files.readAllLines(Figures.data("names").resolve(name));
  }

  private static String plain(String latin) {
    return latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}

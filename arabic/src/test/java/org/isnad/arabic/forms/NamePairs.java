package org.isnad.arabic.forms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads public lists of names in both scripts. */
final class NamePairs {

  private static final int EVERY = 10;

  /** A name in Arabic letters and the spellings in Latin letters that stand beside it. */
  record Pair(String arabic, List<String> latin) {}

  private NamePairs() {}

  /** Every tenth pair of google/transliteration: single words, names of all the world. */
  static List<Pair> google(Path folder) throws IOException {
    List<Pair> out = new ArrayList<>();
    List<String> lines = Files.readAllLines(folder.resolve("google-ar2en.txt"));
    for (int i = EVERY - 1; i < lines.size(); i += EVERY) {
      String[] cells = lines.get(i).split("\t");
      out.add(new Pair(cells[0], List.of(cells[1])));
    }
    return out;
  }

  /**
   * Every tenth name of Wikidata's persons that more than one person has with the same spelling;
   * pairs made by machine, of which single ones are often wrong.
   */
  static List<Pair> wikidata(Path folder) throws IOException {
    List<Pair> all = new ArrayList<>();
    Path file = folder.resolve("wikidata-arabic-english.txt.gz");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t");
        if (Integer.parseInt(cells[2].strip()) > 1) {
          all.add(new Pair(cells[1].replace(" ", ""), List.of(cells[0])));
        }
      }
    }
    List<Pair> out = new ArrayList<>();
    for (int i = EVERY - 1; i < all.size(); i += EVERY) {
      out.add(all.get(i));
    }
    return out;
  }

  /** Persons of the United Nations' sanctions list with their names and good aliases. */
  static List<Pair> unitedNations(Path folder) throws IOException {
    List<Pair> out = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("un_names.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells[1].equals("person") && !cells[3].isBlank()) {
        List<String> latin = new ArrayList<>(List.of(cells[2]));
        List.of(cells[4].split("\\|")).stream().filter(a -> !a.isBlank()).forEach(latin::add);
        out.add(new Pair(cells[3], latin));
      }
    }
    return out;
  }
}

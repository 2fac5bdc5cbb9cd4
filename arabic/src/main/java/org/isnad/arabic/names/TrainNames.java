package org.isnad.arabic.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Parser;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Letters;

/**
 * Trains the model that {@link NameModel} loads.
 *
 * <pre>TrainNames MODEL.bin.gz WIKIFANE.txt.gz [NAMES...]</pre>
 *
 * <p>WIKIFANE is the gold corpus of that name. Each of NAMES is a list of names with a column of
 * Arabic letters, spaced or not; with them persons are trained a second time under other names.
 */
public final class TrainNames {

  private static final int ROUNDS = 6;
  private static final long SEED = 3;
  private static final int SHORTEST = 3;

  private final Parser parser = Parser.load();
  private final List<NameModelTrainer.Labeled> data = new ArrayList<>();

  private TrainNames() {}

  /**
   * Trains and writes the model.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException(
          "usage: TrainNames MODEL.bin.gz WIKIFANE.txt.gz [NAMES...]");
    }
    List<String> names = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      names.addAll(arabicWords(lines(Path.of(args[i]))));
    }
    TrainNames training = new TrainNames();
    WikiFane corpus = new WikiFane(lines(Path.of(args[1])));
    corpus.passages().forEach(training::add);
    if (!names.isEmpty()) {
      corpus.withOtherPersons(names, new Random(SEED)).forEach(training::add);
    }
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      new NameModelTrainer().train(training.data, ListFeatures.load(), ROUNDS).write(out);
    }
  }

  private void add(WikiFane.Passage passage) {
    ParsedText parsed = parser.parse(passage.text());
    int[] tags = new int[parsed.words().size()];
    for (WikiFane.Name name : passage.names()) {
      int begin = 1 + 2 * NameModel.TYPES.indexOf(name.type());
      int tag = begin;
      for (Word word : parsed.wordsIn(name.span())) {
        tags[word.index()] = tag;
        tag = begin + 1;
      }
    }
    data.add(new NameModelTrainer.Labeled(new NameText(parsed, List.of()), tags));
  }

  private static List<String> lines(Path path) throws IOException {
    try (InputStream raw = Files.newInputStream(path);
        InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static List<String> arabicWords(List<String> lines) {
    List<String> out = new ArrayList<>();
    for (String line : lines) {
      for (String cell : line.split("\t")) {
        String word = cell.replace(" ", "");
        if (word.length() >= SHORTEST && word.chars().allMatch(Letters::isArabicLetter)) {
          out.add(word);
        }
      }
    }
    return out;
  }
}

package org.isnad.arabic.attribution;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.isnad.arabic.names.Cast;
import org.isnad.arabic.names.Names;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Parser;
import org.isnad.arabic.times.Times;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Document;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;

/**
 * Fits the weights that {@link Certainty} loads: a logistic regression with a ridge, by plain
 * descent, so that the same verdicts give the same weights.
 *
 * <pre>TrainCertainty CERTAINTY.tsv VERDICTS.tsv... ARTICLES.jsonl[.gz]...</pre>
 *
 * <p>Of each judged attribution that is still found by the same rule at the same place with the
 * same content, the signs are taken as they are now. The text of the articles does not enter the
 * file.
 */
public final class TrainCertainty {

  private static final Set<String> RIGHT = Set.of("ok", "source", "chain", "border");
  private static final int SEEN = 15;
  private static final double RIDGE = 3;
  private static final int ROUNDS = 600;
  private static final double STEP = 2;

  private static final String HEAD =
      """
      # Weights (log-odds) of what speaks for and against an attribution, written by TrainCertainty; %s.
      # seen: how many judged attributions had the sign. Verdicts: evaluation/attributions-draw-*.tsv (ids and offsets; articles
      # of the SaudiNewsNet corpus, CC BY-NC-SA, of which nothing but these counts is kept). A right one is real and has the right content.
      +	قال المدير سالم الهدابي إن [الباب مغلق].
      -	ولعل الأيام تكشف سرا.
      sign	weight	seen
      """;

  private final Map<String, Map<Integer, Boolean>> verdicts = new LinkedHashMap<>();
  private final Map<String, String> judged = new LinkedHashMap<>();
  private final List<Set<String>> signs = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  private TrainCertainty() {}

  /**
   * Fits and writes the weights.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    TrainCertainty training = new TrainCertainty();
    for (int i = 1; i < args.length; i++) {
      if (args[i].endsWith(".tsv")) {
        training.readVerdicts(Path.of(args[i]));
      }
    }
    for (int i = 1; i < args.length; i++) {
      if (!args[i].endsWith(".tsv")) {
        training.readArticles(Path.of(args[i]));
      }
    }
    Files.writeString(Path.of(args[0]), training.fitted());
  }

  private void readVerdicts(Path path) throws IOException {
    for (String line : Files.readAllLines(path)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length > 4 && !cells[0].equals("doc")) {
        int cue = Integer.parseInt(cells[1]);
        verdicts
            .computeIfAbsent(cells[0], doc -> new TreeMap<>())
            .put(cue, RIGHT.contains(cells[4]));
        judged.put(cells[0] + " " + cue, cells[3] + " " + (cells.length > 6 ? cells[6] : ""));
      }
    }
  }

  private void readArticles(Path path) throws IOException {
    Parser parser = Parser.load();
    Times times = Times.load();
    Names names = Names.load();
    Attributions attributions = Attributions.load();
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines = lines(path)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = mapper.readTree(line);
        String doc = article.path("id").asText();
        if (verdicts.containsKey(doc)) {
          String day = article.path("published").asText("");
          LocalDate published = day.isEmpty() ? null : LocalDate.parse(day);
          Document document = Document.of(doc, article.path("text").asText(), published);
          ParsedText text = parser.parse(document.text());
          List<Timex> when = times.find(text, published);
          Cast cast = names.find(text, document, when);
          learn(doc, text, attributions.unweighed(text, cast, when));
        }
      }
    }
  }

  private static BufferedReader lines(Path path) throws IOException {
    InputStream raw = Files.newInputStream(path);
    InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private void learn(String doc, ParsedText text, Attributed found) {
    Signs all = new Signs(text, found.cast(), found.attributions());
    for (Attribution attribution : found.attributions()) {
      int cue = attribution.cue().begin();
      Boolean verdict = verdicts.get(doc).get(cue);
      String now = attribution.rule() + " " + places(attribution.content());
      if (verdict != null && now.equals(judged.get(doc + " " + cue))) {
        signs.add(all.of(attribution));
        right.add(verdict);
      }
    }
  }

  private static String places(List<Span> content) {
    return content.stream().map(it -> it.begin() + "-" + it.end()).collect(joining(","));
  }

  private String fitted() {
    Map<String, Integer> seen = new TreeMap<>();
    signs.forEach(set -> set.forEach(sign -> seen.merge(sign, 1, Integer::sum)));
    seen.values().removeIf(count -> count < SEEN);
    List<String> names = new ArrayList<>(seen.keySet());
    double[] weights = descend(names);
    long good = right.stream().filter(it -> it).count();
    StringBuilder out = new StringBuilder(HEAD.formatted(good + " right of " + right.size()));
    out.append(row(Certainty.ALWAYS, weights[names.size()], right.size()));
    for (int i = 0; i < names.size(); i++) {
      out.append(row(names.get(i), weights[i], seen.get(names.get(i))));
    }
    return out.toString();
  }

  private static String row(String sign, double weight, int seen) {
    return String.format(Locale.ROOT, "%s\t%.2f\t%d%n", sign, weight, seen);
  }

  /** The weights of the signs, and behind them that of every attribution, which has no ridge. */
  private double[] descend(List<String> names) {
    int size = signs.size();
    double[] weights = new double[names.size() + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[weights.length];
      for (int i = 0; i < names.size(); i++) {
        gradient[i] = RIDGE * weights[i] / size;
      }
      for (int row = 0; row < size; row++) {
        addGradient(gradient, weights, names, row);
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] -= STEP * gradient[i];
      }
    }
    return weights;
  }

  private void addGradient(double[] gradient, double[] weights, List<String> names, int row) {
    double sum = weights[names.size()];
    for (int i = 0; i < names.size(); i++) {
      sum += signs.get(row).contains(names.get(i)) ? weights[i] : 0;
    }
    double error = (1 / (1 + Math.exp(-sum)) - (right.get(row) ? 1 : 0)) / signs.size();
    gradient[names.size()] += error;
    for (int i = 0; i < names.size(); i++) {
      gradient[i] += signs.get(row).contains(names.get(i)) ? error : 0;
    }
  }
}

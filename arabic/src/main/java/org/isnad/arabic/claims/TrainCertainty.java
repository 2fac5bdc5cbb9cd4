package org.isnad.arabic.claims;

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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.isnad.arabic.attribution.Attributed;
import org.isnad.arabic.attribution.Attributions;
import org.isnad.arabic.data.Logistic;
import org.isnad.arabic.names.Names;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Parser;
import org.isnad.arabic.times.Times;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Document;
import org.isnad.core.record.Party;
import org.isnad.core.record.Timex;

/**
 * Fits the weights that {@link Certainty} loads.
 *
 * <pre>TrainCertainty CERTAINTY.tsv VERDICTS.tsv... ARTICLES.jsonl[.gz]...</pre>
 *
 * <p>A verdict counts as long as the rules still find the claim with the agent, patient and, where
 * the act was wrong, the type that were judged; its signs are taken as they are now. The text of
 * the articles does not enter the file.
 */
public final class TrainCertainty {

  private static final int SEEN = 8;
  private static final double RIDGE = 6;

  private static final String HEAD =
      """
      # Weights (log-odds) of what speaks for and against a claim, written by claims.TrainCertainty; %d right of %d.
      # seen: how many judged claims had the sign. Verdicts: evaluation/claims-*.tsv (ids and offsets; articles of
      # the SaudiNewsNet corpus, CC BY-NC-SA, of which nothing but these counts is kept). A right one has the right act, agent and patient.
      +	[هاجم] المسلحون الثكنة.
      -	الطقس جميل في المدينة.
      sign	weight	seen
      """;

  /** What was judged at a place. */
  private record Verdict(String verdict, String agent, String patient, String type) {

    boolean isAbout(Claim claim) {
      boolean same = agent.equals(place(claim.agent())) && patient.equals(place(claim.patient()));
      return same && (!verdict.equals("act") || type.equals(claim.type().name()));
    }
  }

  private final Map<String, Map<Integer, List<Verdict>>> verdicts = new LinkedHashMap<>();
  private final List<Set<String>> signs = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();
  private final Parser parser = Parser.load();
  private final Times times = Times.load();
  private final Names names = Names.load();
  private final Attributions attributions = Attributions.load();
  private final Claims claims = Claims.load();

  private TrainCertainty() {}

  /**
   * Fits and writes the weights.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    TrainCertainty training = new TrainCertainty();
    List<String> files = List.of(args).subList(1, args.length);
    for (String file : files.stream().filter(it -> it.endsWith(".tsv")).toList()) {
      training.readVerdicts(Path.of(file));
    }
    for (String file : files.stream().filter(it -> !it.endsWith(".tsv")).toList()) {
      training.readArticles(Path.of(file));
    }
    Files.writeString(Path.of(args[0]), training.fitted());
  }

  /** Where a part stands, as the verdicts write it. */
  static String place(Party party) {
    if (party == null) {
      return "-";
    }
    return party.span() == null ? "out" : party.span().begin() + "-" + party.span().end();
  }

  private void readVerdicts(Path path) throws IOException {
    for (String line : Files.readAllLines(path)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length > 9 && !cells[0].equals("doc")) {
        verdicts
            .computeIfAbsent(cells[0], doc -> new TreeMap<>())
            .computeIfAbsent(Integer.parseInt(cells[1]), at -> new ArrayList<>())
            .add(new Verdict(cells[4], cells[7], cells[8], cells[9]));
      }
    }
  }

  private void readArticles(Path path) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines = lines(path)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = mapper.readTree(line);
        if (verdicts.containsKey(article.path("id").asText())) {
          learn(article);
        }
      }
    }
  }

  private static BufferedReader lines(Path path) throws IOException {
    InputStream raw = Files.newInputStream(path);
    InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private void learn(JsonNode article) {
    String doc = article.path("id").asText();
    String day = article.path("published").asText("");
    LocalDate published = day.isEmpty() ? null : LocalDate.parse(day);
    Document document = Document.of(doc, article.path("text").asText(), published);
    ParsedText text = parser.parse(document.text());
    List<Timex> when = times.find(text, published);
    Attributed attributed = attributions.find(text, names.find(text, document, when), when);
    Signs all = claims.signs(text, when, attributed);
    for (Claim claim : claims.unweighed(text, when, attributed)) {
      verdicts.get(doc).getOrDefault(claim.predicate().begin(), List.of()).stream()
          .filter(it -> it.isAbout(claim))
          .findFirst()
          .ifPresent(
              it -> {
                signs.add(all.of(claim));
                right.add(it.verdict().equals("ok"));
              });
    }
  }

  private String fitted() {
    long good = right.stream().filter(it -> it).count();
    List<String> rows = Logistic.fit(signs, right, SEEN, RIDGE).rows();
    return HEAD.formatted(good, right.size()) + String.join("\n", rows) + "\n";
  }
}

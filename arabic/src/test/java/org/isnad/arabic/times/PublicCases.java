package org.isnad.arabic.times;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the public cases: duckling's Arabic corpus and the Arabic specs of Recognizers-Text. */
final class PublicCases {

  private static final LocalDate DUCKLINGS_DAY = LocalDate.of(2013, 2, 12);
  private static final Pattern DUCKLINGS_DATE =
      Pattern.compile("\\((\\d+), (\\d+), (\\d+), (\\d+), (\\d+), (\\d+)\\)");

  private PublicCases() {}

  static List<PublicCase> read(Path folder) throws IOException {
    List<PublicCase> out = new ArrayList<>(duckling(folder.resolve("duckling-ar.tsv")));
    try (Stream<Path> files = Files.list(folder.resolve("recognizers-text"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
          addRecognizers(file.getFileName().toString().replace(".json", ""), node, out);
        }
      }
    }
    return out;
  }

  private static List<PublicCase> duckling(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && line.contains("\t"))
        .map(line -> line.split("\t"))
        .map(PublicCases::duckling)
        .toList();
  }

  private static PublicCase duckling(String[] cells) {
    boolean nothing = cells[0].equals("NOTHING");
    return new PublicCase(
        "duckling",
        cells[1],
        DUCKLINGS_DAY,
        nothing ? "" : cells[1],
        nothing ? "" : ducklingsValue(cells[0]),
        true);
  }

  private static String ducklingsValue(String cell) {
    List<String> days = new ArrayList<>();
    List<String> times = new ArrayList<>();
    Matcher matcher = DUCKLINGS_DATE.matcher(cell);
    while (matcher.find()) {
      days.add(format("%04d-%02d-%02d", matcher, 1, 2, 3));
      times.add(format("%02d:%02d", matcher, 4, 5, 5));
    }
    if (days.size() == 2) {
      return times.get(0).equals("00:00") ? "(" + days.get(0) + "," + days.get(1) + ")" : "";
    }
    if (cell.contains("Month")) {
      return days.get(0).substring(0, 7);
    }
    if (cell.contains("Week")) {
      return PeriodValues.week(LocalDate.parse(days.get(0)));
    }
    return cell.contains("Day") ? days.get(0) : days.get(0) + "T" + times.get(0);
  }

  private static String format(String format, Matcher matcher, int a, int b, int c) {
    return String.format(
        Locale.ROOT,
        format,
        Integer.valueOf(matcher.group(a)),
        Integer.valueOf(matcher.group(b)),
        Integer.valueOf(matcher.group(c)));
  }

  private static void addRecognizers(String file, JsonNode node, List<PublicCase> out) {
    String text = node.get("Input").asText();
    String moment = node.path("Context").path("ReferenceDateTime").asText("");
    LocalDate day = moment.isEmpty() ? null : LocalDate.parse(moment.substring(0, 10));
    boolean run = !node.has("NotSupported");
    if (node.get("Results").isEmpty()) {
      out.add(new PublicCase(file, text, day, "", "", run));
    }
    for (JsonNode result : node.get("Results")) {
      String timex = result.path("Value").path("Timex").asText("");
      out.add(new PublicCase(file, text, day, result.get("Text").asText(), timex, run));
    }
  }
}

package org.isnad.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.arabic.Figures;
import org.isnad.arabic.names.TaggedNews.Tagged;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Measures names on the test part of ANERcorp (Benajiba et al. 2007; split of CAMeL Lab): persons,
 * places and organisations, right if both borders and the type are. The set has clitics inside its
 * words, so borders are moved out to the ends of written words on both sides. Nothing was trained
 * on it.
 */
class AnercorpTest {

  private static final Map<EntityType, String> TYPES =
      Map.of(EntityType.PERSON, "PERS", EntityType.PLACE, "LOC", EntityType.ORGANIZATION, "ORG");

  private final Map<String, Score> scores = new TreeMap<>();
  private final Map<Difference, int[]> differences = new EnumMap<>(Difference.class);

  /** Counts of one type. */
  private static final class Score {
    private int set;
    private int found;
    private int right;

    private double f1() {
      return set + found == 0 ? 0 : 2.0 * right / (set + found);
    }

    private String line(String name) {
      return Figures.line(
          "%-8s%8.3f%8.3f%8.3f%7d%7d",
          name, (double) right / Math.max(1, found), (double) right / set, f1(), set, found);
    }
  }

  @Test
  void namesOfAnotherSetAreFoundAsItMarksThem() throws IOException {
    for (TaggedNews news :
        TaggedNews.read(Figures.dataIfMeasuring("ner").resolve("anercorp-test.txt"))) {
      count(news, found(news.text()));
    }
    Figures.write("anercorp", lines());
    assertThat(scores.get("all").f1()).isGreaterThanOrEqualTo(0.68);
  }

  private static List<Tagged> found(String text) {
    List<Tagged> out = new ArrayList<>();
    for (Mention mention : NamesFixture.names(NamesFixture.cast(text))) {
      if (TYPES.containsKey(mention.type())) {
        out.add(new Tagged(written(text, mention.span()), TYPES.get(mention.type())));
      }
    }
    return out.stream().distinct().toList();
  }

  /** The span with the rest of the written words at its borders. */
  private static Span written(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(begin, end);
  }

  private void count(TaggedNews news, List<Tagged> found) {
    List<Tagged> set = news.names().stream().filter(n -> !n.type().equals("MISC")).toList();
    for (Tagged name : set) {
      tally(name, 1, 0, found.contains(name) ? 1 : 0);
      if (!found.contains(name)) {
        differ(Difference.ofMissed(news.text(), name, found), 0);
      }
    }
    for (Tagged name : found) {
      tally(name, 0, 1, 0);
      if (!set.contains(name)) {
        differ(Difference.ofAdded(news.text(), name, news.names()), 1);
      }
    }
  }

  private void tally(Tagged name, int set, int found, int right) {
    for (String type : List.of(name.type(), "all")) {
      Score score = scores.computeIfAbsent(type, t -> new Score());
      score.set += set;
      score.found += found;
      score.right += right;
    }
  }

  private void differ(Difference difference, int side) {
    differences.computeIfAbsent(difference, d -> new int[2])[side]++;
  }

  private List<String> lines() {
    List<String> out = new ArrayList<>();
    out.add(Figures.line("%-8s%8s%8s%8s%7s%7s", "type", "P", "R", "F1", "set", "found"));
    scores.forEach((type, score) -> out.add(score.line(type)));
    out.add("");
    out.add(Figures.line("%-84s%6s%6s", "where they differ", "set", "found"));
    differences.forEach(
        (d, counts) -> out.add(Figures.line("%-84s%6d%6d", d.label(), counts[0], counts[1])));
    out.add("");
    out.add(Figures.line("F1 if differences of habit were none%48.3f", withoutHabits()));
    return out;
  }

  /**
   * A name that differs by habit counts as right where the set has it and is left out elsewhere.
   */
  private double withoutHabits() {
    int[] habits = new int[2];
    differences.forEach(
        (d, counts) -> {
          if (d.label().startsWith("habit")) {
            habits[0] += counts[0];
            habits[1] += counts[1];
          }
        });
    Score all = scores.get("all");
    return 2.0 * all.right / (all.set - habits[0] + all.found - habits[1]);
  }
}

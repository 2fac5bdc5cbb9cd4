package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.app.web.Colour.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of depth, which the colour-blind must tell apart too. */
class DepthColoursTest {

  /** Ten times what is just seen. */
  private static final double CLEAR = 10;

  private static final Pattern COLOUR = Pattern.compile("--d([1-4]): (#[0-9a-f]{6});");

  private static List<String> colours() throws IOException {
    try (InputStream in = DepthColoursTest.class.getResourceAsStream("static/page.css")) {
      Matcher m = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return m.results().map(r -> r.group(2)).toList();
    }
  }

  @ParameterizedTest
  @EnumSource(Sight.class)
  void depthsAreToldApart(Sight sight) throws IOException {
    List<String> all = colours();
    assertThat(all).as("light, dark, dark by the system, print").hasSize(16);
    for (int theme = 0; theme < all.size(); theme += 4) {
      for (int i = theme; i < theme + 4; i++) {
        for (int j = i + 1; j < theme + 4; j++) {
          double distance = Colour.of(all.get(i), sight).distance(Colour.of(all.get(j), sight));
          assertThat(distance).as("%s and %s", all.get(i), all.get(j)).isGreaterThan(CLEAR);
        }
      }
    }
  }

  /** Pairs 1, 7, 13, 17 and 25 of the paper's test data. */
  @ParameterizedTest
  @CsvSource({
    "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
    "50, 0, 0, 50, -1, 2, 2.3669",
    "50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045",
    "50, 2.5, 0, 73, 25, -18, 27.1492",
    "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
  })
  void theMeasureIsThatOfThePaper(
      double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
    Colour one = new Colour(l1, a1, b1);
    Colour other = new Colour(l2, a2, b2);
    assertThat(one.distance(other)).isCloseTo(expected, within(5e-5));
    assertThat(other.distance(one)).isCloseTo(expected, within(5e-5));
  }

  @Test
  void whiteIsWhiteToEverybody() {
    for (Sight sight : Sight.values()) {
      Colour white = Colour.of("#ffffff", sight);
      assertThat(white.lightness()).isCloseTo(100, within(0.01));
      assertThat(Math.hypot(white.a(), white.b())).isLessThan(0.1);
    }
  }
}

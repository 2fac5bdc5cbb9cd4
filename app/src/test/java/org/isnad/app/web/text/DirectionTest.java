package org.isnad.app.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

  @ParameterizedTest
  @CsvSource({
    "قال الوزير, RTL",
    "BBC قالت إن الوزير عاد, RTL",
    "على https://letters.example.org/a/very/long/link منذ, RTL",
    "The minister said قال, LTR",
    "2015, RTL",
  })
  void aLineRunsAsMostOfItsWordsDo(String text, Direction direction) {
    assertThat(Direction.of(text)).isEqualTo(direction);
  }
}

package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.names.Cast;
import org.isnad.core.record.Attribution;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every verb of the table of senses speaks in its example and does not in its other sense. */
class SensesTest {

  @TestFactory
  Stream<DynamicTest> everyVerbSpeaksInItsExample() {
    return rows().map(row -> dynamicTest(row.key(), () -> speaks(row.get("example"))));
  }

  @TestFactory
  Stream<DynamicTest> noVerbSpeaksInItsOtherSense() {
    return rows().map(row -> dynamicTest(row.key(), () -> isSilent(row.get("other"))));
  }

  @TestFactory
  Stream<DynamicTest> theTablesOwnExamplesHold() {
    return TableReader.resource("attribution/senses.tsv").examples().stream()
        .map(example -> dynamicTest(example, () -> speaks(example)));
  }

  @TestFactory
  Stream<DynamicTest> theTablesOwnCounterexamplesHold() {
    return TableReader.resource("attribution/senses.tsv").counterexamples().stream()
        .map(text -> dynamicTest(text, () -> isSilent(text)));
  }

  private static Stream<Row> rows() {
    return TableReader.resource("attribution/senses.tsv").rows().stream();
  }

  private static void speaks(String bracketed) {
    int open = bracketed.indexOf('[');
    int close = bracketed.indexOf(']') - 1;
    String text = bracketed.replace("[", "").replace("]", "");
    assertThat(find(text))
        .as(text)
        .anyMatch(
            found ->
                found.content().get(0).begin() <= open
                    && found.content().get(0).end() >= close
                    && found.content().get(0).length() < 2 * (close - open));
  }

  private static void isSilent(String text) {
    assertThat(find(text)).as(text).isEmpty();
  }

  private static List<Attribution> find(String text) {
    return Finder.ATTRIBUTIONS
        .unweighed(Loaded.PARSER.parse(text), Cast.empty(), List.of())
        .attributions();
  }
}

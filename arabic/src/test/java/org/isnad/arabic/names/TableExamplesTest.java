package org.isnad.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.isnad.core.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples and counterexamples that every table of names brings with it. */
class TableExamplesTest {

  static Stream<String> namesTables() {
    return Stream.of(
        "places",
        "bodies",
        "people",
        "given",
        "surnames",
        "typewords",
        "titles",
        "nationalities",
        "words",
        "common");
  }

  @ParameterizedTest
  @MethodSource("namesTables")
  void everyExampleHoldsItsNamesWithExactBorders(String name) {
    Table table = TableReader.resource("names/" + name + ".tsv");
    List<String> wrong = new ArrayList<>();
    for (String example : table.examples()) {
      Marked marked = Marked.of(example);
      List<Span> found = NamesFixture.nameSpans(marked.text());
      if (!found.equals(marked.spans())) {
        wrong.add(example + " found " + NamesFixture.show(marked.text()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("namesTables")
  void noCounterexampleHoldsAName(String name) {
    Table table = TableReader.resource("names/" + name + ".tsv");
    List<String> wrong = new ArrayList<>();
    for (String text : table.counterexamples()) {
      if (!NamesFixture.nameSpans(text).isEmpty()) {
        wrong.add(text + " found " + NamesFixture.show(text));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("roleTables")
  void everyRoleExampleMarksARole(String name) {
    Table table = TableReader.resource(name);
    for (String example : table.examples()) {
      Marked marked = Marked.of(example);
      List<String> roles =
          NamesFixture.cast(marked.text()).roles().stream().map(r -> r.role()).toList();
      assertThat(roles).as(example).containsExactlyElementsOf(marked.words());
    }
    for (String text : table.counterexamples()) {
      assertThat(NamesFixture.cast(text).roles()).as(text).isEmpty();
    }
  }

  static Stream<String> roleTables() {
    return Stream.of("names/roles.tsv");
  }

  @ParameterizedTest
  @MethodSource("nominalTables")
  void everyNominalExampleMarksALinkedNoun(String name) {
    Table table = TableReader.resource(name);
    for (String example : table.examples()) {
      Marked marked = Marked.of(example);
      assertThat(NamesFixture.nominals(marked.text())).as(example).isEqualTo(marked.words());
    }
    for (String text : table.counterexamples()) {
      assertThat(NamesFixture.nominals(text)).as(text).isEmpty();
    }
  }

  static Stream<String> nominalTables() {
    return Stream.of("names/nominals.tsv");
  }
}

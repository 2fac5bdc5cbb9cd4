package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.ledger.Ledger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCommandsTest {

  @TempDir private static Path folder;
  private static Path ledger;
  private static Path input;

  @BeforeAll
  static void fill() throws IOException {
    ledger = folder.resolve("ledger");
    input = InventedArticles.jsonLines(folder.resolve("in.jsonl"), 10, 1);
    assertThat(Cli.run("read", input, "--ledger", ledger).code()).isEqualTo(Exit.OK);
  }

  @Test
  void showPrintsOneArticleForReadingOrAsJson() {
    assertThat(Cli.run("show", "invented-3", "--ledger", ledger).out())
        .startsWith("━━ أخبار المرفأ")
        .contains("id invented-3");
    assertThat(Cli.run("show", "invented-3", "--ledger", ledger, "--format", "json").out())
        .contains("\"id\" : \"invented-3\"");
  }

  @Test
  void anUnknownIdIsToldWithAWayOn() {
    Cli run = Cli.run("show", "nobody", "--ledger", ledger);
    assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("\"nobody\"", "isnad search");
  }

  @Test
  void searchShowsTheWordsInContext() {
    Cli run = Cli.run("search", "المرفأ", "--ledger", ledger, "--limit", 4);
    assertThat(run.code()).isEqualTo(Exit.OK);
    assertThat(run.lines().stream().filter(line -> line.startsWith("━━"))).hasSize(4);
    assertThat(run.out()).contains("[").contains("4 of 10 articles; for more: --limit 10");
  }

  @Test
  void searchThatFindsNothingSaysSo() {
    Cli run = Cli.run("search", "zzzzzz", "--ledger", ledger);
    assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err()).contains("nothing found in 10 articles");
  }

  @Test
  void exportGivesWhatAnalyzeGave() throws IOException {
    Path file = folder.resolve("out.jsonl");
    List<String> analyzed = Cli.run("analyze", input).lines();
    assertThat(Cli.run("export", "--ledger", ledger).lines())
        .containsExactlyInAnyOrderElementsOf(analyzed);
    assertThat(Cli.run("export", "--ledger", ledger, "--out", file).out()).isEmpty();
    assertThat(Files.readAllLines(file)).containsExactlyInAnyOrderElementsOf(analyzed);
  }

  @Test
  void aFileThatCannotBeWrittenIsToldWithAWayOn() throws IOException {
    Path inNoFolder = folder.resolve("no-such-folder/out.jsonl");
    assertThat(exportComplaint(inNoFolder))
        .isEqualTo(
            "isnad: cannot write %s: there is no folder %s; make it, or name another file\n"
                .formatted(inNoFolder, inNoFolder.getParent()));
    assertThat(exportComplaint(folder))
        .isEqualTo("isnad: cannot write %s: it is a folder; name a file in it\n".formatted(folder));
  }

  @Test
  void aFullDiskIsToldWithoutTheNameOfAnException() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    assertThat(exportComplaint(full))
        .contains("cannot write /dev/full")
        .doesNotContain("Exception");
  }

  private static String exportComplaint(Path file) {
    Cli run = Cli.run("export", "--ledger", ledger, "--out", file);
    assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
    return run.err();
  }

  @Test
  void aSearchCanBeNarrowedWithoutWordsAndGivenAsATable() {
    List<String> all =
        Cli.run("search", "--depth", 1, "--ledger", ledger, "--format", "csv").lines();
    assertThat(all.get(0)).startsWith("article,outlet,");
    assertThat(all).hasSizeGreaterThan(1);
    String source = all.get(1).split(",")[7];
    Cli run = Cli.run("search", "--source", source, "--ledger", ledger, "--format", "csv");
    assertThat(run.lines().subList(1, run.lines().size()))
        .isNotEmpty()
        .allMatch(line -> line.contains(source));
    assertThat(Cli.run("search", "--source", source, "--ledger", ledger).out())
        .contains("   " + source);
    assertThat(Cli.run("search", "--ledger", ledger).code()).isEqualTo(Exit.USAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search x --limit 0",
        "search x --limit -3",
        "search x --limit many",
        "sources --limit 0",
        "analyze x --threads 0",
        "read x --threads -1"
      })
  void aNumberBelowOneIsWrongUse(String command) {
    String[] words = command.split(" ");
    Cli run = Cli.run((Object[]) words);
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Invalid value for option '" + words[words.length - 2])
        .contains("must be a whole number from 1 on; it is '" + words[words.length - 1] + "'");
  }

  @Test
  void reindexingChangesNoAnswer() {
    String before = Cli.run("search", "المرفأ", "--ledger", ledger).out();
    assertThat(Cli.run("reindex", "--ledger", ledger).out()).isEqualTo("Indexed 10 articles.\n");
    assertThat(Cli.run("search", "المرفأ", "--ledger", ledger).out()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"search x", "show x", "sources", "failures", "export", "reindex", "serve"})
  void withoutALedgerEachSaysHowToMakeOne(String command) {
    Path nowhere = folder.resolve("nowhere");
    Cli run = Cli.run((Object[]) (command + " --ledger " + nowhere).split(" "));
    assertThat(run.code()).isEqualTo(Exit.LEDGER);
    assertThat(run.err()).contains("no ledger at " + nowhere, "isnad read");
    assertThat(nowhere).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"search x", "sources"})
  void anEmptyLedgerIsToldAsSuch(String command) {
    Path empty = folder.resolve("empty");
    Ledger.open(empty).close();
    Cli run = Cli.run((Object[]) (command + " --ledger " + empty).split(" "));
    assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err()).contains("is empty; fill it with");
  }

  @Test
  void theSameInputsOpenTheSameLedgerFromWhateverOrder() {
    assertThat(OpenCommand.ownFolder(List.of(Path.of("a"), Path.of("b"))))
        .isEqualTo(OpenCommand.ownFolder(List.of(Path.of("x/../b"), Path.of("a").toAbsolutePath())))
        .isNotEqualTo(OpenCommand.ownFolder(List.of(Path.of("a"))));
  }
}

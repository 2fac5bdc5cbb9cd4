package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.core.json.RecordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {

  @TempDir private Path folder;

  @Test
  void recordsComeInTheOrderOfTheInputAndNothingElseDoes() throws IOException {
    Path input = InventedArticles.jsonLines(folder.resolve("in.jsonl"), 60, 1);
    Cli run = Cli.run("analyze", input, "--threads", 3);
    assertThat(run.code()).isEqualTo(Exit.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().stream().map(line -> RecordReader.line(line).document().id()))
        .isEqualTo(IntStream.range(0, 60).mapToObj(i -> "invented-" + i).toList());
  }

  @Test
  void theSameInputGivesTheSameBytesOnOneThreadAndOnMany() throws IOException {
    Path input = InventedArticles.jsonLines(folder.resolve("in.jsonl"), 40, 2);
    assertThat(Cli.run("analyze", input, "--threads", 4).out())
        .isEqualTo(Cli.run("analyze", input, "--threads", 1).out());
  }

  @Test
  void aLineThatIsNoJsonIsToldOnStandardErrorAndTheRestIsDone() throws IOException {
    Path input = InventedArticles.jsonLines(folder.resolve("in.jsonl"), 3, 3);
    Files.writeString(input, "{\"id\": broken\n", StandardOpenOption.APPEND);
    Cli run = Cli.run("analyze", input);
    assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.lines()).hasSize(3);
    assertThat(run.err().lines()).singleElement().asString().contains("in.jsonl", "[read]", "4");
  }

  @Test
  void theTextFormNamesThePublisherInEveryChain() throws IOException {
    Path input = InventedArticles.jsonLines(folder.resolve("in.jsonl"), 2, 4);
    Cli run = Cli.run("analyze", input, "--format", "text");
    assertThat(run.lines().stream().filter(line -> line.contains("←")).toList())
        .allMatch(line -> line.strip().startsWith("المنارة"));
    assertThat(run.out()).contains("━━ أخبار المرفأ", "2021-03-04", "id invented-1");
  }

  @Test
  void aMissingInputIsAFailureAndNotAFault() {
    Cli run = Cli.run("analyze", folder.resolve("nowhere.txt"));
    assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("nowhere.txt", "[open]");
  }

  @Test
  void aFolderWithoutFilesIsToldAsSuch() {
    Cli run = Cli.run("analyze", folder);
    assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err()).startsWith("isnad: nothing to read in " + folder + ";");
  }

  @Test
  void wrongUseIsToldWithTheHelp() {
    for (List<String> words :
        List.of(
            List.of("analyze"),
            List.of("analyse", "x"),
            List.of("analyze", "x", "--format", "pdf"))) {
      Cli run = Cli.run(words.toArray());
      assertThat(run.code()).isEqualTo(Exit.USAGE);
      assertThat(run.err()).isNotEmpty();
    }
  }
}

package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.isnad.arabic.Pipeline;
import org.isnad.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  @TempDir private Path folder;

  private Path ledger() {
    return folder.resolve("ledger");
  }

  @Test
  void theTableTellsWhatBecameOfEverything() throws IOException {
    Path input = InventedArticles.jsonLines(folder.resolve("in.jsonl"), 5, 1);
    append(input, "{\"id\": broken");
    append(input, "{\"id\": \"english\", \"text\": \"The old harbour was closed last night.\"}");
    Cli run = Cli.run("read", input, "--ledger", ledger());
    assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.out())
        .containsPattern("read +6")
        .containsPattern("already known +0")
        .containsPattern("not Arabic +1")
        .containsPattern("failed +1")
        .contains("documents in: 7 = 6 records + 1 failures")
        .containsPattern("failed: .*in.jsonl:6.* \\[read\\]");
  }

  @Test
  void readingAgainAddsNothingAndDoesNotEvenLoadTheModels() throws IOException {
    Path input = InventedArticles.jsonLines(folder.resolve("in.jsonl"), 5, 2);
    Cli.run("read", input, "--ledger", ledger());
    String before = digest();
    Cli again = Cli.runWith(ReadCommandTest::noModels, "read", input, "--ledger", ledger());
    assertThat(again.code()).isEqualTo(Exit.OK);
    assertThat(again.out()).containsPattern("read +0").containsPattern("already known +5");
    assertThat(digest()).isEqualTo(before);
  }

  @Test
  void aChangedTextIsKeptAnewAndTold() throws IOException {
    Path input = InventedArticles.jsonLines(folder.resolve("in.jsonl"), 3, 3);
    Cli.run("read", input, "--ledger", ledger());
    Files.writeString(
        input, InventedArticles.line("invented-1", "قال الناطق إن الجسر أغلق.") + "\n");
    Cli again = Cli.run("read", input, "--ledger", ledger());
    assertThat(again.code()).isEqualTo(Exit.OK);
    assertThat(again.out()).containsPattern("changed +1").contains("1 = 1 records + 0 failures");
  }

  @Test
  void aFaultInTheAnalysisIsAFailureOfThatDocumentAndTheRunGoesOn() throws IOException {
    Path input = InventedArticles.jsonLines(folder.resolve("in.jsonl"), 3, 4);
    Cli run = Cli.runWith(ReadCommandTest::noModels, "read", input, "--ledger", ledger());
    assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.out()).contains("3 = 0 records + 3 failures").contains("[analyse]");
    assertThat(Cli.run("failures", "--ledger", ledger()).lines()).hasSize(3);
    Cli mended = Cli.run("read", input, "--ledger", ledger());
    assertThat(mended.out()).contains("3 = 3 records + 0 failures");
    assertThat(Cli.run("failures", "--ledger", ledger()).out()).startsWith("No failures");
  }

  @Test
  void moreThanTwentyFailuresAreCutShort() throws IOException {
    Path input = folder.resolve("in.jsonl");
    Files.writeString(input, "no json\n".repeat(25));
    Cli run = Cli.run("read", input, "--ledger", ledger());
    assertThat(run.out()).contains("25 = 0 records + 25 failures", "… and 5 more: isnad failures");
    assertThat(run.lines().stream().filter(line -> line.startsWith("failed: "))).hasSize(20);
  }

  @Test
  void aFolderWithoutFilesIsToldAsSuch() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.writeString(empty.resolve("README.md"), "passed over");
    for (String verb : List.of("read", "open")) {
      Cli run = Cli.run(verb, empty, "--ledger", ledger());
      assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
      assertThat(run.out()).contains("documents in: 0");
      assertThat(run.err()).startsWith("isnad: nothing to read in " + empty + ";");
    }
  }

  @Test
  void aLedgerThatCannotBeUsedIsTold() throws IOException {
    Path input = InventedArticles.jsonLines(folder.resolve("in.jsonl"), 1, 5);
    Files.writeString(ledger(), "a file, no folder");
    Cli run = Cli.run("read", input, "--ledger", ledger());
    assertThat(run.code()).isEqualTo(Exit.LEDGER);
    assertThat(run.err()).startsWith("isnad: ").contains(ledger().toString());
  }

  private String digest() {
    try (Ledger ledger = Ledger.open(ledger())) {
      return ledger.digest();
    }
  }

  private static Pipeline noModels() {
    throw new IllegalStateException("the models are not to be had");
  }

  private static void append(Path file, String line) throws IOException {
    Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
  }
}

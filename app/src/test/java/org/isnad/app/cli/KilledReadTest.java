package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at random moments and started again leaves the ledger of a quiet run. */
class KilledReadTest {

  private static final int ARTICLES = 250;
  private static final int KILLS = 3;

  private static final Pattern SHOWN = Pattern.compile("([0-9,]+) articles");

  @TempDir private Path folder;

  @Test
  void killedAtRandomMomentsAndStartedAgainTheLedgerIsThatOfAnUndisturbedRun() throws Exception {
    Path input = InventedArticles.jsonLines(folder.resolve("in.jsonl"), ARTICLES, 1);
    Files.writeString(input, Files.readString(input) + "no json\n");
    Path quiet = folder.resolve("quiet");
    Path killed = folder.resolve("killed");
    Cli.run("read", input, "--ledger", quiet);

    Random random = new Random(20);
    List<Long> documents = new ArrayList<>(List.of(0L));
    for (int i = 0; i < KILLS; i++) {
      long target = documents.get(i) + 15 + random.nextInt(50);
      killOnTheWay(input, killed, target, random.nextInt(150));
      documents.add(documents(killed));
    }
    assertThat(documents).isSorted();
    assertThat(documents.get(1)).as("killed before it had ended").isLessThan(ARTICLES);
    assertThat(documents.get(KILLS)).as("had come some way").isPositive();

    assertThat(Cli.run("read", input, "--ledger", killed).out())
        .contains("%d = %d records + 1 failures".formatted(ARTICLES + 1, ARTICLES));
    assertThat(digest(killed)).isEqualTo(digest(quiet));
  }

  /** Kills a run some milliseconds after its progress bar has shown so many articles. */
  private static void killOnTheWay(Path input, Path ledger, long articles, int millis)
      throws Exception {
    Process process = start(input, ledger);
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      waitFor(articles, err);
      Thread.sleep(millis);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void waitFor(long articles, BufferedReader err) throws IOException {
    // The bar is drawn anew after a carriage return, which a reader takes for a line end.
    String line = err.readLine();
    while (line != null && shown(line) < articles) {
      line = err.readLine();
    }
  }

  private static long shown(String line) {
    Matcher count = SHOWN.matcher(line);
    return count.find() ? Long.parseLong(count.group(1).replace(",", "")) : 0;
  }

  private static Process start(Path input, Path ledger) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-Disnad.terminal=true",
            "-cp",
            System.getProperty("java.class.path"),
            "org.isnad.app.Main",
            "read",
            input.toString(),
            "--ledger",
            ledger.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static long documents(Path folder) {
    try (Ledger ledger = Ledger.open(folder)) {
      return ledger.documents();
    }
  }

  private static String digest(Path folder) {
    try (Ledger ledger = Ledger.open(folder)) {
      return ledger.digest();
    }
  }
}

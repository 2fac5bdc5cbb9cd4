package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.core.record.Failure;
import org.isnad.core.record.Stage;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

  @TempDir private Path temp;

  /** What a killed process leaves: the files as they are on disk while the ledger is open. */
  private Path copyOfOpenFiles(Path folder) throws IOException {
    Path copy = temp.resolve("copy");
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : files.toList()) {
        if (!file.endsWith("lock") && !file.endsWith("write.lock")) {
          Files.copy(file, copy.resolve(folder.relativize(file).toString()));
        }
      }
    }
    return copy;
  }

  private static String undisturbed(Path folder, int documents) {
    try (Ledger ledger = Ledger.open(folder)) {
      keep(ledger, 0, documents);
      return ledger.digest();
    }
  }

  private static void keep(Ledger ledger, int from, int to) {
    for (int i = from; i < to; i++) {
      ledger.keep(Samples.bridge("d" + i), "d" + i);
    }
  }

  @Test
  void whatWasFlushedSurvivesAndTheRestCanBeKeptAgain() throws IOException {
    Path copy;
    try (Ledger ledger = Ledger.open(temp.resolve("a"))) {
      keep(ledger, 0, 20);
      ledger.flush();
      keep(ledger, 20, 30);
      copy = copyOfOpenFiles(temp.resolve("a"));
    }
    try (Ledger ledger = Ledger.open(copy)) {
      assertThat(ledger.documents()).isBetween(20L, 30L);
      assertThat(ledger.search("الجسر", 1, 0).total()).isEqualTo(ledger.documents());
      keep(ledger, 0, 30);
      assertThat(ledger.documents()).isEqualTo(30);
      assertThat(ledger.search("الجسر", 1, 0).total()).isEqualTo(30);
      assertThat(ledger.digest()).isEqualTo(undisturbed(temp.resolve("b"), 30));
    }
  }

  @Test
  void anIndexThatIsBehindTheDatabaseCatchesUp() throws IOException {
    Path folder = temp.resolve("a");
    undisturbed(folder, 5);
    Path old = temp.resolve("old");
    Files.move(folder.resolve("index"), old);
    try (Ledger ledger = Ledger.open(folder)) {
      keep(ledger, 5, 9);
    }
    delete(folder.resolve("index"));
    Files.move(old, folder.resolve("index"));
    try (Ledger ledger = Ledger.open(folder)) {
      assertThat(ledger.search("الجسر", 1, 0).total()).isEqualTo(9);
    }
  }

  @Test
  void anIndexWithAnyOfItsFilesCutOffOrGoneIsBuiltAnew() throws IOException {
    Path folder = temp.resolve("a");
    undisturbed(folder, 5);
    for (Path file : files(folder.resolve("index"))) {
      String name = file.getFileName().toString();
      if (Files.exists(file) && !name.equals("write.lock")) {
        Files.write(file, List.of());
        assertThat(found(folder)).as("empty " + name).isEqualTo(5);
        Files.deleteIfExists(file);
        assertThat(found(folder)).as("without " + name).isEqualTo(5);
      }
    }
  }

  @Test
  void theIndexOfAnotherLedgerIsNotTaken() throws IOException {
    undisturbed(temp.resolve("a"), 5);
    undisturbed(temp.resolve("b"), 3);
    delete(temp.resolve("b/index"));
    Files.move(temp.resolve("a/index"), temp.resolve("b/index"));
    assertThat(found(temp.resolve("b"))).isEqualTo(3);
  }

  private static long found(Path folder) {
    try (Ledger ledger = Ledger.open(folder)) {
      return ledger.search("الجسر", 1, 0).total();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    Files.delete(folder);
  }

  @Test
  void aLedgerInUseSaysSo() {
    try (Ledger ledger = Ledger.open(temp)) {
      ledger.keep(new Failure("a", Stage.READ, "b"));
      assertThatThrownBy(() -> Ledger.open(temp))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("in use by another Isnad");
    }
    Ledger.open(temp).close();
  }

  @Test
  void aFileThatIsNoDatabaseGivesOneClearMessageAndIsLeftAsItIs() throws IOException {
    Path file = temp.resolve("ledger.db");
    byte[] noise =
        "this is no database, however long one reads it. "
            .repeat(200)
            .getBytes(StandardCharsets.UTF_8);
    Files.write(file, noise);
    assertThatThrownBy(() -> Ledger.open(temp))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("ledger.db cannot be used")
        .hasMessageContaining("move the ledger folder away");
    assertThat(Files.readAllBytes(file)).isEqualTo(noise);
  }

  @Test
  void aDatabaseOfAnotherProgramIsLeftAlone() {
    sql("CREATE TABLE recipe (name TEXT)");
    assertThatThrownBy(() -> Ledger.open(temp))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("not one of Isnad's");
  }

  @Test
  void aLedgerOfANewerIsnadIsLeftAlone() {
    undisturbed(temp, 1);
    sql("INSERT INTO migration (version, script) VALUES (999, 'V999__later.sql')");
    assertThatThrownBy(() -> Ledger.open(temp))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("newer Isnad");
  }

  private void sql(String statement) {
    Jdbi.create("jdbc:sqlite:" + temp.resolve("ledger.db"))
        .useHandle(handle -> handle.execute(statement));
  }

  @Test
  void aFolderThatIsAFileSaysSo() throws IOException {
    Path file = Files.createFile(temp.resolve("f"));
    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("name another ledger folder");
  }
}

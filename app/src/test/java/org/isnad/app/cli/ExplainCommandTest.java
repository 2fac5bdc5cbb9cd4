package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir private Path folder;

  @Test
  void aSentenceTellsWhichRuleFiredAndWhyOthersDidNot() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "وصل الوفد.\nقال المدير إن الجسر مغلق، وكشف الطبيب على المريض.\n");
    Cli run = Cli.run("explain", file, "--sentence", 2);
    assertThat(run.code()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("sentence 2", "+ قال as قال VERB: verb-an:قال");
    assertThat(run.out()).contains("- وكشف as كشف VERB: ");
    assertThat(run.out()).doesNotContain("sentence 1");
  }

  @Test
  void aSentenceThatIsNotThereIsToldByTheNumbersThatAre() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "وصل الوفد.");
    Cli run = Cli.run("explain", file, "--sentence", 7);
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("has sentences 1 to 1");
  }
}

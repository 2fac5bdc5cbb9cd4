package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {

  @Test
  void everyCommandDescribesItselfWithAnExampleAndItsExitCodes() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    CommandLine isnad = Isnad.commandLine(nowhere, nowhere, Cli::pipeline);
    assertThat(isnad.getSubcommands())
        .containsOnlyKeys(
            "open",
            "read",
            "search",
            "show",
            "sources",
            "affairs",
            "claim",
            "origins",
            "reprints",
            "compare",
            "who",
            "same",
            "not-same",
            "undo",
            "collection",
            "serve",
            "account",
            "audit",
            "analyze",
            "explain",
            "export",
            "failures",
            "reindex");
    isnad.getSubcommands().keySet().forEach(HelpTest::isComplete);
  }

  private static void isComplete(String verb) {
    Cli help = Cli.run(verb, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .startsWith("Usage: isnad " + verb)
        .contains("Exit codes:", "Example:\n  isnad " + verb);
    assertThat(help.lines().get(1)).isNotBlank();
  }

  @Test
  void articlesThatTheHelpGivesAsExampleAreThere() {
    for (String verb : List.of("open", "read", "analyze", "")) {
      String help = verb.isEmpty() ? Cli.run().out() : Cli.run(verb, "--help").out();
      Matcher example = Pattern.compile("examples/\\S*").matcher(help);
      assertThat(example.find()).as(help).isTrue();
      assertThat(example.group()).isEqualTo("examples/wadi-sahl");
      assertThat(Path.of("..", example.group())).isDirectory();
    }
  }

  @Test
  void theHelpNamesBothPackedForms() {
    assertThat(Cli.run("read", "--help").out()).containsPattern("zip\\s+and\\s+gz");
  }

  @Test
  void theHelpTellsThatTheTextFormLeavesDoubtfulClaimsOut() {
    for (String verb : List.of("analyze", "show")) {
      assertThat(Cli.run(verb, "--help").out().replaceAll("\\s+", " "))
          .contains("text leaves out claims of a confidence below 0.5; json has all");
    }
  }

  @Test
  void withoutACommandTheHelpIsPrinted() {
    assertThat(Cli.run().out()).startsWith("Usage: isnad").contains("analyze", "isnad open");
  }
}

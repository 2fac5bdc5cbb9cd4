package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
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
            "serve",
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
  void withoutACommandTheHelpIsPrinted() {
    assertThat(Cli.run().out()).startsWith("Usage: isnad").contains("analyze", "isnad open");
  }
}

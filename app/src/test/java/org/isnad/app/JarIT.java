package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.core.json.RecordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, as a user starts it. */
class JarIT {

  @TempDir private Path folder;

  @Test
  void theJarAnalyzesWithNothingOnStandardOutputButRecords() throws Exception {
    Path input = folder.resolve("رسالة.jsonl");
    Files.writeString(input, "{\"id\": \"d1\", \"text\": \"قالت الناطقة إن المرفأ أغلق أمس.\"}\n");
    Process process = start("analyze", input.toString());
    assertThat(process.waitFor()).as(text("err")).isZero();
    assertThat(text("out").lines()).hasSize(1);
    assertThat(RecordReader.line(text("out").strip()).text()).startsWith("قالت الناطقة");
    assertThat(text("err")).isEmpty();
  }

  @Test
  void theJarTellsItsVersion() throws Exception {
    assertThat(start("--version").waitFor()).isZero();
    assertThat(text("out")).matches("Isnad \\d+\\.\\d+\\.\\d+\\s*");
  }

  private String text(String stream) throws IOException {
    return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
  }

  private Process start(String... arguments) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-jar",
            Path.of("target", "isnad.jar").toAbsolutePath().toString());
    builder.command().addAll(List.of(arguments));
    // A C.UTF-8 locale, as the start script sets it: without one Java cannot name Arabic files.
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process =
        builder
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ended in time").isTrue();
    return process;
  }
}

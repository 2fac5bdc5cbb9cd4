package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code isnad} in the root of the checkout, which every user starts. */
class StartScriptTest {

  @ParameterizedTest
  @ValueSource(strings = {"lots", "2", "2gb", "0m", "g", "-1g", "2g -version"})
  void aHeapThatJavaDoesNotUnderstandIsToldInOneLineBeforeAnythingIsBuilt(String heap)
      throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("bash", Path.of("..", "isnad").toString(), "--version");
    builder.environment().put("ISNAD_HEAP", heap);
    Process process = builder.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isEqualTo(Exit.USAGE);
    assertThat(told.lines())
        .containsExactly(
            "isnad: ISNAD_HEAP must be a number with k, m or g behind it, as in 2g; it is '%s'"
                .formatted(heap));
  }
}

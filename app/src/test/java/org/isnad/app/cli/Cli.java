package org.isnad.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.isnad.arabic.Pipeline;

/**
 * Runs the real commands in this process, with models loaded once for all tests.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Cli(int code, String out, String err) {

  private static Pipeline pipeline;

  static synchronized Pipeline pipeline() {
    if (pipeline == null) {
      pipeline = Pipeline.load();
    }
    return pipeline;
  }

  static Cli run(Object... arguments) {
    return runWith(Cli::pipeline, arguments);
  }

  /** As {@link #run}, with models of the test's own. */
  static Cli runWith(Supplier<Pipeline> models, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code =
        Isnad.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), models)
            .execute(words);
    return new Cli(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}

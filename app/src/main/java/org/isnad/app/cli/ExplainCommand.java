package org.isnad.app.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.arabic.Explanation;
import org.isnad.arabic.Pipeline;
import org.isnad.arabic.attribution.Attempt;
import org.isnad.core.record.Document;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad explain}: which rule tried what in a sentence, and why it did or did not fire. */
@Command(
    description = {
      "Tells which rule tried what in a sentence, and why it did or did not fire.",
      "For people who add rules: see CONTRIBUTING.md."
    },
    footer = {
      "  isnad explain examples/wadi-sahl/qasaba/qasaba-01.txt --sentence 2",
      "  isnad explain articles.jsonl --id sn-1"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "a file with one article or more")
  private Path file;

  @Option(names = "--sentence", description = "only this sentence, counted from 1 (default: all)")
  private Integer sentence;

  @Option(names = "--id", description = "only the article with this id (default: all in the file)")
  private String id;

  private final Supplier<Pipeline> models;

  ExplainCommand(Supplier<Pipeline> models) {
    this.models = models;
  }

  @Override
  public Integer call() {
    List<Document> documents = documents();
    if (documents.isEmpty()) {
      throw new CannotGoOn(
          Exit.SOME_FAILED,
          "no article" + (id == null ? "" : " " + id) + " can be read in " + file);
    }
    Pipeline pipeline = models.get();
    documents.forEach(document -> print(document.id(), pipeline.explain(document)));
    return Exit.OK;
  }

  private List<Document> documents() {
    List<Document> out = new ArrayList<>();
    Ingest.standard()
        .read(
            List.of(file),
            reading -> {
              if (reading instanceof Reading.Read read
                  && (id == null || id.equals(read.document().id()))) {
                out.add(read.document());
              }
            });
    return out;
  }

  private void print(String documentId, List<Explanation> explanations) {
    if (sentence != null && (sentence < 1 || sentence > explanations.size())) {
      throw new CannotGoOn(Exit.USAGE, documentId + " has sentences 1 to " + explanations.size());
    }
    for (int number = 1; number <= explanations.size(); number++) {
      if (sentence == null || sentence == number) {
        print(documentId, number, explanations.get(number - 1));
      }
    }
  }

  private void print(String documentId, int number, Explanation explanation) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(documentId + ", sentence " + number);
    out.println(
        "  "
            + explanation.words().stream()
                .map(word -> Visible.line(word.surface()) + "/" + word.tag())
                .collect(joining(" ")));
    explanation.attempts().forEach(attempt -> out.println("  " + line(attempt)));
    if (explanation.attempts().isEmpty()) {
      out.println("  - no word of it is in the cue lexicon");
    }
    out.println();
  }

  private static String line(Attempt attempt) {
    String sign = attempt.fired() ? "+ " : "- ";
    return sign + attempt.word() + " as " + attempt.reading() + ": " + attempt.outcome();
  }
}

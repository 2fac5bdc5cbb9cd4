package org.isnad.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.core.json.RecordWriter;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.export.AttributionTable;
import org.isnad.ledger.export.GoldWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad export}: all records of the ledger, for other programs. */
@Command(
    description = "Writes all records of the ledger in the order of their ids.",
    footer = {
      "  isnad export --out records.jsonl",
      "  isnad export --format csv --out chains.csv",
      "  isnad export | jq .attributions"
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = {
        "jsonl: every record as the machine made it (default);",
        "reviewed: every record with all that readers judged carried out;",
        "gold: what readers accepted, corrected or added, as annotations;",
        "csv: every attribution with its chain, a line each, with what readers judged carried out"
      })
  private Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "file to write, anew; without it, standard output")
  private Path file;

  /** The forms in which a ledger can be given away. */
  private enum Format {
    jsonl,
    reviewed,
    gold,
    csv
  }

  @Override
  public Integer call() {
    try (Ledger ledger = folder.existing()) {
      if (file == null) {
        write(ledger, spec.commandLine().getOut());
      } else {
        writeFile(ledger);
      }
    }
    return Exit.OK;
  }

  private void writeFile(Ledger ledger) {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      write(ledger, out);
      if (out.checkError()) {
        throw new IOException("not all could be written");
      }
    } catch (IOException e) {
      throw new CannotGoOn(Exit.SOME_FAILED, "cannot write " + file + ": " + advice(e));
    }
    spec.commandLine().getErr().printf("%d records in %s%n", ledger.documents(), file);
  }

  private String advice(IOException e) {
    Path parent = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      return "it is a folder; name a file in it";
    }
    if (!Files.isDirectory(parent)) {
      return "there is no folder " + parent + "; make it, or name another file";
    }
    return e instanceof AccessDeniedException
        ? "no permission; check the rights of file and folder, or name another file"
        : "the disk may be full; make room, or name a file elsewhere";
  }

  private void write(Ledger ledger, PrintWriter out) {
    switch (format) {
      case jsonl -> ledger.forEachRecord(record -> out.println(RecordWriter.line(record)));
      case reviewed ->
          ledger.reviews().forEachReviewed(one -> out.println(RecordWriter.line(one.record())));
      case csv -> {
        out.print(AttributionTable.head());
        ledger.reviews().forEachReviewed(one -> out.print(AttributionTable.lines(one.record())));
      }
      case gold ->
          ledger
              .reviews()
              .judgedDocuments()
              .forEach(
                  id ->
                      ledger
                          .reviews()
                          .reviewed(id)
                          .ifPresent(one -> out.println(GoldWriter.line(one))));
    }
    out.flush();
  }
}

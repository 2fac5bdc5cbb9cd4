package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.isnad.app.web.CollectionExport;
import org.isnad.app.web.Language;
import org.isnad.app.web.dossier.DossierJson;
import org.isnad.app.web.dossier.DossierTable;
import org.isnad.app.web.dossier.Sheet;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad collection export N}. */
@Command(
    name = "export",
    description = "Exports a collection, every sentence with its footnote and its original words.",
    footer = "  isnad collection export 1 --format html --language ar > harbour.html")
final class CollectionExportCommand implements Callable<Integer> {

  /** The forms. */
  enum Format {
    HTML,
    JSON,
    CSV
  }

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;
  @Mixin private CollectionNumber number;

  @Option(
      names = "--format",
      defaultValue = "html",
      description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format;

  @Option(
      names = "--language",
      defaultValue = "en",
      description = "of what is not quoted, in html: one of ${COMPLETION-CANDIDATES}")
  private Language language;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = folder.existing()) {
      out.print(text(number.in(ledger)));
      out.flush();
    }
    return Exit.OK;
  }

  private String text(Sheet sheet) {
    return switch (format) {
      case HTML -> CollectionExport.html(sheet, language);
      case JSON -> DossierJson.text(sheet);
      case CSV -> DossierTable.of(sheet);
    };
  }
}

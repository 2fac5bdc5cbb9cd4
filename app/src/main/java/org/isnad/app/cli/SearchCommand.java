package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.text.Span;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Narrowing;
import org.isnad.ledger.SearchHit;
import org.isnad.ledger.SearchPage;
import org.isnad.ledger.Snippet;
import org.isnad.ledger.export.AttributionTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad search}: words in context. */
@Command(
    description = {
      "Finds articles and shows the words in their context, [so].",
      "Words are found in all their spellings, names also in Latin letters. A query may hold \"phrases\", AND, OR, NOT and the filters source:, about:, publisher: and date:."
    },
    footer = {
      "  isnad search Baghdadi",
      "  isnad search 'harbour AND NOT source:ministry date:2015-08' --limit 50",
      "  isnad search harbour --act deny --access anonymous --from 2015-08-01 --format csv"
    })
final class SearchCommand implements Callable<Integer> {

  private static final int NAME = 50;
  private static final int WORDS = 120;

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;

  @Mixin private NarrowingOptions narrowing;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "what to look for; with an option that narrows, it may be left out")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = {
        "text: the words in their context (default);",
        "csv: all that answers, every attribution with its chain, a line each"
      })
  private Format format;

  /** How an answer can be given. */
  private enum Format {
    text,
    csv
  }

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      converter = AtLeastOne.class,
      description = "articles shown at most (default: ${DEFAULT-VALUE})")
  private int limit;

  @Override
  public Integer call() {
    String query = String.join(" ", words);
    try (Ledger ledger = folder.existing()) {
      Narrowing narrowed = narrowing.in(ledger);
      if (words.isEmpty() && narrowed.isNothing()) {
        throw new ParameterException(
            spec.commandLine(), "say what to look for, or name an option that narrows");
      }
      SearchPage page = ledger.search(query, narrowed, limit, 0);
      page.notes().forEach(note -> spec.commandLine().getErr().println("isnad: " + note));
      if (page.hits().isEmpty()) {
        throw nothing(ledger.documents());
      }
      if (format == Format.csv) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(AttributionTable.head());
        ledger.forEachAnswer(
            query, narrowed, record -> out.print(AttributionTable.lines(record, narrowed)));
        out.flush();
      } else {
        print(page);
      }
    }
    return Exit.OK;
  }

  private CannotGoOn nothing(long documents) {
    String advice =
        documents == 0
            ? "the ledger " + folder.path() + " is empty; fill it with \"isnad read FOLDER\""
            : "nothing found in %,d articles; try fewer words, or a name in Latin letters"
                .formatted(documents);
    return new CannotGoOn(Exit.SOME_FAILED, advice);
  }

  private void print(SearchPage page) {
    PrintWriter out = spec.commandLine().getOut();
    page.hits().forEach(hit -> print(hit, out));
    out.printf(
        "%d of %d articles%s%n",
        page.hits().size(),
        page.total(),
        page.total() > page.hits().size() ? "; for more: --limit " + page.total() : "");
  }

  private static void print(SearchHit hit, PrintWriter out) {
    DocumentRef document = hit.document();
    out.println("━━ " + (document.title() == null ? "(no title)" : Visible.line(document.title())));
    out.println(
        Stream.of(document.publisher(), document.published(), "id " + document.id())
            .filter(Objects::nonNull)
            .map(fact -> Visible.line(fact.toString()))
            .collect(Collectors.joining("\u200e · ", "   ", "")));
    hit.said().forEach(said -> out.println("   " + line(said)));
    // A title is shown anyway.
    hit.snippets().stream()
        .filter(snippet -> snippet.field() == Snippet.Field.TEXT)
        .forEach(snippet -> out.println("   … " + inContext(snippet) + "\u200e …"));
    out.println();
  }

  private static String line(SearchHit.Said said) {
    return "%s [%s%s%s] %s"
        .formatted(
            said.source() == null ? "?" : Visible.line(said.source(), NAME) + "\u200e",
            said.negated() ? "not: " : "",
            said.hedged() ? "perhaps: " : "",
            said.act().label(),
            Visible.line(said.words(), WORDS));
  }

  /** The snippet's words with the matched ones in brackets. */
  private static String inContext(Snippet snippet) {
    StringBuilder out = new StringBuilder();
    int begin = snippet.span().begin();
    int at = 0;
    for (Span match : snippet.matches()) {
      out.append(snippet.text(), at, match.begin() - begin).append('[');
      at = match.end() - begin;
      out.append(snippet.text(), match.begin() - begin, at).append(']');
    }
    return Visible.line(out.append(snippet.text().substring(at)).toString());
  }
}

package org.isnad.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.ledger.Across;
import org.isnad.ledger.Affair;
import org.isnad.ledger.Affair.Answer;
import org.isnad.ledger.Affair.Figure;
import org.isnad.ledger.Affair.Heard;
import org.isnad.ledger.AffairRef;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.origin.Voice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad affairs}: groups of reports about one matter. */
@Command(
    description = {
      "Lists groups of articles about one matter, the largest first.",
      "With an article's id: the affair it belongs to, with its reprints, voices, denials, corrections and rival figures."
    },
    footer = {"  isnad affairs", "  isnad affairs qasaba-01"})
final class AffairsCommand implements Callable<Integer> {

  private static final int NAME = 60;
  private static final int WORDS = 120;
  private static final int LEAST = 3;

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "an article's id")
  private String id;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      converter = AtLeastOne.class,
      description = "groups shown at most (default: ${DEFAULT-VALUE})")
  private int limit;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = folder.existing()) {
      if (id == null) {
        list(ledger.across(), out);
      } else {
        print(ledger.across().affair(id).orElseThrow(this::unknown), out);
      }
    }
    return Exit.OK;
  }

  private CannotGoOn unknown() {
    return new CannotGoOn(
        Exit.SOME_FAILED,
        "the ledger %s holds no article \"%s\"; \"isnad affairs\" lists ids"
            .formatted(folder.path(), Visible.line(id)));
  }

  private void list(Across across, PrintWriter out) {
    for (AffairRef group : across.affairs(LEAST, limit, 0)) {
      out.println(
          "%4d articles  %s … %s  %s  %s\u200e"
              .formatted(
                  group.articles(),
                  DocumentLine.day(group.from()),
                  DocumentLine.day(group.to()),
                  Visible.line(group.seed().id()),
                  DocumentLine.title(group.seed())));
    }
    out.println(across.affairCount(LEAST) + " affairs of at least " + LEAST + " articles");
  }

  private static void print(Affair affair, PrintWriter out) {
    out.println(
        "%d articles, %s … %s"
            .formatted(
                affair.documents().size(),
                DocumentLine.day(affair.from()),
                DocumentLine.day(affair.to())));
    affair.documents().forEach(d -> out.println("  " + DocumentLine.of(d) + "\u200e"));
    out.println("reprints");
    affair.reprints().forEach(r -> out.println("  " + ids(r.documents())));
    out.println("who speaks");
    affair.voices().forEach(heard -> out.println("  " + line(heard)));
    out.println("denials, corrections");
    affair.answers().forEach(answer -> out.println("  " + line(answer)));
    out.println("rival figures");
    affair
        .figures()
        .forEach(
            f -> {
              out.println("  " + Visible.line(f.counted()) + "\u200e");
              f.values().forEach(v -> out.println("    " + line(v)));
            });
  }

  private static String ids(List<DocumentRef> documents) {
    return documents.stream().map(d -> Visible.line(d.id())).collect(Collectors.joining(", "));
  }

  private static String line(Heard heard) {
    String perhaps = heard.perhaps().isEmpty() ? "" : "; perhaps " + ids(heard.perhaps());
    return "%s\u200e  %s%s"
        .formatted(Visible.line(heard.voice().name(), NAME), ids(heard.articles()), perhaps);
  }

  private static String line(Answer answer) {
    return "%s  %s  by %s\u200e  answers %s: “%s\u200e”"
        .formatted(
            Visible.line(answer.document().id()),
            answer.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            who(answer.who()),
            answer.answered() == null
                ? "nothing held"
                : Visible.line(answer.answered().document().id()),
            Visible.line(answer.words(), WORDS));
  }

  private static String line(Figure figure) {
    return "%s  %s\u200e  %s"
        .formatted(
            Visible.line(figure.number()),
            who(figure.voice()),
            Visible.line(figure.document().id()));
  }

  private static String who(Voice voice) {
    return voice == null ? "the article" : Visible.line(voice.name(), NAME);
  }
}

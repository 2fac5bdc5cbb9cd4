package org.isnad.app.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.isnad.arabic.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code isnad}: by itself it only tells which verbs there are. */
@Command(
    name = "isnad",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    description = "Reads Arabic reporting and puts on record who says what, according to whom.",
    footerHeading = "%nExample:%n",
    footer = {"  isnad open examples/wadi-sahl", "  isnad read --help"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some inputs failed, or nothing was there to read or to show; the rest was done",
      "2:wrong usage",
      "3:the ledger is missing, in use or damaged",
      "4:a fault of Isnad's own; please report it",
      "130:interrupted; the same command goes on where it ended"
    })
public final class Isnad implements Runnable {

  @Spec private CommandSpec spec;

  private Isnad() {}

  /**
   * The whole command line, ready to execute.
   *
   * @param out where results go, in UTF-8
   * @param err where failures, progress and complaints go
   */
  public static CommandLine commandLine(PrintStream out, PrintStream err) {
    return commandLine(writer(out), writer(err), Pipeline::load);
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter err, Supplier<Pipeline> models) {
    return new CommandLine(new Isnad())
        .addSubcommand("open", new OpenCommand(models))
        .addSubcommand("read", new ReadCommand(models))
        .addSubcommand("search", new SearchCommand())
        .addSubcommand("show", new ShowCommand())
        .addSubcommand("sources", new SourcesCommand())
        .addSubcommand("affairs", new AffairsCommand())
        .addSubcommand("claim", new ClaimCommand())
        .addSubcommand("origins", new OriginsCommand())
        .addSubcommand("reprints", new ReprintsCommand())
        .addSubcommand("compare", new CompareCommand())
        .addSubcommand("who", new WhoCommand())
        .addSubcommand("same", new SameCommand())
        .addSubcommand("not-same", new NotSameCommand())
        .addSubcommand("undo", new UndoCommand())
        .addSubcommand("collection", new CollectionCommand())
        .addSubcommand("serve", new ServeCommand())
        .addSubcommand("account", new AccountCommand())
        .addSubcommand("audit", new AuditCommand())
        .addSubcommand("analyze", new AnalyzeCommand(models))
        .addSubcommand("explain", new ExplainCommand(models))
        .addSubcommand("export", new ExportCommand())
        .addSubcommand("failures", new FailuresCommand())
        .addSubcommand("reindex", new ReindexCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler((e, line, parsed) -> Complaint.of(e, line.getErr()));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}

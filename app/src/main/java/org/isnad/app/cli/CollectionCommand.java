package org.isnad.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad collection}: what people collected in the pages. */
@Command(
    description = "Lists, shows and exports collections: what people put together in the pages.",
    subcommands = {
      CollectionListCommand.class,
      CollectionShowCommand.class,
      CollectionExportCommand.class
    },
    footer = {
      "  isnad collection list",
      "  isnad collection show 1",
      "  isnad collection export 1 --format html > harbour.html"
    })
final class CollectionCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}

package org.isnad.app.cli;

import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.identity.Ruling;
import org.isnad.ledger.identity.Sameness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad not-same}: two names stand for two. */
@Command(
    description = {
      "Puts on record that two names, or two bearers of one name, are not the same.",
      "The record can be taken back with \"isnad undo\"; nothing that was read is changed."
    },
    footer = {
      "  isnad not-same NAME NAME@article-7 --why \"another man of that name\"",
      "  isnad not-same NAME@article-1 NAME@article-7"
    })
final class NotSameCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;
  @Mixin private Judging judging;

  @Override
  public Integer call() {
    try (Ledger ledger = folder.existing()) {
      Ruling judgement = judging.append(ledger, Sameness.NOT_SAME);
      spec.commandLine().getOut().println(RulingText.line(judgement));
    }
    return Exit.OK;
  }
}

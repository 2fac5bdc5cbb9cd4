package org.isnad.app.cli;

import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.identity.Ruling;
import org.isnad.ledger.identity.Sameness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad same}: two names stand for one person or body. */
@Command(
    description = {
      "Puts on record that two names stand for the same person, body or place.",
      "The record can be taken back with \"isnad undo\"; nothing that was read is changed."
    },
    footer = {
      "  isnad same \"Edmar Volken\" \"Edmar Folkan\" --why \"two spellings\"",
      "  isnad same NAME@article-1 NAME@article-7"
    })
final class SameCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerFolder folder;
  @Mixin private Judging judging;

  @Override
  public Integer call() {
    try (Ledger ledger = folder.existing()) {
      Ruling judgement = judging.append(ledger, Sameness.SAME);
      spec.commandLine().getOut().println(RulingText.line(judgement));
    }
    return Exit.OK;
  }
}

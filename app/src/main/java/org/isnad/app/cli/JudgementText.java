package org.isnad.app.cli;

import java.util.Locale;
import org.isnad.ledger.identity.Judgement;

/** A judgement on one line of a terminal. */
final class JudgementText {

  private JudgementText() {}

  static String line(Judgement judgement) {
    String verdict = judgement.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "%d  %s\u200e  %s  %s\u200e  · %s, %s%s%s"
        .formatted(
            judgement.id(),
            Visible.line(judgement.one().toString()),
            verdict,
            Visible.line(judgement.other().toString()),
            Visible.line(judgement.judge()),
            judgement.at(),
            judgement.reason().isEmpty() ? "" : " · " + Visible.line(judgement.reason()),
            judgement.undone() ? " · taken back" : "");
  }
}

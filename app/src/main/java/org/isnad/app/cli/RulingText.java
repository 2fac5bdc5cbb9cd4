package org.isnad.app.cli;

import java.util.Locale;
import org.isnad.ledger.identity.Ruling;

/** A judgement on one line of a terminal. */
final class RulingText {

  private RulingText() {}

  static String line(Ruling judgement) {
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

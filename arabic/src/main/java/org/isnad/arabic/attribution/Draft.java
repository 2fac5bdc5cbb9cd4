package org.isnad.arabic.attribution;

import java.util.List;
import org.isnad.core.text.Span;

/**
 * An attribution whose parent and entity are not known yet.
 *
 * @param content ranges of word indexes; never empty
 * @param bounded whether the content's end is certain, as that of a quotation is
 * @param rule the rule that found it
 */
record Draft(
    Cue cue,
    SourceGuess source,
    List<Span> content,
    boolean bounded,
    String rule,
    double confidence) {

  Draft {
    content = List.copyOf(content);
  }

  /** From the first to the last word of the content. */
  Span cover() {
    return new Span(content.get(0).begin(), content.get(content.size() - 1).end());
  }

  Draft withContent(List<Span> other) {
    return new Draft(cue, source, other, bounded, rule, confidence);
  }
}

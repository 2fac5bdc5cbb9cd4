package org.isnad.ledger.matter;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isnad.arabic.forms.Amends;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.Affair.Answer;
import org.isnad.ledger.Affair.Answered;
import org.isnad.ledger.Affair.Kind;
import org.isnad.ledger.identity.NameForms;
import org.isnad.ledger.origin.Gist;
import org.isnad.ledger.origin.Weights;
import org.isnad.ledger.reprint.Overlap;
import org.isnad.ledger.reprint.Wording;

/** Finds the articles that put right or take back an earlier one, and which one that is. */
final class Amendments {

  /** A correction says so at its beginning. */
  private static final int FIRST_SENTENCES = 2;

  private final List<SourcedRecord> articles;
  private final Weights weights;

  /**
   * @param articles of one affair, in the order of publication
   */
  Amendments(List<SourcedRecord> articles, Weights weights) {
    this.articles = articles;
    this.weights = weights;
  }

  Optional<Answer> of(SourcedRecord article) {
    return article.sentences().stream()
        .limit(FIRST_SENTENCES)
        .map(sentence -> amendment(article, sentence))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Answer amendment(SourcedRecord article, Span sentence) {
    String words = sentence.of(article.text());
    Optional<String> kind = Amends.in(words);
    Optional<SourcedRecord> amended = kind.flatMap(k -> amended(article));
    if (amended.isEmpty()) {
      return null;
    }
    return new Answer(
        kind.get().equals("retraction") ? Kind.RETRACTION : Kind.CORRECTION,
        Lineage.ref(article.document()),
        null,
        null,
        words,
        new Answered(Lineage.ref(amended.get().document()), null, null));
  }

  /** Of earlier articles whose publisher its beginning names, the one that it shares most with. */
  private Optional<SourcedRecord> amended(SourcedRecord article) {
    Wording own = Wording.of(article.text());
    List<String> said =
        article.sentences().stream()
            .limit(FIRST_SENTENCES)
            .flatMap(sentence -> NameForms.words(sentence.of(article.text())).stream())
            .toList();
    return articles.subList(0, articles.indexOf(article)).stream()
        .filter(other -> other.document().publisher() != null)
        .filter(other -> said.containsAll(NameForms.words(other.document().publisher())))
        .max(
            Comparator.comparingDouble(
                other ->
                    (Named.has(article, other.document().published()) ? 1 : 0)
                        + weights.likeness(Gist.of(article.text()), Gist.of(other.text()))
                        + Overlap.of(own, Wording.of(other.text())).ofOne()));
  }
}

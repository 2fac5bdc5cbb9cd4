package org.isnad.ledger.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.forms.Amends;
import org.isnad.core.record.Act;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.Affair.Answer;
import org.isnad.ledger.Affair.Kind;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.identity.NameForms;
import org.isnad.ledger.origin.Gist;
import org.isnad.ledger.origin.Weights;
import org.isnad.ledger.reprint.Overlap;
import org.isnad.ledger.reprint.Wording;

/** Finds what denies, corrects or takes back, and links it to what it answers. */
final class Answers {

  private static final double ALIKE = 0.25;

  /** A correction says so at its beginning. */
  private static final int FIRST_SENTENCES = 2;

  private final List<SourcedRecord> articles;
  private final Set<String> reprints;
  private final List<Told> pieces;
  private final Weights weights;

  /**
   * @param articles of one affair, in the order of publication
   * @param reprints the ids of those that only print again what another of them has
   */
  Answers(List<SourcedRecord> articles, Set<String> reprints) {
    this.articles = articles;
    this.reprints = reprints;
    this.pieces = articles.stream().flatMap(record -> Told.of(record).stream()).toList();
    this.weights = new Weights(pieces.stream().map(Told::gist).toList());
  }

  List<Answer> all() {
    List<Answer> out = new ArrayList<>();
    for (SourcedRecord article : articles) {
      if (reprints.contains(article.document().id())) {
        continue;
      }
      pieces.stream()
          .filter(piece -> piece.document().equals(article.document().id()) && isDenial(piece))
          .map(this::denial)
          .forEach(out::add);
      amendment(article).ifPresent(out::add);
    }
    return out;
  }

  private static boolean isDenial(Told piece) {
    return piece.attribution() != null && piece.attribution().act() == Act.DENY;
  }

  private Answer denial(Told piece) {
    boolean half = piece.attribution().negated();
    return new Answer(
        half ? Kind.HALF_DENIAL : Kind.DENIAL,
        Lineage.ref(piece.record().document()),
        piece.attribution().id(),
        piece.chain().isEmpty() ? null : piece.chain().get(0),
        piece.words(),
        answered(piece).orElse(null));
  }

  /** The earliest article in which somebody else says what is denied. */
  private Optional<DocumentRef> answered(Told denial) {
    int before = articles.indexOf(denial.record());
    return pieces.stream()
        .filter(piece -> articles.indexOf(piece.record()) <= before && !piece.equals(denial))
        .filter(piece -> !isDenial(piece) && !piece.isNegative())
        .filter(piece -> !piece.holds(denial) && !denial.holds(piece))
        .filter(piece -> weights.likeness(piece.gist(), denial.gist()) >= ALIKE)
        .min(
            Comparator.comparing(
                    (Told piece) -> piece.record().document().published(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(piece -> -weights.likeness(piece.gist(), denial.gist())))
        .map(piece -> Lineage.ref(piece.record().document()));
  }

  private Optional<Answer> amendment(SourcedRecord article) {
    return article.sentences().stream()
        .limit(FIRST_SENTENCES)
        .map(sentence -> amendment(article, sentence))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Answer amendment(SourcedRecord article, Span sentence) {
    String words = sentence.of(article.text());
    Optional<String> kind = Amends.in(words);
    if (kind.isEmpty()) {
      return null;
    }
    return new Answer(
        kind.get().equals("retraction") ? Kind.RETRACTION : Kind.CORRECTION,
        Lineage.ref(article.document()),
        null,
        null,
        words,
        amended(article).orElse(null));
  }

  /** Of earlier articles whose publisher its beginning names, the one that it shares most with. */
  private Optional<DocumentRef> amended(SourcedRecord article) {
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
                    weights.likeness(Gist.of(article.text()), Gist.of(other.text()))
                        + Overlap.of(own, Wording.of(other.text())).ofOne()))
        .map(other -> Lineage.ref(other.document()));
  }
}

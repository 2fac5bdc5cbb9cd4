package org.isnad.ledger.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.forms.DenialWords;
import org.isnad.arabic.forms.DenialWords.Kind;
import org.isnad.ledger.origin.Weights;

/**
 * Finds what a denial answers: by what both are about, by whom the denying article names, and by
 * time. Where nothing is sure enough, nothing is found.
 */
final class Targets {

  /** So many letters may stand between what is said and the "but" and verb of its denial. */
  private static final int NEAR = 120;

  /** Of so many pieces behind a denial one may recall what was said. */
  private static final int NEXT = 3;

  /**
   * Pieces that score at least this share of the best are as good; of these the earliest counts.
   */
  private static final double AS_GOOD = 0.9;

  private static final Comparator<LocalDate> DAYS = Comparator.nullsLast(Comparator.naturalOrder());

  private record Scored(Told piece, double score) {}

  private final List<Told> pieces;
  private final Weights weights;
  private final Closeness closeness;
  private final Set<Told> denials;
  private final Set<Set<String>> copies;
  private final Map<Told, Boolean> holders = new HashMap<>();
  private final Map<Told, Set<String>> negated = new HashMap<>();

  /**
   * @param pieces of all articles of an affair
   * @param denials those that deny
   * @param copies the ids of articles that are one text, set by set
   */
  Targets(List<Told> pieces, Set<Told> denials, Set<Set<String>> copies) {
    this.pieces = pieces;
    this.weights = new Weights(pieces.stream().map(Told::gist).toList());
    this.closeness = new Closeness(pieces, weights);
    this.denials = denials;
    this.copies = copies;
  }

  /** What a denial answers; empty where nothing is sure enough. */
  Optional<Told> of(Denial denial) {
    List<Told> possible = pieces.stream().filter(piece -> canBeAnswered(piece, denial)).toList();
    Optional<Told> countered =
        denial.open() ? countered(possible, denial.piece()) : Optional.empty();
    return countered
        .or(() -> denial.open() ? recalled(possible, denial) : Optional.empty())
        .or(() -> likest(possible, denial));
  }

  /** What stands right before a denial that begins with "but". */
  private Optional<Told> countered(List<Told> possible, Told denying) {
    return pieces.stream()
        .filter(piece -> piece.isSameArticle(denying) && piece.begin() < denying.begin())
        .filter(piece -> !denying.holds(piece) && !piece.holds(denying))
        .max(Comparator.comparing(Told::begin))
        .filter(piece -> piece.attribution() != null && possible.contains(piece))
        .filter(piece -> isCountered(piece, denying));
  }

  private static boolean isCountered(Told piece, Told denying) {
    int from = Math.min(piece.end(), denying.begin());
    String between = denying.record().text().substring(from, denying.begin());
    return between.length() <= NEAR && DenialWords.has(between, Kind.BUT);
  }

  /** What the article tells right behind the denial as having been said before. */
  private Optional<Told> recalled(List<Told> possible, Denial denial) {
    Told denying = denial.piece();
    return pieces.stream()
        .filter(piece -> piece.isSameArticle(denying) && piece.begin() > denying.begin())
        .sorted(Comparator.comparing(Told::begin))
        .limit(NEXT)
        .filter(piece -> piece.isBackground() && possible.contains(piece))
        .filter(piece -> closeness.hasWordsOf(piece, denial))
        .findFirst();
  }

  private Optional<Told> likest(List<Told> possible, Denial denial) {
    List<Scored> candidates = new ArrayList<>();
    possible.forEach(
        piece -> closeness.of(piece, denial).ifPresent(c -> candidates.add(new Scored(piece, c))));
    double best = candidates.stream().mapToDouble(Scored::score).max().orElse(0);
    return candidates.stream()
        .filter(one -> one.score() >= AS_GOOD * best)
        .min(
            Comparator.comparing((Scored one) -> one.piece().day(), DAYS)
                .thenComparing(one -> -one.score())
                .thenComparing(one -> one.piece().document())
                .thenComparing(one -> one.piece().begin()))
        .map(Scored::piece);
  }

  private boolean canBeAnswered(Told piece, Denial denial) {
    Told denying = denial.piece();
    return !denying(piece)
        && !denying.holds(piece)
        && !piece.holds(denying)
        && !piece.isSameVoice(denying)
        && !isCopy(piece, denying)
        && DAYS.compare(piece.day(), denying.day()) <= 0
        && (!piece.isSameArticle(denying) || stands(piece, denial))
        && !negatesToo(piece, denial);
  }

  /** Whether a piece denies something itself, or holds one that does. */
  private boolean denying(Told piece) {
    return holders.computeIfAbsent(
        piece,
        one ->
            (denials.contains(one) && !one.isBackground())
                || denials.stream().anyMatch(one::holds));
  }

  /** Whether both negate one thing, and so agree. */
  private boolean negatesToo(Told piece, Denial denial) {
    return !denial.negated().isEmpty()
        && denial.negated().stream()
            .anyMatch(negated.computeIfAbsent(piece, Denials::negated)::contains);
  }

  /** Within one article: told before, or as what had been said before. */
  private static boolean stands(Told piece, Denial denial) {
    return !denial.piece().isBackground()
        && (piece.begin() < denial.piece().begin() || (!denial.back() && piece.isBackground()));
  }

  private boolean isCopy(Told one, Told other) {
    return !one.isSameArticle(other)
        && copies.stream()
            .anyMatch(group -> group.contains(one.document()) && group.contains(other.document()));
  }

  /** How much each stem says within the affair. */
  Weights weights() {
    return weights;
  }
}

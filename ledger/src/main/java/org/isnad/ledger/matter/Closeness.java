package org.isnad.ledger.matter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.ledger.origin.Gist;
import org.isnad.ledger.origin.Weights;

/** How close a piece is to what a denial denies: by what both say, and by whom the denial names. */
final class Closeness {

  /** The share of what is denied that another article's piece must say. */
  private static final double ALIKE = 0.4;

  /** The same where the denial does not say that it denies. */
  private static final double CONTRARY = 0.6;

  /** The same where the denying article names the other's publisher. */
  private static final double NAMED = 0.1;

  /** What is denied says so little that it may be no more than a verb for what was told before. */
  private static final int FEW = 2;

  /** The share of what is denied, names left out, that another article's piece must say. */
  private static final double ALIKE_BESIDES = 0.3;

  private static final double BONUS_PUBLISHER = 0.4;

  private static final double BONUS_DAY = 0.3;

  private static final double BONUS_VOICE = 0.2;

  private static final double BONUS_DENIER = 0.2;

  private static final double BONUS_NEAR = 0.3;

  private final List<Told> pieces;
  private final Weights weights;
  private final Named named = new Named();
  private final Map<Told, Set<String>> withSource = new HashMap<>();

  /**
   * @param pieces of all articles of an affair
   * @param weights how much each stem says among them
   */
  Closeness(List<Told> pieces, Weights weights) {
    this.pieces = pieces;
    this.weights = weights;
  }

  /** Whether a piece, or a name of those who tell it, has a word of what is denied. */
  boolean hasWordsOf(Told piece, Denial denial) {
    Set<String> words = new HashSet<>(withSource(piece));
    piece.chain().forEach(voice -> words.addAll(Gist.of(voice.name()).stems()));
    return !shared(denial.subject(), words).isEmpty();
  }

  /** How close a piece is to what is denied, above 0; empty where it is not close enough. */
  Optional<Double> of(Told piece, Denial denial) {
    boolean within = piece.isSameArticle(denial.piece());
    if (!within && isApart(piece, denial)) {
      return Optional.empty();
    }
    boolean publisher =
        !within && named.has(denial.piece().record(), piece.record().document().publisher());
    double alike =
        Math.max(
            alike(denial.subject(), piece.gist().stems()),
            alike(denial.topic(), withSource(piece)));
    if (!isEnough(piece, denial, publisher)) {
      return Optional.empty();
    }
    double score = alike;
    score += saysLittle(denial) && !publisher ? aboutIt(piece, denial) : 0;
    score += publisher ? BONUS_PUBLISHER : 0;
    score += publisher && Named.has(denial.piece().record(), piece.day()) ? BONUS_DAY : 0;
    score += !within && Named.has(denial.piece().record(), piece.first()) ? BONUS_VOICE : 0;
    score += within ? nearness(piece, denial.piece()) : 0;
    score += Named.has(piece.record(), denial.piece().first()) ? BONUS_DENIER : 0;
    return Optional.of(score);
  }

  /**
   * Where few words are denied: how much of what they are about a piece says, and how much of what
   * the piece says is of that, since a long one has any few words.
   */
  private double aboutIt(Told piece, Denial denial) {
    Set<String> common = shared(denial.topic(), withSource(piece));
    common.addAll(shared(denial.subject(), piece.gist().stems()));
    return alike(denial.topic(), withSource(piece))
        + weights.of(common) / weights.of(withSource(piece));
  }

  /** The share of what a gist says that some stems say too, 0 to 1. */
  private double alike(Gist gist, Set<String> told) {
    Set<String> shared = shared(gist, told);
    return shared.isEmpty() ? 0 : weights.of(shared) / weights.of(gist.stems());
  }

  private boolean isApart(Told piece, Denial denial) {
    return shared(denial.subject(), piece.gist().stems()).isEmpty()
        && shared(denial.topic(), withSource(piece)).isEmpty();
  }

  private Set<String> withSource(Told piece) {
    return withSource.computeIfAbsent(piece, Told::withSource);
  }

  private static Set<String> shared(Gist gist, Set<String> told) {
    Set<String> out = new HashSet<>(gist.stems());
    out.retainAll(told);
    return out;
  }

  private boolean isEnough(Told piece, Denial denial, boolean publisher) {
    Set<String> said = shared(denial.subject(), piece.gist().stems());
    Set<String> about = shared(denial.topic(), withSource(piece));
    double alike = alike(denial.subject(), piece.gist().stems());
    double topic = alike(denial.topic(), withSource(piece));
    if (piece.isSameArticle(denial.piece()) && denial.back()) {
      return !said.isEmpty() || denial.subject().stems().size() <= FEW;
    }
    if (publisher && denial.open()) {
      return said.size() + about.size() > 0 && Math.max(alike, topic) >= NAMED;
    }
    if (denial.names().containsAll(said)) {
      return false;
    }
    if (!denial.open()) {
      return said.size() > 2 && alike >= CONTRARY && contradicts(piece, denial);
    }
    if (about.size() > 1 && topic >= ALIKE) {
      return true;
    }
    boolean little = saysLittle(denial) && !piece.isSameArticle(denial.piece());
    return alike >= ALIKE
        && !(little && about.size() <= 1)
        && (piece.isSameArticle(denial.piece())
            || ((said.size() > 2 || (said.size() > 1 && alike >= CONTRARY))
                && besides(piece, denial) >= ALIKE_BESIDES));
  }

  /** Whether what is denied is told by what it is about rather than by its own few words. */
  private static boolean saysLittle(Denial denial) {
    return denial.subject().stems().size() <= FEW + 1 && !denial.topic().stems().isEmpty();
  }

  /** The share of what is denied, names left out, that a piece says. */
  private double besides(Told piece, Denial denial) {
    Set<String> stems = new HashSet<>(denial.subject().stems());
    stems.removeAll(denial.names());
    Set<String> said = new HashSet<>(stems);
    said.retainAll(piece.gist().stems());
    return said.isEmpty() ? 0 : weights.of(said) / weights.of(stems);
  }

  /** Whether it says without negation what the other negates. */
  private static boolean contradicts(Told piece, Denial denial) {
    Set<String> negated = Denials.negated(piece);
    return denial.negated().stream()
        .anyMatch(stem -> piece.gist().stems().contains(stem) && !negated.contains(stem));
  }

  /** Within one article the last thing said before is meant rather than the first. */
  private double nearness(Told piece, Told denying) {
    long between =
        pieces.stream()
            .filter(other -> other.isSameArticle(piece) && other.begin() > piece.begin())
            .filter(other -> other.begin() < denying.begin())
            .count();
    return BONUS_NEAR / (1 + between);
  }
}

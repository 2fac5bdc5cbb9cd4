package org.isnad.ledger.matter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.forms.DenialWords;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.identity.NameForms;
import org.isnad.ledger.origin.Gist;
import org.isnad.ledger.origin.Voice;
import org.isnad.ledger.origin.Weights;

/**
 * Finds what a denial answers: by what both are about, by whom the denying article names, and by
 * time. Where nothing is sure enough, nothing is found.
 */
final class Targets {

  /** The share of what is denied that another article's piece must say. */
  private static final double ALIKE = 0.4;

  /** The same where the denial does not say that it denies. */
  private static final double CONTRARY = 0.6;

  /** The same where the denying article names the other's publisher. */
  private static final double NAMED = 0.1;

  /** What is denied says so little that it may be no more than a verb for what was told before. */
  private static final int FEW = 2;

  private static final double BONUS_PUBLISHER = 0.4;
  private static final double BONUS_DAY = 0.3;
  private static final double BONUS_VOICE = 0.2;
  private static final double BONUS_DENIER = 0.2;

  private static final double BONUS_NEAR = 0.3;

  /**
   * Pieces that score at least this share of the best are as good; of these the earliest counts.
   */
  private static final double AS_GOOD = 0.8;

  private static final Comparator<LocalDate> DAYS = Comparator.nullsLast(Comparator.naturalOrder());

  private record Scored(Told piece, double score) {}

  private final List<Told> pieces;
  private final Weights weights;
  private final Set<Told> denials;
  private final Set<Set<String>> copies;
  private final Map<String, String> texts = new HashMap<>();

  /**
   * @param pieces of all articles of an affair
   * @param denials those that deny
   * @param copies the ids of articles that are one text, set by set
   */
  Targets(List<Told> pieces, Set<Told> denials, Set<Set<String>> copies) {
    this.pieces = pieces;
    this.weights = new Weights(pieces.stream().map(Told::gist).toList());
    this.denials = denials;
    this.copies = copies;
  }

  /** What a denial answers; empty where nothing is sure enough. */
  Optional<Told> of(Denial denial) {
    List<Scored> candidates =
        pieces.stream()
            .filter(piece -> canBeAnswered(piece, denial))
            .flatMap(piece -> scored(piece, denial).stream())
            .toList();
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
    return !denials.contains(piece)
        && denials.stream().noneMatch(piece::holds)
        && !denying.holds(piece)
        && !piece.holds(denying)
        && !piece.isSameVoice(denying)
        && !isCopy(piece, denying)
        && DAYS.compare(piece.day(), denying.day()) <= 0
        && (!isSameArticle(piece, denying) || stands(piece, denying));
  }

  /** Within one article: told before, or as what had been said before. */
  private static boolean stands(Told piece, Told denying) {
    return piece.begin() < denying.begin() || isBackground(piece);
  }

  private static boolean isBackground(Told piece) {
    String lead = piece.lead().strip();
    return DenialWords.has(lead.split("\\s+", 2)[0], DenialWords.Kind.BEFORE);
  }

  private static boolean isSameArticle(Told one, Told other) {
    return one.document().equals(other.document());
  }

  private boolean isCopy(Told one, Told other) {
    return !isSameArticle(one, other)
        && copies.stream()
            .anyMatch(group -> group.contains(one.document()) && group.contains(other.document()));
  }

  private Optional<Scored> scored(Told piece, Denial denial) {
    boolean within = isSameArticle(piece, denial.piece());
    boolean publisher = !within && names(denial.piece().record(), publisher(piece));
    double alike =
        Math.max(
            alike(denial.subject(), piece.gist().stems()),
            alike(denial.topic(), piece.withSource()));
    if (!isEnough(piece, denial, publisher)) {
      return Optional.empty();
    }
    double score = alike;
    score += publisher ? BONUS_PUBLISHER : 0;
    score += publisher && namesDay(denial.piece().record(), piece.day()) ? BONUS_DAY : 0;
    score += !within && namesVoice(denial, piece) ? BONUS_VOICE : 0;
    score += within ? nearness(piece, denial.piece()) : 0;
    score += namesVoice(piece.record(), denial.piece().first()) ? BONUS_DENIER : 0;
    return Optional.of(new Scored(piece, score));
  }

  /** The share of what a gist says that some stems say too, 0 to 1. */
  private double alike(Gist gist, Set<String> told) {
    Set<String> shared = shared(gist, told);
    return shared.isEmpty() ? 0 : weights.of(shared) / weights.of(gist.stems());
  }

  private static Set<String> shared(Gist gist, Set<String> told) {
    Set<String> out = new HashSet<>(gist.stems());
    out.retainAll(told);
    return out;
  }

  private boolean isEnough(Told piece, Denial denial, boolean publisher) {
    Set<String> said = shared(denial.subject(), piece.gist().stems());
    Set<String> about = shared(denial.topic(), piece.withSource());
    double alike = alike(denial.subject(), piece.gist().stems());
    double topic = alike(denial.topic(), piece.withSource());
    if (isSameArticle(piece, denial.piece()) && denial.back()) {
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
    int least = isSameArticle(piece, denial.piece()) ? 1 : 2;
    return (about.size() > 1 && topic >= ALIKE) || (said.size() >= least && alike >= ALIKE);
  }

  /** Whether it says without negation what the other negates. */
  private static boolean contradicts(Told piece, Denial denial) {
    Set<String> negated = Gist.of(String.join(" ", DenialWords.negated(piece.words()))).stems();
    return denial.negated().stream()
        .anyMatch(stem -> piece.gist().stems().contains(stem) && !negated.contains(stem));
  }

  /** Within one article the last thing said before is meant rather than the first. */
  private double nearness(Told piece, Told denying) {
    long between =
        pieces.stream()
            .filter(other -> isSameArticle(other, piece) && other.begin() > piece.begin())
            .filter(other -> other.begin() < denying.begin())
            .count();
    return BONUS_NEAR / (1 + between);
  }

  private static String publisher(Told piece) {
    return Objects.requireNonNullElse(piece.record().document().publisher(), "");
  }

  private static boolean namesVoice(Denial denial, Told piece) {
    return namesVoice(denial.piece().record(), piece.first());
  }

  private static boolean namesVoice(SourcedRecord article, Voice voice) {
    return voice != null
        && voice.named()
        && article.entities().stream().anyMatch(entity -> NameKey.of(entity).equals(voice.key()));
  }

  /** Whether an article names a day. */
  static boolean namesDay(SourcedRecord article, LocalDate day) {
    return day != null
        && article.times().stream().anyMatch(time -> day.toString().equals(time.value()));
  }

  private boolean names(SourcedRecord article, String name) {
    List<String> words = NameForms.words(name);
    return !words.isEmpty()
        && texts
            .computeIfAbsent(article.document().id(), id -> quoted(article))
            .contains(" " + String.join(" ", words) + " ");
  }

  /** The names of bodies and works in an article, and no word of its own name. */
  private static String quoted(SourcedRecord article) {
    StringBuilder out = new StringBuilder();
    article.mentions().stream()
        .filter(
            mention ->
                mention.type() == EntityType.ORGANIZATION || mention.type() == EntityType.WORK)
        .forEach(
            mention ->
                out.append(" . ")
                    .append(String.join(" ", NameForms.words(mention.span().of(article.text()))))
                    .append(' '));
    return out.toString();
  }

  /** How much each stem says within the affair. */
  Weights weights() {
    return weights;
  }
}

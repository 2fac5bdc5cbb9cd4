package org.isnad.ledger.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.record.Act;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Affair.Answer;
import org.isnad.ledger.Affair.Answered;
import org.isnad.ledger.Affair.Kind;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Reprints;
import org.isnad.ledger.origin.Voice;

/** Finds what denies, admits, corrects or takes back, and links it to what it answers. */
final class Answers {

  private static final double ALIKE = 0.4;

  /** Two denials of one article with so much in common are one. */
  private static final double SAME = 0.8;

  private final List<SourcedRecord> articles;
  private final Set<String> again;
  private final Map<String, List<Told>> pieces;
  private final Map<String, List<Denial>> denials = new LinkedHashMap<>();
  private final Targets targets;
  private final Amendments amendments;

  /**
   * @param articles of one affair, in the order of publication
   * @param pieces those of each article, by its id, in the same order
   * @param reprints those of them that are one text
   */
  Answers(List<SourcedRecord> articles, Map<String, List<Told>> pieces, List<Reprints> reprints) {
    this.articles = articles;
    this.pieces = pieces;
    pieces.forEach((id, told) -> denials.put(id, Denials.of(told)));
    this.again =
        reprints.stream()
            .flatMap(group -> group.documents().stream().skip(1))
            .map(DocumentRef::id)
            .collect(Collectors.toSet());
    this.targets = new Targets(all(pieces), denying(), copies(reprints));
    this.amendments = new Amendments(articles, targets.weights());
  }

  private static <T> List<T> all(Map<String, List<T>> byArticle) {
    return byArticle.values().stream().flatMap(Collection::stream).toList();
  }

  private Set<Told> denying() {
    return all(denials).stream().map(Denial::piece).collect(Collectors.toSet());
  }

  private static Set<Set<String>> copies(List<Reprints> reprints) {
    return reprints.stream()
        .map(group -> group.documents().stream().map(DocumentRef::id).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  /** In the order of publication; what only prints again another's text is left out. */
  List<Answer> all() {
    List<Answer> out = new ArrayList<>();
    for (SourcedRecord article : articles) {
      String id = article.document().id();
      if (!again.contains(id)) {
        once(Denials.innermost(denials.get(id))).stream()
            .flatMap(denial -> answer(denial).stream())
            .forEach(out::add);
        pieces.get(id).stream().flatMap(piece -> admission(piece).stream()).forEach(out::add);
        amendments.of(article).ifPresent(out::add);
      }
    }
    return out;
  }

  /** Headlines and leads say twice that something is denied. */
  private List<Denial> once(List<Denial> ofArticle) {
    List<Denial> out = new ArrayList<>();
    for (Denial denial : ofArticle) {
      if (out.stream().noneMatch(before -> isSame(before, denial))) {
        out.add(denial);
      }
    }
    return out;
  }

  private boolean isSame(Denial one, Denial other) {
    return one.half() == other.half()
        && targets.weights().likeness(one.subject(), other.subject()) >= SAME;
  }

  /** One that only says the contrary of something counts where that something is found. */
  private Optional<Answer> answer(Denial denial) {
    Optional<Told> answered = targets.of(denial);
    if (answered.isEmpty() && !isDenying(denial)) {
      return Optional.empty();
    }
    return Optional.of(
        answer(
            denial.half() ? Kind.HALF_DENIAL : Kind.DENIAL, denial.piece(), answered.orElse(null)));
  }

  private static boolean isDenying(Denial denial) {
    return denial.piece().attribution().act() == Act.DENY;
  }

  /** What a voice says that it denied on an earlier day. */
  private Optional<Answer> admission(Told piece) {
    Voice voice = piece.first();
    boolean denies =
        denials.get(piece.document()).stream().anyMatch(denial -> denial.piece().equals(piece));
    if (voice == null || denies || piece.attribution().act() != Act.CONFIRM) {
      return Optional.empty();
    }
    return all(denials).stream()
        .filter(denial -> !denial.half() && denial.open())
        .map(Denial::piece)
        .filter(denied -> denied.first() != null && denied.first().key().equals(voice.key()))
        .filter(denied -> isEarlier(denied, piece))
        .filter(denied -> targets.weights().likeness(denied.gist(), piece.gist()) >= ALIKE)
        .findFirst()
        .map(denied -> answer(Kind.ADMISSION, piece, denied));
  }

  private static boolean isEarlier(Told one, Told other) {
    return one.day() != null && other.day() != null && one.day().isBefore(other.day());
  }

  private static Answer answer(Kind kind, Told piece, Told answered) {
    return new Answer(
        kind,
        Lineage.ref(piece.record().document()),
        piece.attribution().id(),
        piece.first(),
        piece.words(),
        answered == null ? null : answered(answered));
  }

  private static Answered answered(Told piece) {
    return new Answered(
        Lineage.ref(piece.record().document()),
        piece.attribution() == null ? null : piece.attribution().id(),
        piece.words());
  }
}

package org.isnad.ledger.matter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.origin.Gist;
import org.isnad.ledger.origin.Weights;
import org.isnad.ledger.store.Among;

/**
 * Says who may be meant where an article only describes a source: another names somebody in the
 * same words ("the former guard so-and-so") who tells the same. Nothing is merged by it.
 */
final class Descriptions {

  /** The share of what the shorter piece says that both must say. */
  private static final double SAME = 0.6;

  /**
   * One link of a piece's chain, by the words that describe it.
   *
   * @param key of whoever is named; null where nobody is
   */
  private record Described(Told piece, Set<String> stems, String key) {}

  private final Weights weights;
  private final List<Described> named = new ArrayList<>();
  private final List<Described> unnamed = new ArrayList<>();

  Descriptions(List<Told> pieces, Among among) {
    this.weights = new Weights(pieces.stream().map(Told::gist).toList());
    for (Told piece : pieces) {
      for (Attribution link : piece.links()) {
        Described one = described(piece, link, among);
        if (!one.stems().isEmpty()) {
          (one.key() == null ? unnamed : named).add(one);
        }
      }
    }
  }

  private static Described described(Told piece, Attribution link, Among among) {
    SourcedRecord record = piece.record();
    Span words = link.source() == null ? null : link.source().span();
    if (words == null) {
      return new Described(piece, Set.of(), null);
    }
    Optional<Mention> name =
        record.mentions().stream()
            .filter(m -> m.form() == MentionForm.NAME && words.contains(m.span()))
            .findFirst();
    Span before = name.map(m -> new Span(words.begin(), m.span().begin())).orElse(words);
    String key =
        name.flatMap(m -> record.entity(String.valueOf(m.entity())))
            .map(entity -> among.key(NameKey.of(entity), piece.document()))
            .orElse(null);
    return new Described(piece, Gist.of(before.of(record.text())).stems(), key);
  }

  /** The articles that may mean somebody, by the key of his or her name. */
  Map<String, Set<DocumentRef>> places() {
    Map<String, Set<DocumentRef>> out = new TreeMap<>();
    for (Described one : unnamed) {
      Set<String> meant =
          named.stream()
              .filter(other -> isLike(one, other))
              .map(Described::key)
              .collect(Collectors.toSet());
      if (meant.size() == 1) {
        out.computeIfAbsent(meant.iterator().next(), k -> new LinkedHashSet<>())
            .add(Lineage.ref(one.piece().record().document()));
      }
    }
    return out;
  }

  private boolean isLike(Described one, Described other) {
    return !one.piece().isSameArticle(other.piece())
        && other.stems().containsAll(one.stems())
        && weights.likeness(one.piece().gist(), other.piece().gist()) >= SAME;
  }
}

package org.isnad.ledger.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.origin.Gist;
import org.isnad.ledger.origin.Weights;
import org.isnad.ledger.reprint.Wording;

/**
 * Finds the places in other articles that speak of the same matter as one place. The search index
 * gives the articles whose words are nearest; in these each piece is held against the one asked
 * about. So the work does not grow with the ledger.
 */
final class Matching {

  /** Articles looked into. */
  private static final int MOST_ARTICLES = 80;

  /** Words of the asked piece that the index is asked for. */
  private static final int MOST_WORDS = 24;

  private static final int SHORTEST_WORD = 3;

  /** The share of what the shorter piece says that must be common. */
  private static final double SAME = 0.45;

  /** A shorter piece says too little to be told from others. */
  private static final int LEAST_STEMS = 2;

  private final Function<String, List<SourcedRecord>> search;

  /**
   * @param search the articles that answer a query best
   */
  Matching(Function<String, List<SourcedRecord>> search) {
    this.search = search;
  }

  /** The pieces that tell what one tells, that one first; one at most within another. */
  List<Told> of(Told seed) {
    List<SourcedRecord> articles = search.apply(query(seed.words()));
    Weights weights = weights(articles, seed);
    List<Told> out = new ArrayList<>(List.of(seed));
    for (SourcedRecord article : articles) {
      boolean same = article.document().id().equals(seed.document());
      out.addAll(same ? List.of() : alike(Told.of(article), seed, weights));
    }
    return out;
  }

  private static Weights weights(List<SourcedRecord> articles, Told seed) {
    Stream<Gist> gists = articles.stream().map(article -> Gist.of(article.text()));
    return new Weights(Stream.concat(gists, Stream.of(seed.gist())).toList());
  }

  private static List<Told> alike(List<Told> pieces, Told seed, Weights weights) {
    List<Told> alike =
        pieces.stream()
            .filter(piece -> piece.gist().stems().size() >= LEAST_STEMS)
            .filter(piece -> weights.likeness(piece.gist(), seed.gist()) >= SAME)
            .toList();
    return alike.stream().filter(piece -> alike.stream().noneMatch(piece::holds)).toList();
  }

  static int mostArticles() {
    return MOST_ARTICLES;
  }

  private static String query(String words) {
    Set<String> distinct = new LinkedHashSet<>(Wording.of(words).words());
    return String.join(
        " OR ",
        distinct.stream()
            .filter(word -> word.length() >= SHORTEST_WORD || Gist.isNumber(word))
            .sorted(
                Comparator.comparing((String word) -> !Gist.isNumber(word))
                    .thenComparing(word -> -word.length()))
            .limit(MOST_WORDS)
            .toList());
  }
}

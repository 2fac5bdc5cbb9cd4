package org.isnad.ledger.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.isnad.core.text.Span;

/**
 * What somebody put into a dossier. It hangs on a text and a place in it, so that it outlives a new
 * run of the analysis, and keeps what it said when it was chosen, so that it outlives its text.
 *
 * @param document the id of the article
 * @param sha256 of the text in which the place is
 * @param place the cue of an attribution, the predicate of a claim, the words of a quote; null for
 *     an article
 * @param kept what it said then
 */
public record Chosen(Kind kind, String document, String sha256, Span place, Kept kept) {

  /** What can be put into a dossier. */
  public enum Kind {
    ARTICLE,
    ATTRIBUTION,
    CLAIM,
    QUOTE
  }

  /**
   * What was chosen, in the words of then.
   *
   * @param title of the article; null where unknown, as are publisher, day and url
   * @param chain who answered for it, the publisher first; empty for an article
   * @param words of the text; empty for an article
   */
  public record Kept(
      String title,
      String publisher,
      LocalDate published,
      String url,
      List<String> chain,
      String words) {

    public Kept {
      chain = List.copyOf(chain);
      Objects.requireNonNull(words, "words");
    }
  }

  /**
   * Refuses what has no place where it needs one.
   *
   * @throws IllegalArgumentException if only an article's place is missing
   */
  public Chosen {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(kept, "kept");
    if ((kind == Kind.ARTICLE) != (place == null)) {
      throw new IllegalArgumentException(
          kind + " needs " + (place == null ? "a" : "no") + " place");
    }
  }
}

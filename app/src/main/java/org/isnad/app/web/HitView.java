package org.isnad.app.web;

import java.util.List;
import org.isnad.app.web.text.Direction;
import org.isnad.app.web.text.Display;
import org.isnad.app.web.text.Glyph;
import org.isnad.app.web.text.Mark;
import org.isnad.app.web.text.TextSegments;
import org.isnad.core.text.Span;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.SearchHit;
import org.isnad.ledger.Snippet;

/**
 * A document that answers a query, with the query's words in their context.
 *
 * @param said who says what in it, where the search is narrowed to that
 */
public record HitView(DocumentRef document, List<Context> contexts, List<SearchHit.Said> said) {

  /**
   * Words around what was found.
   *
   * @param opening whether the text begins before them
   */
  public record Context(Direction direction, boolean opening, List<Piece> pieces) {}

  /** Words that were found, or that stand around them. */
  public record Piece(boolean found, List<Glyph> glyphs) {}

  static HitView of(SearchHit hit) {
    List<Context> contexts =
        hit.snippets().stream()
            .filter(s -> s.field() == Snippet.Field.TEXT)
            .map(HitView::context)
            .toList();
    return new HitView(hit.document(), contexts, hit.said());
  }

  private static Context context(Snippet snippet) {
    int begin = snippet.span().begin();
    List<Mark.Hit> found =
        snippet.matches().stream()
            .filter(snippet.span()::contains)
            .map(m -> new Mark.Hit(new Span(m.begin() - begin, m.end() - begin)))
            .toList();
    Span whole = new Span(0, snippet.text().length());
    Display display = new Display(snippet.text(), whole);
    List<Piece> pieces =
        TextSegments.of(whole, found).stream()
            .map(s -> new Piece(!s.marks().isEmpty(), display.glyphs(s.span())))
            .toList();
    return new Context(Direction.of(snippet.text()), begin > 0, pieces);
  }
}

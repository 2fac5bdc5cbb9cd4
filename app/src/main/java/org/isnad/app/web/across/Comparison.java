package org.isnad.app.web.across;

import java.util.ArrayList;
import java.util.List;
import org.isnad.app.web.text.Direction;
import org.isnad.app.web.text.Display;
import org.isnad.app.web.text.Glyph;
import org.isnad.core.record.Document;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.reprint.Collation;
import org.isnad.ledger.reprint.Collation.Kind;
import org.isnad.ledger.reprint.Collation.Stretch;
import org.isnad.ledger.reprint.Overlap;
import org.isnad.ledger.reprint.Wording;

/**
 * Two articles side by side, with what each has for itself marked.
 *
 * @param shared how much of each stands in the other, in hundredths
 */
public record Comparison(Side one, Side other, Shared shared) {

  /** One of the two. */
  public record Side(DocumentRef document, Direction direction, List<Piece> pieces) {

    public Side {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A stretch of text.
   *
   * @param kind null for what stands between words and is not compared
   */
  public record Piece(Kind kind, List<Glyph> glyphs) {

    public Piece {
      glyphs = List.copyOf(glyphs);
    }
  }

  /** How much is common. */
  public record Shared(long ofOne, long ofOther, int longest) {}

  /** Compares two articles. */
  public static Comparison of(SourcedRecord one, SourcedRecord other) {
    Wording first = Wording.of(one.text());
    Wording second = Wording.of(other.text());
    Overlap overlap = Overlap.of(first, second);
    Collation collation = Collation.of(first, second);
    return new Comparison(
        side(one, collation.one()),
        side(other, collation.other()),
        new Shared(
            Math.round(100 * overlap.ofOne()),
            Math.round(100 * overlap.ofOther()),
            overlap.longest()));
  }

  private static Side side(SourcedRecord record, List<Stretch> stretches) {
    String text = record.text();
    Display display = new Display(text, new Span(0, text.length()));
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Stretch stretch : stretches) {
      between(display, at, stretch.span().begin(), pieces);
      pieces.add(new Piece(stretch.kind(), display.glyphs(stretch.span())));
      at = stretch.span().end();
    }
    between(display, at, text.length(), pieces);
    Document document = record.document();
    return new Side(
        new DocumentRef(
            document.id(), document.title(), document.publisher(), document.published()),
        Direction.of(text),
        pieces);
  }

  private static void between(Display display, int begin, int end, List<Piece> pieces) {
    if (begin < end) {
      pieces.add(new Piece(null, display.glyphs(new Span(begin, end))));
    }
  }
}

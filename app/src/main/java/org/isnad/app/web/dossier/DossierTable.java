package org.isnad.app.web.dossier;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.app.web.article.ChainStop;
import org.isnad.app.web.text.Display;
import org.isnad.ledger.dossier.Chosen;
import org.isnad.ledger.dossier.Note;
import org.isnad.ledger.export.Csv;

/** A dossier as a table for a spreadsheet: a line for each sentence. */
public final class DossierTable {

  private static final String NOBODY = "?";

  private DossierTable() {}

  /** The whole table, its first line says what the columns hold. */
  public static String of(Sheet sheet) {
    StringBuilder out =
        new StringBuilder(
            Csv.line(
                "footnote",
                "item",
                "kind",
                "state",
                "article",
                "text_sha256",
                "title",
                "outlet",
                "published",
                "link",
                "paragraph",
                "sentence",
                "begin",
                "end",
                "chain",
                "words",
                "in_english",
                "notes"));
    sheet.leaves().forEach(leaf -> leaf.pieces().forEach(piece -> out.append(line(leaf, piece))));
    return out.toString();
  }

  private static String line(Leaf leaf, Piece piece) {
    Chosen chosen = leaf.item().chosen();
    Chosen.Kept kept = chosen.kept();
    Place place = piece.place();
    return Csv.line(
        piece.number(),
        leaf.item().number(),
        chosen.kind().name().toLowerCase(Locale.ROOT),
        leaf.state().name().toLowerCase(Locale.ROOT),
        chosen.document(),
        chosen.sha256(),
        kept.title() == null ? null : Display.plain(kept.title()),
        kept.publisher() == null ? null : Display.plain(kept.publisher()),
        kept.published(),
        kept.url() == null ? null : Display.plain(kept.url()),
        place == null || place.paragraph() == 0 ? null : place.paragraph(),
        place == null || place.sentence() == 0 ? null : place.sentence(),
        place == null ? null : place.span().begin(),
        place == null ? null : place.span().end(),
        piece.voices().stream().map(DossierTable::chain).collect(Collectors.joining(" | ")),
        piece.words(),
        piece.english(),
        leaf.item().notes().stream().map(DossierTable::note).collect(Collectors.joining(" | ")));
  }

  private static String chain(List<ChainStop> voice) {
    return voice.stream()
        .map(stop -> stop.name() == null ? NOBODY : stop.name().original())
        .collect(Collectors.joining(" \u2190 "));
  }

  private static String note(Note note) {
    return note.reader() + " " + note.made() + ": " + note.words();
  }
}

package org.isnad.app.web.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.isnad.app.web.article.ChainStop;
import org.isnad.app.web.text.Display;
import org.isnad.ledger.dossier.Chosen;
import org.isnad.ledger.dossier.Dossier;
import org.isnad.ledger.dossier.Note;

/** A dossier as JSON, its fields in a fixed order. */
public final class DossierJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DossierJson() {}

  /** The whole dossier as indented text, ended by a line break. */
  public static String text(Sheet sheet) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(of(sheet)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always writable", e);
    }
  }

  /** The whole dossier. */
  public static ObjectNode of(Sheet sheet) {
    ObjectNode out = about(sheet.dossier());
    out.set("notes", notes(sheet.dossier().notes()));
    ArrayNode items = out.putArray("items");
    sheet.leaves().forEach(leaf -> items.add(item(leaf)));
    return out;
  }

  /** What a list shows of a dossier. */
  public static ObjectNode about(Dossier dossier) {
    return NODES
        .objectNode()
        .put("number", dossier.number())
        .put("name", dossier.name())
        .put("description", dossier.description())
        .put("by", dossier.reader())
        .put("begun", dossier.made().toString())
        .put("changed", dossier.changed().toString())
        .put("away", dossier.isAway())
        .put("size", dossier.items().size());
  }

  private static ArrayNode notes(List<Note> notes) {
    ArrayNode out = NODES.arrayNode();
    notes.forEach(
        note ->
            out.addObject()
                .put("number", note.number())
                .put("words", note.words())
                .put("by", note.reader())
                .put("at", note.made().toString()));
    return out;
  }

  private static ObjectNode item(Leaf leaf) {
    Chosen chosen = leaf.item().chosen();
    ObjectNode out =
        NODES
            .objectNode()
            .put("number", leaf.item().number())
            .put("kind", label(chosen.kind()))
            .put("state", label(leaf.state()))
            .put("by", leaf.item().reader())
            .put("at", leaf.item().made().toString());
    out.set("article", article(chosen));
    out.set("notes", notes(leaf.item().notes()));
    ArrayNode sentences = out.putArray("sentences");
    leaf.pieces().forEach(piece -> sentences.add(sentence(piece)));
    return out;
  }

  private static ObjectNode article(Chosen chosen) {
    Chosen.Kept kept = chosen.kept();
    return NODES
        .objectNode()
        .put("id", chosen.document())
        .put("sha256", chosen.sha256())
        .put("title", kept.title())
        .put("outlet", kept.publisher())
        .put("published", kept.published() == null ? null : kept.published().toString())
        .put("link", kept.url() == null ? null : Display.plain(kept.url()));
  }

  private static ObjectNode sentence(Piece piece) {
    ObjectNode out = NODES.objectNode().put("footnote", piece.number()).put("words", piece.words());
    if (piece.place() != null) {
      out.put("paragraph", piece.place().paragraph())
          .put("sentence", piece.place().sentence())
          .put("begin", piece.place().span().begin())
          .put("end", piece.place().span().end());
    }
    if (piece.english() != null) {
      out.put("english", piece.english()).put("arabic", piece.arabic());
    }
    ArrayNode voices = out.putArray("voices");
    piece.voices().forEach(voice -> voices.add(chain(voice)));
    return out;
  }

  private static ArrayNode chain(List<ChainStop> voice) {
    ArrayNode out = NODES.arrayNode();
    for (ChainStop stop : voice) {
      ObjectNode one = out.addObject().put("kind", label(stop.kind()));
      one.put("name", stop.name() == null ? null : stop.name().original());
      one.put("latin", stop.name() == null ? null : stop.name().latin());
      if (stop.act() != null) {
        one.put("act", stop.act().label())
            .put("cue", stop.cue())
            .put("negated", stop.negated())
            .put("hedged", stop.hedged());
      }
    }
    return out;
  }

  private static String label(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}

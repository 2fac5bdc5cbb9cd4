package org.isnad.app.web.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.app.web.link.Urls;
import org.isnad.app.web.text.Display;
import org.isnad.ledger.Origins;
import org.isnad.ledger.Origins.Report;
import org.isnad.ledger.origin.Stance;
import org.isnad.ledger.origin.Voice;

/**
 * The chains behind a matter as a picture: first voices in one column, articles in another, those
 * who passed it on between them. Drawn on the server, so that it needs no script.
 *
 * @param width in the picture's own units, as is the height
 */
public record ChainDrawing(int width, int height, List<Box> boxes, List<Line> lines) {

  private static final int COLUMN = 250;
  private static final int ROW = 46;
  private static final int BOX = 200;
  private static final int EDGE = 8;
  private static final int LONGEST = 26;

  public ChainDrawing {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /**
   * A link of the chains.
   *
   * @param kind {@code article}, {@code link} or {@code voice}
   * @param link the address of its page, null where it has none
   */
  public record Box(int x, int y, String label, String kind, String link) {}

  /** From a box to the one that it has it from. */
  public record Line(int x1, int y1, int x2, int y2) {}

  /** Draws the chains of those who say it; denials stand in the list, not in the picture. */
  public static ChainDrawing of(Origins origins) {
    return new Drawing(
            origins.reports().stream().filter(r -> r.statement().stance() == Stance.SAYS).toList())
        .drawing();
  }

  private static final class Drawing {
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Set<List<String>> pairs = new LinkedHashSet<>();
    private final Set<String> voices = new LinkedHashSet<>();

    Drawing(List<Report> reports) {
      reports.forEach(this::add);
    }

    /** A box stands one column further from the voices than all that it has it from. */
    private void add(Report report) {
      List<String> keys = new ArrayList<>();
      String article = "article " + report.document().id();
      keys.add(article);
      label(article, report.document().publisher(), report.document().id());
      addresses.put(
          article, Urls.article(report.document().id(), String.valueOf(report.statement().id())));
      for (Voice voice : report.through()) {
        keys.add(voice.key());
        labels.putIfAbsent(voice.key(), voice.name());
      }
      voices.add(keys.get(keys.size() - 1));
      for (int i = 0; i < keys.size(); i++) {
        columns.merge(keys.get(i), keys.size() - 1 - i, Math::max);
        if (i + 1 < keys.size()) {
          pairs.add(List.of(keys.get(i), keys.get(i + 1)));
        }
      }
    }

    private void label(String key, String publisher, String id) {
      labels.put(key, publisher == null ? id : publisher);
    }

    ChainDrawing drawing() {
      int[] rows = new int[1 + columns.values().stream().mapToInt(c -> c).max().orElse(0)];
      columns.forEach((key, column) -> boxes.put(key, box(key, column, rows[column]++)));
      List<Line> lines = new ArrayList<>();
      for (List<String> pair : pairs) {
        Box from = boxes.get(pair.get(0));
        Box to = boxes.get(pair.get(1));
        lines.add(new Line(from.x(), from.y() + ROW / 3, to.x() + BOX, to.y() + ROW / 3));
      }
      int most = Arrays.stream(rows).max().orElse(0);
      int width = (rows.length - 1) * COLUMN + BOX + 2 * EDGE;
      return new ChainDrawing(width, most * ROW + EDGE, List.copyOf(boxes.values()), lines);
    }

    private Box box(String key, int column, int row) {
      String name = Display.plain(labels.getOrDefault(key, key));
      String label = name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
      String kind =
          voices.contains(key) ? "voice" : addresses.containsKey(key) ? "article" : "link";
      return new Box(column * COLUMN + EDGE, row * ROW + EDGE, label, kind, addresses.get(key));
    }
  }
}

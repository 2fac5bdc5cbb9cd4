package org.isnad.app.web.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.app.web.text.Display;
import org.isnad.ledger.Network;

/**
 * A network as a picture: the name in the middle, the others on an ellipse around it. Drawn on the
 * server, so that it needs no script and can be kept as a file.
 *
 * @param width in the picture's own units, as is the height
 */
public record NetworkDrawing(int width, int height, List<Dot> dots, List<Line> lines) {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 640;
  private static final int LONGEST = 24;
  private static final double BEND = 0.12;

  public NetworkDrawing {
    dots = List.copyOf(dots);
    lines = List.copyOf(lines);
  }

  /** A name. */
  public record Dot(int x, int y, String label, boolean middle) {}

  /**
   * An edge, bent so that those in both directions lie apart.
   *
   * @param bendX through which point the line bends
   * @param wide 1 to 6, the more claims the wider
   */
  public record Line(
      int x1, int y1, int bendX, int bendY, int x2, int y2, int wide, Network.Edge edge) {

    /** As an SVG path has it. */
    public String path() {
      return "M%d %d Q%d %d %d %d".formatted(x1, y1, bendX, bendY, x2, y2);
    }
  }

  /**
   * Draws a network.
   *
   * @param latin whether names stand in Latin letters where there are some
   */
  public static NetworkDrawing of(Network network, boolean latin) {
    Map<String, Dot> dots = new HashMap<>();
    List<Dot> inOrder = new ArrayList<>();
    int around = network.nodes().size() - 1;
    for (int i = 0; i < network.nodes().size(); i++) {
      Network.Node node = network.nodes().get(i);
      double angle = 2 * Math.PI * (i - 1) / Math.max(1, around) - Math.PI / 2;
      double far = i == 0 ? 0 : 1;
      Dot dot =
          new Dot(
              (int) Math.round(WIDTH / 2.0 + far * (WIDTH / 2.0 - 130) * Math.cos(angle)),
              (int) Math.round(HEIGHT / 2.0 + far * (HEIGHT / 2.0 - 50) * Math.sin(angle)),
              label(node, latin),
              i == 0);
      dots.put(node.key(), dot);
      inOrder.add(dot);
    }
    long most = network.edges().stream().mapToLong(Network.Edge::count).max().orElse(1);
    List<Line> lines =
        network.edges().stream()
            .map(e -> line(dots.get(e.from()), dots.get(e.to()), e, most))
            .toList();
    return new NetworkDrawing(WIDTH, HEIGHT, inOrder, lines);
  }

  private static Line line(Dot from, Dot to, Network.Edge edge, long most) {
    double side = edge.kind() == Network.Kind.DOES ? BEND : -BEND;
    int bendX = (int) Math.round((from.x() + to.x()) / 2.0 - side * (to.y() - from.y()));
    int bendY = (int) Math.round((from.y() + to.y()) / 2.0 + side * (to.x() - from.x()));
    int wide = (int) Math.max(1, Math.round(6.0 * edge.count() / most));
    return new Line(from.x(), from.y(), bendX, bendY, to.x(), to.y(), wide, edge);
  }

  /** The name as it may be shown, shortened where it is long. */
  private static String label(Network.Node node, boolean latin) {
    String name = Display.plain(latin && !node.latin().isBlank() ? node.latin() : node.name());
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
  }
}

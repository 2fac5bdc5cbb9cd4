package org.isnad.ingest.reader;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Markup as lines: one for each block or line break; white space runs are one blank. */
final class HtmlLines implements NodeVisitor {

  private static final Set<String> BREAKS = Set.of("br", "tr", "dt", "dd");

  private final StringBuilder text = new StringBuilder();

  private HtmlLines() {}

  static String of(Element element) {
    HtmlLines lines = new HtmlLines();
    element.traverse(lines);
    return lines
        .text
        .toString()
        .lines()
        .map(line -> line.replaceAll("[ \\t\\r\\f\\u00a0]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replaceAll("[\\r\\n\\t\\u2028\\u2029\\u0085]", " "));
    } else {
      breakAt(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    breakAt(node);
  }

  private void breakAt(Node node) {
    if (node instanceof Element e && (e.isBlock() || BREAKS.contains(e.normalName()))) {
      text.append('\n');
    } else if (node instanceof Element e && e.nameIs("td")) {
      text.append(' ');
    }
  }
}

package org.isnad.ingest.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds an article's body in a page: where the page marks it, else by text density.
 *
 * <p>Density is as in Kohlschütter et al., "Boilerplate Detection using Shallow Text Features"
 * (2010), in its plainest form: running text is long and hardly linked. A paragraph speaks for its
 * parent and half as much for the parent's parent; the block with most such text is the body. What
 * is mostly links inside it, such as a box of further reading, is dropped whatever its words.
 */
final class HtmlBody {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, nav, aside, footer, form, button, iframe, object, svg, "
          + "select, figcaption, [hidden], [aria-hidden=true], [role=navigation], "
          + "[role=complementary]";
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:share|sharing|social|related|read-?(?:also|more|next)|see-?also|recommend\\w*|"
              + "more-(?:news|stories)|most-read|comments?|sidebar|breadcrumbs?|tags?|newsletter|"
              + "promo|advert\\w*|ads?|cookies?|menu|widget|toolbar|pagination)(?:$|[\\s_-])");
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:by-?line|authors?|writer|meta|info|date|time|published|posted|updated|"
              + "read(?:ing)?-?time|caption|credits?)(?:$|[\\s_-])");
  private static final List<String> MARKED =
      List.of(
          "[itemprop=articleBody]",
          "article",
          ".article-body",
          ".entry-content",
          ".post-content",
          "main");
  private static final int SHORTEST_PARAGRAPH = 25;
  private static final int ENOUGH = 80;
  private static final int LONGEST_CREDIT = 150;

  private HtmlBody() {}

  /**
   * The body's text, paragraphs as lines, without the title and the lines that tell who wrote it
   * and when; blank where the page has none. Changes the page.
   *
   * @param title the article's title, null where unknown
   */
  static String of(Document page, String title) {
    clean(page.body());
    dropHead(page.body(), title);
    page.body().select("header:not(article header)").remove();
    for (String mark : MARKED) {
      Element marked = longest(page.select(mark));
      if (marked != null && marked.text().length() >= ENOUGH) {
        return lines(marked);
      }
    }
    return lines(densest(page.body()));
  }

  /** The whole text of an element that holds an article and little else. */
  static String all(Element body) {
    body.select("script, style, template").remove();
    return HtmlLines.of(body);
  }

  private static void clean(Element body) {
    body.select(NEVER_TEXT).remove();
    for (Element element : body.select("[class], [id]")) {
      boolean beside = BESIDE.matcher(element.className() + " " + element.id()).find();
      if (beside && !element.equals(body) && !holdsMostOf(body, element)) {
        element.remove();
      }
    }
  }

  /** What stands over the text and is kept as metadata. */
  private static void dropHead(Element body, String title) {
    for (Element heading : body.select("h1, h2")) {
      if (title != null && heading.text().equals(title.strip().replaceAll("\\s+", " "))) {
        heading.remove();
      }
    }
    for (Element credit : body.select("time, [class], [itemprop=author]")) {
      boolean named = !credit.hasAttr("class") || CREDITS.matcher(credit.className()).find();
      if (named && credit.text().length() <= LONGEST_CREDIT && !credit.parents().is("p")) {
        credit.remove();
      }
    }
  }

  /** A wrapper may be named after a widget and still hold the article. */
  private static boolean holdsMostOf(Element body, Element element) {
    return !element.select("p").isEmpty() && element.text().length() * 2 > body.text().length();
  }

  private static Element longest(Elements candidates) {
    Element best = null;
    int most = 0;
    for (Element candidate : candidates) {
      int length = candidate.text().length();
      if (length > most) {
        most = length;
        best = candidate;
      }
    }
    return best;
  }

  private static Element densest(Element body) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Element paragraph : body.select("p, pre, td, blockquote, div:not(:has(p, div, table))")) {
      double text = unlinked(paragraph);
      Element parent = paragraph.parent();
      if (text >= SHORTEST_PARAGRAPH && parent != null) {
        boolean alone = !paragraph.nameIs("p");
        scores.merge(alone ? paragraph : parent, text, Double::sum);
        Element above = alone ? parent : parent.parent();
        if (above != null) {
          scores.merge(above, text / 2, Double::sum);
        }
      }
    }
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(body);
  }

  private static String lines(Element body) {
    body.select("p, ul, ol, div, section, table, strong, h2, h3, h4, h5").stream()
        .filter(block -> !block.equals(body) && isLinks(block))
        .toList()
        .forEach(HtmlBody::dropWithHeading);
    return HtmlLines.of(body);
  }

  private static boolean isLinks(Element block) {
    String text = block.text();
    return !text.isEmpty() && !block.select("a").isEmpty() && unlinked(block) < 0.4 * text.length();
  }

  private static void dropWithHeading(Element block) {
    Element before = block.previousElementSibling();
    if (before != null && before.tagName().matches("h[2-6]")) {
      before.remove();
    }
    block.remove();
  }

  private static double unlinked(Element element) {
    int linked = 0;
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    return element.text().length() - linked;
  }
}

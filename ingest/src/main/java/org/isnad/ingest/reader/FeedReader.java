package org.isnad.ingest.reader;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.core.record.Fingerprint;
import org.isnad.ingest.source.Limits;
import org.isnad.ingest.source.Source;
import org.isnad.ingest.source.UnreadableException;
import org.isnad.ingest.text.Dates;
import org.isnad.ingest.text.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The items of an RSS or Atom file, each a document (RSS 2.0; RFC 4287).
 *
 * <p>jsoup's xml parser knows no entities but the predefined ones and opens nothing.
 */
final class FeedReader {

  /** An item's own name that is fit for an id: no address, no sentence, no mere number. */
  private static final Pattern SHORT_NAME =
      Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

  private FeedReader() {}

  static List<Outcome> read(Source source, Limits limits) throws IOException {
    byte[] bytes = source.bytes(limits.markupBytes());
    String xml = TextDecoder.decode(bytes, HtmlReader.declaredCharset(bytes));
    Document feed = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(512));
    List<Element> items = feed.select("item, entry");
    if (items.isEmpty()) {
      throw new UnreadableException("the feed has no items; nothing to read");
    }
    String publisher = child(items.get(0).parent(), "title");
    if (publisher == null) {
      publisher = child(feed.selectFirst("channel"), "title");
    }
    String outlet = publisher;
    return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
        .map(i -> item(source, i + 1, items.get(i), outlet))
        .toList();
  }

  private static Outcome item(Source source, int number, Element item, String publisher) {
    String origin = source.origin() + "#" + number;
    String html = child(item, "content:encoded", "content", "description", "summary");
    String text = html == null ? "" : HtmlReader.fragment(html);
    if (text.isBlank()) {
      return new Outcome.Fault(origin, "the feed's item has no text; read the article's own page");
    }
    String link = link(item);
    String key = child(item, "guid", "id");
    String name = key != null ? key : link != null ? link : text;
    return new Outcome.Draft(
        origin,
        key != null && SHORT_NAME.matcher(key).matches() ? key : hashed(source, name),
        metadata(item, link, publisher),
        text);
  }

  private static String hashed(Source source, String name) {
    return source.stem() + "-" + Fingerprint.sha256(name).substring(0, 12);
  }

  private static Metadata metadata(Element item, String link, String publisher) {
    String author = child(item, "dc:creator", "author");
    Element person = item.selectFirst("author > name");
    String day = child(item, "pubdate", "published", "dc:date", "updated");
    return new Metadata(
        null,
        child(item, "title"),
        publisher,
        person == null ? author : person.text(),
        Dates.day(day).orElse(null),
        link);
  }

  private static String link(Element item) {
    Element link = item.selectFirst("> link");
    if (link == null) {
      return null;
    }
    return link.hasAttr("href") ? link.attr("href") : link.text();
  }

  /** The words of the first child of one of these names, or null. */
  private static String child(Element parent, String... names) {
    for (String name : names) {
      for (Element child : parent == null ? List.<Element>of() : parent.children()) {
        String text = child.wholeText().strip();
        if (child.tagName().toLowerCase(Locale.ROOT).equals(name) && !text.isEmpty()) {
          return text;
        }
      }
    }
    return null;
  }
}

package org.isnad.ingest.reader;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.ingest.text.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's head says about its article: OpenGraph first, then plain meta tags, then its
 * markup.
 */
final class HtmlMetadata {

  private HtmlMetadata() {}

  static Metadata of(Document page) {
    String publisher = meta(page, "og:site_name", "publisher", "dc.publisher", "application-name");
    return new Metadata(
        null, title(page, publisher), publisher, author(page), published(page), url(page));
  }

  private static String title(Document page, String publisher) {
    String title = meta(page, "og:title", "twitter:title", "dc.title");
    if (title == null) {
      title = text(page, "article h1, h1");
    }
    return title == null ? withoutSite(page.title(), publisher) : title;
  }

  /** A page's title often ends in the site's name. */
  private static String withoutSite(String title, String publisher) {
    return publisher == null
        ? title
        : title.replaceFirst(
            "\\s*[|\\u2013\\u2014-]\\s*" + java.util.regex.Pattern.quote(publisher) + "\\s*$", "");
  }

  private static String author(Document page) {
    String author = meta(page, "author", "article:author", "dc.creator");
    if (author == null || author.startsWith("http")) {
      author =
          text(
              page,
              "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author");
    }
    return author;
  }

  private static LocalDate published(Document page) {
    Stream<String> tags =
        Stream.of(
                "article:published_time",
                "og:published_time",
                "datepublished",
                "date",
                "pubdate",
                "publishdate",
                "dc.date.issued",
                "dc.date",
                "parsely-pub-date")
            .map(name -> meta(page, name));
    Stream<String> times =
        page
            .select(
                "[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]")
            .stream()
            .map(HtmlMetadata::written);
    return Stream.concat(tags, times)
        .filter(Objects::nonNull)
        .map(Dates::day)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static String written(Element time) {
    return Stream.of(time.attr("datetime"), time.attr("content"), time.text())
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static String url(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return canonical == null ? meta(page, "og:url") : canonical.attr("href");
  }

  private static String meta(Document page, String... names) {
    for (String name : names) {
      for (Element tag : page.select("meta[content]")) {
        String key = tag.attr("property").isEmpty() ? tag.attr("name") : tag.attr("property");
        boolean named = name.equalsIgnoreCase(key) || name.equalsIgnoreCase(tag.attr("itemprop"));
        if (named && !tag.attr("content").isBlank()) {
          return tag.attr("content");
        }
      }
    }
    return null;
  }

  private static String text(Document page, String selector) {
    return page.select(selector).stream()
        .map(Element::text)
        .filter(text -> !text.isBlank() && text.length() < 300)
        .findFirst()
        .orElse(null);
  }
}

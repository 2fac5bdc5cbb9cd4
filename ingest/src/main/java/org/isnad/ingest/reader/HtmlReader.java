package org.isnad.ingest.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.ingest.source.Limits;
import org.isnad.ingest.source.Source;
import org.isnad.ingest.text.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An article's page: its body as lines, one a paragraph, and what its head says about it. */
final class HtmlReader {

  private static final int HEAD = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private HtmlReader() {}

  static Outcome.Draft read(Source source, Limits limits) throws IOException {
    byte[] bytes = source.bytes(limits.markupBytes());
    Document page = Jsoup.parse(TextDecoder.decode(bytes, declaredCharset(bytes)));
    JsonLd linked = JsonLd.of(page);
    Metadata metadata = linked.metadata().or(HtmlMetadata.of(page));
    String body = HtmlBody.of(page, metadata.title());
    String text = body.isBlank() && linked.body() != null ? linked.body() : body;
    return new Outcome.Draft(source.origin(), source.stem(), metadata, text);
  }

  /** The text of a piece of html, as a feed or a mail holds it. */
  static String fragment(String html) {
    return HtmlBody.all(Jsoup.parseBodyFragment(html).body());
  }

  /** The charset that the markup's beginning names, or null. */
  static String declaredCharset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    return charset.find() ? charset.group(1) : null;
  }
}

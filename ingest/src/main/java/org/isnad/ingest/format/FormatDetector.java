package org.isnad.ingest.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.ingest.source.Source;
import org.isnad.ingest.source.UnreadableException;

/** Tells a source's format by its first bytes, and by its name where these leave it open. */
public final class FormatDetector {

  private static final int HEAD = 8192;
  private static final Set<String> TEXT = Set.of("", "txt", "text");
  private static final Set<String> LINES = Set.of("jsonl", "ndjson");
  private static final Pattern HTML =
      Pattern.compile(
          "^(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b", Pattern.DOTALL);
  private static final Pattern XML = Pattern.compile("^<(?:\\?xml|rss|feed|rdf:RDF)\\b");
  private static final Pattern FEED_ROOT = Pattern.compile("<(?:rss|feed|rdf:rdf|atom:feed)\\b");
  private static final Pattern MAIL_START =
      Pattern.compile("^(?:return-path|received|delivered-to|mime-version|message-id|x-[\\w-]+):");
  private static final Pattern ARTICLE_LINE = Pattern.compile("^\\{.*\"text\"\\s*:");

  private FormatDetector() {}

  /**
   * The format of a source.
   *
   * @throws UnreadableException if it is empty or of a format that is not supported
   */
  public static Format detect(Source source) throws IOException {
    byte[] head = source.head(HEAD);
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    String start = start(bytes);
    String extension = source.extension();
    if (head.length == 0) {
      throw new UnreadableException("the file is empty; remove it or fill it");
    }
    if (bytes.startsWith("PK\003\004") || bytes.startsWith("PK\005\006")) {
      return packed(bytes, extension);
    }
    if (bytes.startsWith("\037\213")) {
      return Format.GZIP;
    }
    if (bytes.substring(0, Math.min(1024, bytes.length())).contains("%PDF-")) {
      return Format.PDF;
    }
    if (LINES.contains(extension)) {
      return Format.JSON_LINES;
    }
    if (HTML.matcher(start).find()) {
      return Format.HTML;
    }
    if (XML.matcher(start).find()) {
      return xml(start);
    }
    if (MAIL_START.matcher(start).find()) {
      return Format.MAIL;
    }
    if (isArticleLine(start, head.length == HEAD)) {
      return Format.JSON_LINES;
    }
    return byName(bytes, extension);
  }

  /** The first signs in lower case, without a byte order mark and the zeros of UTF-16. */
  private static String start(String bytes) {
    return bytes
        .replace("\0", "")
        .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Whether the first line is one JSON object with a text, as far as it can be seen. */
  private static boolean isArticleLine(String start, boolean cut) {
    int end = start.indexOf('\n');
    String line = end < 0 ? start : start.substring(0, end);
    return ARTICLE_LINE.matcher(line).find() && (line.strip().endsWith("}") || (end < 0 && cut));
  }

  private static Format packed(String bytes, String extension) {
    boolean office = bytes.contains("[Content_Types].xml") || bytes.contains("word/document.xml");
    return office || extension.equals("docx") ? Format.DOCX : Format.ZIP;
  }

  private static Format xml(String start) throws UnreadableException {
    if (FEED_ROOT.matcher(start).find()) {
      return Format.FEED;
    }
    if (start.contains("<html")) {
      return Format.HTML;
    }
    throw unsupported("xml that is neither a feed nor html");
  }

  private static Format byName(String bytes, String extension) throws UnreadableException {
    if (TEXT.contains(extension)) {
      return Format.TEXT;
    }
    return switch (extension) {
      case "html", "htm", "xhtml" -> Format.HTML;
      case "eml" -> Format.MAIL;
      case "pdf" -> throw broken("pdf");
      case "docx" -> throw broken("docx");
      case "zip", "gz" -> throw broken("packed file");
      case "json" -> throw unsupported("json that is not lines; put one article a line");
      default -> throw unsupported(described(bytes, extension));
    };
  }

  private static UnreadableException broken(String format) {
    return new UnreadableException(
        "named like a " + format + " but it is none (its first bytes say so); get it anew");
  }

  private static String described(String bytes, String extension) {
    boolean image =
        bytes.startsWith("\u0089PNG")
            || bytes.startsWith("\u00ff\u00d8\u00ff")
            || bytes.startsWith("GIF8");
    return image ? "an image; give its text" : "." + extension;
  }

  private static UnreadableException unsupported(String what) {
    return new UnreadableException(
        "format not supported: "
            + what
            + " (supported: txt, html, pdf, docx, eml, jsonl, rss, atom, zip, gz)");
  }
}

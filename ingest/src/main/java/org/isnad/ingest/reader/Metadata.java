package org.isnad.ingest.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.isnad.ingest.text.Dates;

/** What is known about a document besides its text; everything is null where unknown. */
public record Metadata(
    String id, String title, String publisher, String author, LocalDate published, String url) {

  /** Nothing known. */
  public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

  /** Blank values count as unknown. */
  public Metadata {
    id = clean(id);
    title = clean(title);
    publisher = clean(publisher);
    author = clean(author);
    url = clean(url);
  }

  /** From a JSON object with the fields of record-format: id, title, publisher, and so on. */
  public static Metadata of(JsonNode json) {
    return new Metadata(
        string(json, "id"),
        string(json, "title"),
        string(json, "publisher"),
        string(json, "author"),
        Dates.day(string(json, "published")).orElse(null),
        string(json, "url"));
  }

  /** This where it knows something, else the other. */
  public Metadata or(Metadata other) {
    return new Metadata(
        id == null ? other.id : id,
        title == null ? other.title : title,
        publisher == null ? other.publisher : publisher,
        author == null ? other.author : author,
        published == null ? other.published : published,
        url == null ? other.url : url);
  }

  /** What may hold for many documents: without id, title and address. */
  public Metadata shared() {
    return new Metadata(null, null, publisher, author, published, null);
  }

  static String string(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  private static String clean(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}

package org.isnad.core.record;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One article as it was read: an immutable text and what is known about it.
 *
 * @param id stable within a ledger; never blank
 * @param title null where unknown
 * @param publisher the outlet, null where unknown
 * @param author the byline as printed, null where unknown
 * @param published the day of publication, null where unknown
 * @param url where the article was found, never opened; null where unknown
 * @param language ISO 639-1 code of the text's main language, {@code und} where unknown
 * @param sha256 of the text in UTF-8, in lower-case hex
 * @param text exactly as read; never null
 */
public record Document(
    String id,
    String title,
    String publisher,
    String author,
    LocalDate published,
    String url,
    String language,
    String sha256,
    String text) {

  public Document {
    Objects.requireNonNull(text, "a document needs a text");
    Objects.requireNonNull(language, "a document needs a language; use \"und\" for unknown");
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id");
    }
  }

  /** A document of which only the text and perhaps its day is known, for tests and trials. */
  public static Document of(String id, String text, LocalDate published) {
    return new Document(
        id, null, null, null, published, null, "ar", Fingerprint.sha256(text), text);
  }
}

package org.isnad.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.isnad.app.web.dossier.Sheet;

/** A dossier as one file that needs nothing else: no script, no network, no faces of its own. */
public final class CollectionExport {

  private CollectionExport() {}

  /** The file's text, in UTF-8 when written. */
  public static String html(Sheet sheet, Language language) {
    return new Pages()
        .text(
            "collectionfile.jte",
            Map.of(
                "sheet",
                sheet,
                "messages",
                Messages.in(language),
                "language",
                language,
                "css",
                css()));
  }

  private static String css() {
    try (InputStream in = CollectionExport.class.getResourceAsStream("static/dossier.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dossier.css", e);
    }
  }
}

package org.isnad.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The style sheets, scripts and faces of the pages: a closed list, so that no path leads out. */
final class Assets {

  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final Map<String, Asset> byName = new TreeMap<>();

  private static final class Asset {
    private final byte[] bytes;
    private final String type;
    private final String tag;

    Asset(byte[] bytes, String type) {
      this.bytes = bytes;
      this.type = type;
      this.tag = "\"%08x\"".formatted(Arrays.hashCode(bytes));
    }
  }

  Assets() {
    for (String own :
        new String[] {
          "type.css",
          "page.css",
          "article.css",
          "review.css",
          "team.css",
          "across.css",
          "room.css",
          "dossier.css",
          "page.js",
          "network.js",
          "review.js",
          "collect.js",
          "upload.js",
          "words.js",
          "icon.svg"
        }) {
      put(own, "static/" + own);
    }
    for (String face :
        new String[] {
          "noto-naskh-arabic-arabic-wght-normal.woff2",
          "source-sans-3-latin-ext-wght-normal.woff2",
          "source-sans-3-latin-wght-normal.woff2",
          "source-serif-4-latin-ext-wght-normal.woff2",
          "source-serif-4-latin-wght-normal.woff2"
        }) {
      put(face, "static/fonts/" + face);
    }
    put("htmx.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js");
    put("cytoscape.js", WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js");
  }

  /** Answers a request for {@code /assets/NAME}. */
  void serve(Context request) {
    Asset asset = byName.get(request.pathParam("name"));
    if (asset == null) {
      throw Refusal.missing("error.missing");
    }
    request.header("Cache-Control", "no-cache").header("ETag", asset.tag);
    if (asset.tag.equals(request.header("If-None-Match"))) {
      request.status(304);
    } else {
      request.contentType(asset.type).result(asset.bytes);
    }
  }

  private void put(String name, String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing; build again with Maven");
      }
      byte[] bytes = in.readAllBytes();
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      byName.put(name, new Asset(bytes, type));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}

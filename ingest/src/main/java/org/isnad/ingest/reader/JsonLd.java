package org.isnad.ingest.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.isnad.ingest.text.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article in JSON-LD, by the words of schema.org.
 *
 * @param body the article's text, null where it is not given
 */
record JsonLd(Metadata metadata, String body) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonLd NONE = new JsonLd(Metadata.NONE, null);
  private static final int DEPTH = 8;

  static JsonLd of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      collect(json(script.data()), articles, DEPTH);
    }
    return articles.isEmpty() ? NONE : article(articles.get(0));
  }

  /** Nothing where it is broken: the page's tags and its text still speak. */
  private static JsonNode json(String script) {
    try {
      return MAPPER.readTree(script);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static void collect(JsonNode json, List<JsonNode> articles, int depth) {
    if (json.isObject() && (json.has("headline") || json.has("articleBody"))) {
      articles.add(json);
    } else if (depth > 0) {
      json.forEach(child -> collect(child, articles, depth - 1));
    }
  }

  private static JsonLd article(JsonNode json) {
    Metadata metadata =
        new Metadata(
            null,
            Metadata.string(json, "headline"),
            names(json.path("publisher")),
            names(json.path("author")),
            Dates.day(Metadata.string(json, "datePublished")).orElse(null),
            Metadata.string(json, "url"));
    return new JsonLd(metadata, Metadata.string(json, "articleBody"));
  }

  /** A name stands alone, in an object, or in a list of either. */
  private static String names(JsonNode json) {
    if (json.isTextual()) {
      return json.asText();
    }
    if (json.isObject()) {
      return Metadata.string(json, "name");
    }
    return StreamSupport.stream(json.spliterator(), false)
        .map(one -> one.isTextual() ? one.asText() : Metadata.string(one, "name"))
        .filter(name -> name != null && !name.isBlank())
        .collect(Collectors.joining(", "));
  }
}

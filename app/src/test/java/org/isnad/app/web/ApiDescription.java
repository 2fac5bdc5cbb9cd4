package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a server says of its API, and what of an answer is not so. */
record ApiDescription(JsonNode root) {

  /** JSON Schema 2020-12, beside which the description keeps its components. */
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          builder ->
              builder.metaSchema(
                  JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                      .keyword(new NonValidationKeyword("components"))
                      .build()));

  static ApiDescription of(TeamServer team) throws IOException {
    return new ApiDescription(new YAMLMapper().readTree(team.get("/api/v1/openapi.yaml").body()));
  }

  /** All that is described, as {@code POST /api/v1/judgements}. */
  Set<String> routes() {
    Set<String> out = new TreeSet<>();
    root.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> out.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return out;
  }

  JsonNode operation(String path, String method) {
    return root.path("paths").path(path).path(method);
  }

  /** The schema of an answer. */
  static JsonNode schema(JsonNode operation, String status, String type) {
    return operation.path("responses").path(status).path("content").path(type).path("schema");
  }

  /** The schema of a form that several answers share. */
  JsonNode form(String name) {
    return root.path("components").path("schemas").path(name);
  }

  /** The example of what is sent. */
  JsonNode example(String path) {
    return operation(path, "post").at("/requestBody/content/application~1json/example");
  }

  /** The query that the examples of an operation's parameters make. */
  String query(JsonNode operation) {
    StringBuilder out = new StringBuilder();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.has("example")) {
        out.append(out.isEmpty() ? '?' : '&')
            .append(parameter.path("name").asText())
            .append('=')
            .append(URLEncoder.encode(parameter.path("example").asText(), StandardCharsets.UTF_8));
      } else {
        assertThat(parameter.path("required").asBoolean()).as(parameter.toString()).isFalse();
      }
    }
    return out.toString();
  }

  /** What of a value is not as a schema of the description has it. */
  List<String> faults(JsonNode schema, JsonNode value) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", root.path("components"));
    return SCHEMAS.getSchema(whole).validate(value).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }
}

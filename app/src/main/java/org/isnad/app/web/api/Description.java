package org.isnad.app.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The description of the API as OpenAPI 3.1 has it, and what a page shows of it.
 *
 * @param yaml the whole of it
 * @param version of the API
 * @param about what it says of itself
 */
public record Description(
    String yaml, String version, String about, List<Operation> operations, List<Form> forms) {

  private static final String FILE = "/org/isnad/app/web/openapi.yaml";

  /**
   * Something that a program can ask or do.
   *
   * @param answer the name of the form in which it is answered; empty where it has none
   */
  public record Operation(
      String method, String path, String summary, List<Field> parameters, String answer) {}

  /** Something that is sent or answered. */
  public record Form(String name, String about, List<Field> fields) {}

  /**
   * A parameter, or a part of a form.
   *
   * @param type in words; a form by its name
   * @param form the name of the form that it leads to; empty where it leads to none
   */
  public record Field(String name, String type, String form, String about) {}

  /** Reads it from among the resources. */
  public static Description load() {
    String yaml = text();
    try {
      JsonNode root = new YAMLMapper().readTree(yaml);
      return new Description(
          yaml,
          root.at("/info/version").asText(),
          root.at("/info/description").asText(),
          operations(root.at("/paths")),
          forms(root.at("/components/schemas")));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is not YAML", e);
    }
  }

  private static String text() {
    try (InputStream in = Description.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  private static List<Operation> operations(JsonNode paths) {
    List<Operation> out = new ArrayList<>();
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        one -> out.add(operation(one.getKey(), path.getKey(), one.getValue()))));
    return out;
  }

  private static Operation operation(String method, String path, JsonNode one) {
    List<Field> parameters = new ArrayList<>();
    one.path("parameters")
        .forEach(
            p ->
                parameters.add(
                    field(p.path("name").asText(), p.path("schema"), p.path("description"))));
    JsonNode body = one.at("/requestBody/content/application~1json/schema");
    if (!body.isMissingNode()) {
      parameters.add(field("JSON", body, body.path("description")));
    }
    one.at("/requestBody/content/multipart~1form-data/schema/properties")
        .properties()
        .forEach(
            part ->
                parameters.add(
                    field(part.getKey(), part.getValue(), part.getValue().path("description"))));
    JsonNode answers = one.path("responses");
    JsonNode answer =
        answers.path(answers.has("201") ? "201" : "200").at("/content/application~1json/schema");
    return new Operation(
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        one.path("summary").asText(),
        parameters,
        answer.isMissingNode() ? "" : field("", answer, answer).type());
  }

  private static List<Form> forms(JsonNode schemas) {
    List<Form> out = new ArrayList<>();
    schemas
        .properties()
        .forEach(
            schema -> {
              List<Field> fields = new ArrayList<>();
              schema
                  .getValue()
                  .path("properties")
                  .properties()
                  .forEach(
                      p ->
                          fields.add(
                              field(p.getKey(), p.getValue(), p.getValue().path("description"))));
              out.add(
                  new Form(
                      schema.getKey(), schema.getValue().path("description").asText(), fields));
            });
    return out;
  }

  private static Field field(String name, JsonNode schema, JsonNode about) {
    String form = formOf(schema);
    return new Field(name, typeOf(schema), form, about.isTextual() ? about.asText() : "");
  }

  /** The form that a schema is, is a list of, or may be. */
  private static String formOf(JsonNode schema) {
    if (schema.has("$ref")) {
      String ref = schema.path("$ref").asText();
      return ref.substring(ref.lastIndexOf('/') + 1);
    }
    if (schema.has("items")) {
      return formOf(schema.path("items"));
    }
    return schema.has("anyOf") ? formOf(schema.path("anyOf").path(0)) : "";
  }

  private static String typeOf(JsonNode schema) {
    if (schema.has("anyOf")) {
      return typeOf(schema.path("anyOf").path(0)) + " | null";
    }
    if (schema.has("$ref")) {
      return formOf(schema);
    }
    if (schema.has("items")) {
      return "[" + typeOf(schema.path("items")) + "]";
    }
    if (schema.has("enum")) {
      List<String> choices = new ArrayList<>();
      schema.path("enum").forEach(choice -> choices.add(choice.asText()));
      return String.join(" | ", choices);
    }
    JsonNode type = schema.path("type");
    return type.isArray() ? type.path(0).asText() + " | " + type.path(1).asText() : type.asText();
  }
}

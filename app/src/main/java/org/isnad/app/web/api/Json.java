package org.isnad.app.web.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.isnad.core.json.RecordWriter;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.review.Verdict;

/**
 * How the API writes what the ledger answers, and reads what it is told: the ledger's own types,
 * field by field in snake case, choices in lower case, days and times in ISO 8601, and a record in
 * the form that all commands give it.
 */
public final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(module())
          .build();

  private Json() {}

  /** Something of the ledger as JSON. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(value.getClass() + " cannot be written", e);
    }
  }

  /** What JSON says; empty where it is not of that form. */
  public static <T> Optional<T> read(String json, Class<T> form) {
    try {
      return Optional.ofNullable(MAPPER.readValue(json, form));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static SimpleModule module() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(LocalDate.class, ToStringSerializer.instance);
    module.addSerializer(Instant.class, ToStringSerializer.instance);
    module.addSerializer(Enum.class, new LowerCase());
    module.addSerializer(SourcedRecord.class, new AsRecord());
    module.addSerializer(Verdict.class, new AsVerdict());
    module.addKeySerializer(Enum.class, new LowerCaseName());
    module.addKeySerializer(LocalDate.class, new Name());
    return module;
  }

  private static String lowerCase(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  @SuppressWarnings("rawtypes")
  private static final class LowerCase extends JsonSerializer<Enum> {
    @Override
    public void serialize(Enum value, JsonGenerator out, SerializerProvider all)
        throws IOException {
      out.writeString(lowerCase(value));
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class LowerCaseName extends JsonSerializer<Enum> {
    @Override
    public void serialize(Enum value, JsonGenerator out, SerializerProvider all)
        throws IOException {
      out.writeFieldName(lowerCase(value));
    }
  }

  private static final class Name extends JsonSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate value, JsonGenerator out, SerializerProvider all)
        throws IOException {
      out.writeFieldName(value.toString());
    }
  }

  private static final class AsRecord extends JsonSerializer<SourcedRecord> {
    @Override
    public void serialize(SourcedRecord value, JsonGenerator out, SerializerProvider all)
        throws IOException {
      out.writeRawValue(RecordWriter.line(value));
    }
  }

  private static final class AsVerdict extends JsonSerializer<Verdict> {
    @Override
    public void serialize(Verdict value, JsonGenerator out, SerializerProvider all)
        throws IOException {
      out.writeStartObject();
      out.writeStringField("kind", value.getClass().getSimpleName().toLowerCase(Locale.ROOT));
      out.writeObjectField("as", value.reported());
      if (value instanceof Verdict.Undone undone) {
        out.writeNumberField("number", undone.number());
      }
      out.writeEndObject();
    }
  }
}

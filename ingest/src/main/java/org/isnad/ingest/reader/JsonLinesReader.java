package org.isnad.ingest.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.isnad.ingest.source.Limits;
import org.isnad.ingest.source.Source;
import org.isnad.ingest.source.UnreadableException;
import org.isnad.ingest.text.TextDecoder;

/** Articles as JSON, one object a line; a bad line is told with its number and the next is read. */
public final class JsonLinesReader {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonLinesReader() {}

  /**
   * Reads line by line; blank lines are no documents.
   *
   * @throws IOException if the stream breaks off; what came before was handed over
   */
  public static void read(Source source, Limits limits, Consumer<Outcome> out) throws IOException {
    try (InputStream in = new BufferedInputStream(source.opener().open(), 1 << 16)) {
      LineSplitter lines = new LineSplitter(in, limits.lineBytes());
      int number = 1;
      int found = 0;
      for (byte[] line = lines.next(); line != null; line = lines.next(), number++) {
        if (!isBlank(line)) {
          out.accept(outcome(source, number, line, lines.wasTooLong()));
          found++;
        }
      }
      if (found == 0) {
        throw new UnreadableException("no line holds anything; remove the file or fill it");
      }
    }
  }

  private static Outcome outcome(Source source, int number, byte[] line, boolean tooLong) {
    String origin = source.origin() + ":" + number;
    try {
      if (tooLong) {
        throw new UnreadableException(
            "the line is longer than " + line.length + " bytes; put one article a line");
      }
      return draft(origin, source.stem() + "-" + number, TextDecoder.decode(line, null));
    } catch (JsonProcessingException e) {
      return new Outcome.Fault(origin, "no JSON: " + e.getOriginalMessage() + "; mend the line");
    } catch (IOException e) {
      return new Outcome.Fault(origin, e.getMessage());
    }
  }

  private static Outcome draft(String origin, String name, String line) throws IOException {
    JsonNode json = MAPPER.readTree(line);
    if (!json.isObject()) {
      throw new UnreadableException("no JSON object; put one article {\"text\": ...} a line");
    }
    if (!json.path("text").isTextual()) {
      throw new UnreadableException("no text; put the article's words in the field \"text\"");
    }
    return new Outcome.Draft(origin, name, Metadata.of(json), json.get("text").textValue());
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}

package org.isnad.ingest.reader;

import java.io.IOException;
import java.util.List;
import org.isnad.ingest.format.Format;
import org.isnad.ingest.source.FileWalk;
import org.isnad.ingest.source.Limits;
import org.isnad.ingest.source.Source;

/** The readers of inputs that fit into memory, one a format. */
public final class Readers {

  private Readers() {}

  /** What a source holds; whatever happens, at least one outcome. */
  public static List<Outcome> read(Source source, Format format, Limits limits) {
    try {
      return outcomes(source, format, limits);
    } catch (IOException e) {
      return fault(source, FileWalk.reason(e));
    } catch (StackOverflowError e) {
      return fault(source, "nested too deeply to be read; save it anew in a simpler form");
    } catch (RuntimeException e) {
      // Parsers of other people's formats throw whatever they stumble over; it is told, not hidden.
      return fault(
          source,
          "damaged beyond what the "
              + format.name().toLowerCase(java.util.Locale.ROOT)
              + " reader can read ("
              + e
              + "); get it anew");
    }
  }

  private static List<Outcome> outcomes(Source source, Format format, Limits limits)
      throws IOException {
    return switch (format) {
      case TEXT -> List.of(TextReader.read(source, limits));
      case HTML -> List.of(HtmlReader.read(source, limits));
      case PDF -> List.of(PdfReader.read(source, limits));
      case DOCX -> List.of(DocxReader.read(source, limits));
      case MAIL -> List.of(MailReader.read(source, limits));
      case FEED -> FeedReader.read(source, limits);
      case JSON_LINES, ZIP, GZIP -> throw new IllegalArgumentException(format + " is streamed");
    };
  }

  private static List<Outcome> fault(Source source, String reason) {
    return List.of(new Outcome.Fault(source.origin(), reason));
  }
}

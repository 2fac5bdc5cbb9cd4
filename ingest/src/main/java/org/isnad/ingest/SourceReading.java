package org.isnad.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.isnad.core.record.Failure;
import org.isnad.core.record.Stage;
import org.isnad.ingest.format.Format;
import org.isnad.ingest.format.FormatDetector;
import org.isnad.ingest.reader.JsonLinesReader;
import org.isnad.ingest.reader.Metadata;
import org.isnad.ingest.reader.Readers;
import org.isnad.ingest.source.FileWalk;
import org.isnad.ingest.source.LimitedStream;
import org.isnad.ingest.source.Limits;
import org.isnad.ingest.source.Sidecars;
import org.isnad.ingest.source.Source;
import org.isnad.ingest.source.UnreadableException;
import org.isnad.ingest.text.TextDecoder;

/** Reads one source, and what is packed in it, down to its documents. */
final class SourceReading {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Limits limits;
  private final Delivery delivery;

  SourceReading(Limits limits, Delivery delivery) {
    this.limits = limits;
    this.delivery = delivery;
  }

  void read(Source source) {
    read(source, Metadata.NONE, 0);
  }

  private void read(Source source, Metadata outer, int nesting) {
    try {
      Format format = FormatDetector.detect(source);
      Metadata own = sidecar(source);
      Metadata given = (format.holdsMany() ? own.shared() : own).or(outer);
      switch (format) {
        case ZIP -> zip(source, given, nesting + 1);
        case GZIP -> read(unpacked(source, nesting + 1), given, nesting + 1);
        case JSON_LINES ->
            JsonLinesReader.read(source, limits, outcome -> delivery.accept(outcome, given));
        default ->
            Readers.read(source, format, limits)
                .forEach(outcome -> delivery.accept(outcome, given));
      }
    } catch (UnreadableException e) {
      delivery.failed(new Failure(source.origin(), Stage.READ, e.getMessage()));
    } catch (EOFException | ZipException e) {
      String reason = "the packed file is damaged or cut off; get it anew";
      delivery.failed(new Failure(source.origin(), Stage.READ, reason));
    } catch (IOException e) {
      delivery.failed(new Failure(source.origin(), Stage.OPEN, FileWalk.reason(e)));
    }
  }

  private void zip(Source source, Metadata given, int nesting) throws IOException {
    checkNesting(nesting);
    try (ZipArchive archive = ZipArchive.open(source, limits)) {
      List<Source> entries = archive.entries();
      if (entries.isEmpty()) {
        throw new UnreadableException("the zip holds no documents; nothing to read");
      }
      for (int i = 0; i < entries.size(); i++) {
        read(entries.get(i), given, nesting);
        if (source.file() != null) {
          delivery.consumed(source.size() * (i + 1) / entries.size());
        }
      }
    }
  }

  private Source unpacked(Source source, int nesting) throws IOException {
    checkNesting(nesting);
    String name = source.extension().equals("gz") ? source.stem() : source.name();
    Source.Opener opener =
        () ->
            new LimitedStream(
                new GZIPInputStream(source.opener().open(), 1 << 16),
                position -> checkSize(position, source.size()));
    return new Source(source.origin(), name, -1, null, opener, source.siblings());
  }

  private void checkSize(long position, long packed) throws IOException {
    ZipArchive.checkRatio(position, packed, limits);
    if (position > limits.expandedBytes()) {
      throw new UnreadableException(
          "the packed file unpacks to more than " + limits.expandedBytes() + " bytes; split it");
    }
  }

  private void checkNesting(int nesting) throws UnreadableException {
    if (nesting > limits.nesting()) {
      throw new UnreadableException(
          "packed more than " + limits.nesting() + " times over; unpack the outer archives");
    }
  }

  private static Metadata sidecar(Source source) throws IOException {
    Optional<byte[]> content = Sidecars.of(source);
    if (content.isEmpty()) {
      return Metadata.NONE;
    }
    try {
      JsonNode json = MAPPER.readTree(TextDecoder.decode(content.get(), null));
      if (json.isObject()) {
        return Metadata.of(json);
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          "its .meta.json is no JSON: " + e.getOriginalMessage() + "; mend or remove it", e);
    }
    throw new UnreadableException("its .meta.json is no JSON object; mend or remove it");
  }
}

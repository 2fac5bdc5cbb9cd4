package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.isnad.core.record.Failure;
import org.isnad.core.record.Stage;
import org.isnad.ingest.source.FileWalk;
import org.isnad.ingest.source.LimitedStream;
import org.isnad.ingest.source.Limits;
import org.isnad.ingest.source.Sidecars;
import org.isnad.ingest.source.Source;

/**
 * From files to documents.
 *
 * <p>Reads txt, html, pdf, docx, eml, JSON lines, RSS and Atom, folders of these, zip and gz. Each
 * document that goes in comes out once, as {@link Reading.Read} or {@link Reading.Failed}; what
 * counts as none is told at {@link FileWalk}. Bad input never throws and never stops the run.
 *
 * <p>Holds no state; share it between threads. One document at a time is in memory.
 */
public final class Ingest {

  private final Limits limits;

  private Ingest(Limits limits) {
    this.limits = limits;
  }

  /** With limits that fit articles. */
  public static Ingest standard() {
    return new Ingest(Limits.standard());
  }

  /** With limits of one's own. */
  public static Ingest within(Limits limits) {
    return new Ingest(limits);
  }

  /** Counts what there is to read, without opening it. */
  public Plan plan(List<Path> inputs) {
    AtomicLong files = new AtomicLong();
    AtomicLong bytes = new AtomicLong();
    FileWalk walk =
        new FileWalk(
            file -> {
              files.incrementAndGet();
              bytes.addAndGet(size(file));
            },
            failure -> {});
    inputs.forEach(walk::walk);
    return new Plan(files.get(), bytes.get());
  }

  /**
   * Reads everything in a stable order, one document after the other, on the calling thread.
   *
   * @param sink takes each reading as it comes out; what it throws ends the run
   */
  public void read(List<Path> inputs, Consumer<Reading> sink) {
    Delivery delivery = new Delivery(sink, limits.textChars());
    SourceReading reading = new SourceReading(limits, delivery);
    FileWalk walk =
        new FileWalk(
            file -> {
              delivery.begin(size(file));
              file(file, reading, delivery);
            },
            delivery::failed);
    inputs.forEach(walk::walk);
  }

  private static void file(Path file, SourceReading reading, Delivery delivery) {
    if (Sidecars.isSidecar(name(file).toLowerCase(Locale.ROOT))) {
      String reason = "a sidecar with metadata, no document; give the file it belongs to";
      delivery.failed(new Failure(file.toString(), Stage.OPEN, reason));
    } else {
      reading.read(source(file, delivery));
    }
  }

  private static Source source(Path file, Delivery delivery) {
    Source.Opener opener = () -> new LimitedStream(Files.newInputStream(file), delivery::consumed);
    return new Source(
        file.toString(), name(file), size(file), file, opener, name -> sibling(file, name));
  }

  private static Optional<Source.Opener> sibling(Path file, String name) {
    Path sibling = file.resolveSibling(name);
    return Files.isRegularFile(sibling)
        ? Optional.of(() -> Files.newInputStream(sibling))
        : Optional.empty();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** In bytes; of a file that is gone by now 0, and opening it tells why. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}

package org.isnad.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.app.upload.Desk;
import org.isnad.app.upload.Incoming;
import org.isnad.app.upload.Standing;
import org.isnad.app.upload.TooMuchException;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Upload;

/** {@code /upload}: files come through the browser, and a page tells how far they are read. */
final class UploadHandler {

  /** So many uploads, or articles of one, are told of. */
  static final int SHOWN = 50;

  private final Ledger ledger;
  private final Pages pages;
  private final Desk desk;

  UploadHandler(Ledger ledger, Pages pages, Desk desk) {
    this.ledger = ledger;
    this.pages = pages;
    this.desk = desk;
  }

  /** Refuses what is too large before a byte of it is read. */
  static void limit(Context request) {
    long length = request.req().getContentLengthLong();
    if (request.method().name().equals("POST") && (length < 0 || length > Desk.MOST_BYTES)) {
      throw Refusal.tooLarge();
    }
  }

  void ask(Context request) {
    pages.show(
        request,
        "upload.jte",
        Map.of("uploads", ledger.uploads().latest(SHOWN), "underWay", desk.underWay()));
  }

  void receive(Context request) {
    show(request, take(request));
  }

  private static void show(Context request, long number) {
    request.redirect("/upload/progress?id=" + number, HttpStatus.SEE_OTHER);
  }

  /**
   * Takes the files of a request, which are read afterwards.
   *
   * @return the number of the upload
   * @throws Refusal if there are none, or they are too large
   */
  long take(Context request) {
    List<Incoming> files =
        request.uploadedFiles("files").stream()
            .filter(file -> !file.filename().isBlank())
            .map(UploadHandler::incoming)
            .toList();
    if (files.isEmpty()) {
      throw Refusal.senseless("error.upload.nothing");
    }
    try {
      long number = desk.receive(Writing.reader(request), files);
      Upload upload = upload(number);
      String what = "upload %d: %d files, %s".formatted(number, upload.files(), upload.names());
      Trail.tell(request, what);
      return number;
    } catch (TooMuchException e) {
      throw Refusal.tooLarge();
    } catch (IOException e) {
      throw new UncheckedIOException("the upload cannot be written to the disk", e);
    }
  }

  private static Incoming incoming(UploadedFile file) {
    return new Incoming(file.filename(), file.content());
  }

  void progress(Context request) {
    UploadProgress progress = progressOf(request);
    long number = progress.upload().number();
    pages.show(
        request,
        "uploadprogress.jte",
        Map.of(
            "progress",
            progress,
            "failures",
            ledger.uploads().failures(number),
            "documents",
            ledger.uploads().documents(number, SHOWN)));
  }

  /** How far the upload has come that a request names. */
  UploadProgress progressOf(Context request) {
    return UploadProgress.of(ledger, desk, number(request.queryParam("id")));
  }

  /** The same as JSON, for the page's script. */
  void data(Context request) {
    UploadProgress progress = progressOf(request);
    Upload upload = progress.upload();
    Standing standing = progress.standing();
    ObjectNode out =
        JsonNodeFactory.instance
            .objectNode()
            .put("number", upload.number())
            .put("state", upload.state().name().toLowerCase(Locale.ROOT))
            .put("reading", progress.reading())
            .put("percent", progress.percent())
            .put("documents", standing.documents())
            .put("kept", standing.kept())
            .put("known", standing.known())
            .put("failed", progress.failed())
            .put("rate", Math.round(10 * standing.rate()) / 10.0)
            .put("secondsLeft", standing.left());
    request.contentType("application/json; charset=utf-8").result(out.toString());
  }

  void stop(Context request) {
    long number = number(request.formParam("id"));
    stop(request, number);
    show(request, number);
  }

  /**
   * Ends an upload before all is read.
   *
   * @throws Refusal if there is none of this number
   */
  void stop(Context request, long number) {
    desk.stop(upload(number).number());
    Trail.tell(request, "upload " + number + ": stopped");
  }

  private static long number(String written) {
    if (written == null || !written.matches("\\d{1,18}")) {
      throw Refusal.missing("error.upload");
    }
    return Long.parseLong(written);
  }

  private Upload upload(long number) {
    return ledger.uploads().find(number).orElseThrow(() -> Refusal.missing("error.upload"));
  }
}

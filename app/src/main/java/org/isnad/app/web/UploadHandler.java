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
    request.redirect("/upload/progress?id=" + take(request), HttpStatus.SEE_OTHER);
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
      return desk.receive(Writing.reader(request), files);
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
    Upload upload = upload(request.queryParam("id"));
    pages.show(
        request,
        "uploadprogress.jte",
        Map.of(
            "upload",
            upload,
            "standing",
            desk.standing(upload.number()).orElseGet(() -> ended(upload)),
            "reading",
            desk.standing(upload.number()).isPresent(),
            "failures",
            ledger.uploads().failures(upload.number()),
            "documents",
            ledger.uploads().documents(upload.number(), SHOWN)));
  }

  /** How one stands that is no longer under way. */
  static Standing ended(Upload upload) {
    return new Standing(
        upload.bytes(),
        upload.bytes(),
        upload.kept() + upload.known() + upload.failed(),
        upload.kept(),
        upload.known(),
        List.of(),
        0);
  }

  /** The same as JSON, for the page's script. */
  void data(Context request) {
    Upload upload = upload(request.queryParam("id"));
    boolean reading = desk.standing(upload.number()).isPresent();
    Standing standing = desk.standing(upload.number()).orElseGet(() -> ended(upload));
    ObjectNode out =
        JsonNodeFactory.instance
            .objectNode()
            .put("number", upload.number())
            .put("state", upload.state().name().toLowerCase(Locale.ROOT))
            .put("reading", reading)
            .put("percent", reading ? standing.percent() : 100)
            .put("documents", standing.documents())
            .put("kept", standing.kept())
            .put("known", standing.known())
            .put("failed", reading ? standing.failures().size() : upload.failed())
            .put("rate", Math.round(10 * standing.rate()) / 10.0)
            .put("secondsLeft", standing.left());
    request.contentType("application/json; charset=utf-8").result(out.toString());
  }

  void stop(Context request) {
    Upload upload = upload(request.formParam("id"));
    desk.stop(upload.number());
    request.redirect("/upload/progress?id=" + upload.number(), HttpStatus.SEE_OTHER);
  }

  /**
   * The upload of a number.
   *
   * @param number null is the number of none
   * @throws Refusal if there is none
   */
  Upload upload(String number) {
    if (number == null || !number.matches("\\d{1,18}")) {
      throw Refusal.missing("error.upload");
    }
    return ledger
        .uploads()
        .find(Long.parseLong(number))
        .orElseThrow(() -> Refusal.missing("error.upload"));
  }
}

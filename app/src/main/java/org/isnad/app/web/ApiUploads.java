package org.isnad.app.web;

import static org.isnad.app.web.Right.REVIEWER;

import io.javalin.http.Context;
import java.util.List;
import org.isnad.app.upload.Standing;
import org.isnad.core.record.Failure;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Upload;

/** What programs do with uploads: the same as on their pages. */
final class ApiUploads {

  private final Ledger ledger;
  private final UploadHandler uploads;

  ApiUploads(Ledger ledger, UploadHandler uploads) {
    this.ledger = ledger;
    this.uploads = uploads;
  }

  /** Its routes. */
  List<Route> routes() {
    return List.of(
        Api.get("uploads", REVIEWER, request -> ledger.uploads().latest(UploadHandler.SHOWN)),
        Api.get("upload", REVIEWER, this::progress),
        Api.post("uploads", REVIEWER, request -> new Api.Numbered(uploads.take(request))),
        Api.post("uploads/stop", REVIEWER, this::stop));
  }

  /**
   * How far an upload has come.
   *
   * @param reading whether it waits or is being read
   * @param percent of its bytes that are read
   * @param documents that have come out, as records or failures
   * @param kept new in the ledger
   * @param known to the ledger before
   * @param failed that could not be read
   * @param secondsLeft null where that cannot be told
   * @param failures what could not be read, as far as the ledger has it
   * @param articles the first that it brought
   */
  record Progress(
      Upload upload,
      boolean reading,
      long percent,
      long documents,
      long kept,
      long known,
      long failed,
      Long secondsLeft,
      List<Failure> failures,
      List<DocumentRef> articles) {}

  private Progress progress(Context request) {
    UploadProgress progress = uploads.progressOf(request);
    Standing standing = progress.standing();
    long number = progress.upload().number();
    boolean told = progress.reading() && standing.left() >= 0;
    return new Progress(
        progress.upload(),
        progress.reading(),
        progress.percent(),
        standing.documents(),
        standing.kept(),
        standing.known(),
        progress.failed(),
        told ? standing.left() : null,
        ledger.uploads().failures(number),
        ledger.uploads().documents(number, UploadHandler.SHOWN));
  }

  private Api.Numbered stop(Context request) {
    Api.Numbered stopped = Api.body(request, Api.Numbered.class);
    uploads.stop(request, stopped.number() == null ? 0 : stopped.number());
    return stopped;
  }
}

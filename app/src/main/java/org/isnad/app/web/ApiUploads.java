package org.isnad.app.web;

import static org.isnad.app.web.Right.REVIEWER;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.isnad.app.upload.Desk;
import org.isnad.app.upload.Standing;
import org.isnad.core.record.Failure;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Upload;

/** What programs do with uploads: the same as on their pages. */
final class ApiUploads {

  private final Ledger ledger;
  private final Desk desk;
  private final UploadHandler uploads;

  ApiUploads(Ledger ledger, Desk desk, UploadHandler uploads) {
    this.ledger = ledger;
    this.desk = desk;
    this.uploads = uploads;
  }

  /** Its routes. */
  List<Route> routes() {
    return List.of(
        Api.get("uploads", REVIEWER, request -> ledger.uploads().latest(UploadHandler.SHOWN)),
        Api.get("upload", REVIEWER, this::progress),
        Api.post("uploads", REVIEWER, request -> new Numbered(uploads.take(request))),
        Api.post("uploads/stop", REVIEWER, this::stop));
  }

  /** The number of an upload. */
  record Numbered(Long number) {}

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
  record UploadProgress(
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

  private UploadProgress progress(Context request) {
    long number = uploads.upload(request.queryParam("id")).number();
    // Asked in this order, one that has just ended is told with what became of it.
    Optional<Standing> under = desk.standing(number);
    Upload upload = uploads.upload(String.valueOf(number));
    Standing standing = under.orElseGet(() -> UploadHandler.ended(upload));
    return new UploadProgress(
        upload,
        under.isPresent(),
        under.isPresent() ? standing.percent() : 100,
        standing.documents(),
        standing.kept(),
        standing.known(),
        under.isPresent() ? standing.failures().size() : upload.failed(),
        under.map(Standing::left).filter(seconds -> seconds >= 0).orElse(null),
        ledger.uploads().failures(number),
        ledger.uploads().documents(number, UploadHandler.SHOWN));
  }

  private Numbered stop(Context request) {
    Numbered stopped = Api.body(request, Numbered.class);
    Upload upload = uploads.upload(String.valueOf(stopped.number()));
    desk.stop(upload.number());
    return stopped;
  }
}

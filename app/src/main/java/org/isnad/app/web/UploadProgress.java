package org.isnad.app.web;

import java.util.List;
import java.util.Optional;
import org.isnad.app.upload.Desk;
import org.isnad.app.upload.Standing;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Upload;

/**
 * How far an upload has come.
 *
 * @param reading whether it waits or is being read
 */
public record UploadProgress(Upload upload, boolean reading, Standing standing) {

  /**
   * That of an upload.
   *
   * @throws Refusal if there is none of this number
   */
  static UploadProgress of(Ledger ledger, Desk desk, long number) {
    // Asked in this order, one that has just ended is told with what became of it.
    Optional<Standing> under = desk.standing(number);
    Upload upload =
        ledger.uploads().find(number).orElseThrow(() -> Refusal.missing("error.upload"));
    return new UploadProgress(upload, under.isPresent(), under.orElseGet(() -> ended(upload)));
  }

  private static Standing ended(Upload upload) {
    return new Standing(
        upload.bytes(),
        upload.bytes(),
        upload.kept() + upload.known() + upload.failed(),
        upload.kept(),
        upload.known(),
        List.of(),
        0);
  }

  /** Between 0 and 100. */
  public long percent() {
    return reading ? standing.percent() : 100;
  }

  /** Documents that could not be read. */
  public long failed() {
    return reading ? standing.failures().size() : upload.failed();
  }
}

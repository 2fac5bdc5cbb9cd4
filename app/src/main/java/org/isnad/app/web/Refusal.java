package org.isnad.app.web;

/** A request that gets a friendly page instead of what it asked for. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;

  private Refusal(int status, String key) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
  }

  /** Nothing here, said with the texts {@code KEY} and {@code KEY.words}. */
  static Refusal missing(String key) {
    return new Refusal(404, key);
  }

  static Refusal notHere() {
    return new Refusal(403, "error.refused");
  }

  /** A form that this page did not send out, or sent out too long ago. */
  static Refusal forged() {
    return new Refusal(403, "error.forged");
  }

  /** A form that cannot be carried out, said with the texts {@code KEY} and {@code KEY.words}. */
  static Refusal senseless(String key) {
    return new Refusal(400, key);
  }

  /** More was sent than is taken. */
  static Refusal tooLarge() {
    return new Refusal(413, "error.upload.large");
  }

  int status() {
    return status;
  }

  String key() {
    return key;
  }
}

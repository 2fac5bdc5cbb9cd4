package org.isnad.arabic.data;

/** Language data that cannot be used; the message names file and line and says what to mend. */
public final class DataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DataException(String message) {
    super(message);
  }

  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}

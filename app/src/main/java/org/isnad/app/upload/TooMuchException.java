package org.isnad.app.upload;

/** More bytes came than one upload may have. */
public final class TooMuchException extends Exception {

  private static final long serialVersionUID = 1;

  TooMuchException() {
    super("one upload may have " + Desk.MOST_BYTES + " bytes; send the files in parts");
  }
}

package org.isnad.app.intake;

/** A fault of Isnad's own: not every document that went in came out. */
public final class DocumentsLost extends IllegalStateException {

  private static final long serialVersionUID = 1;

  DocumentsLost(String message) {
    super(message);
  }
}

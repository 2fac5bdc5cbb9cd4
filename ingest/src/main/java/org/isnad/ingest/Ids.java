package org.isnad.ingest;

import java.util.HashMap;
import java.util.Map;

/** Gives each text an id of its own, and the same text under the same name the same id again. */
final class Ids {

  private static final int SHORT = 10;

  private final Map<String, String> taken = new HashMap<>();

  /** The wanted id, or with a piece of the text's fingerprint where another text has it already. */
  String distinct(String wanted, String sha256) {
    String piece = sha256.substring(0, SHORT);
    String holder = taken.putIfAbsent(wanted, piece);
    return holder == null || holder.equals(piece) ? wanted : wanted + "-" + piece;
  }
}

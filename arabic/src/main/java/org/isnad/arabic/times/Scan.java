package org.isnad.arabic.times;

import java.util.List;
import java.util.Set;

/**
 * One attempt to match: the words, and which readings of them count. A match begins with a chosen
 * reading of its first word; further words stand without proclitics, except where one is joined.
 */
record Scan(Tokens tokens, int start, Reading first, int joined) {

  private static final int NOWHERE = -1;

  static Scan from(Tokens tokens, int start, Reading first) {
    return new Scan(tokens, start, first, NOWHERE);
  }

  /** Whether some reading of a word is among these forms. */
  boolean mayBegin(int at, Set<String> forms) {
    if (at < tokens.size() && tokens.isDigits(at)) {
      return forms.contains(Numbers.DIGITS);
    }
    for (Reading reading : readings(at)) {
      if (forms.contains(reading.form())) {
        return true;
      }
    }
    return false;
  }

  Scan joinedAt(int at) {
    return new Scan(tokens, start, first, at);
  }

  List<Reading> readings(int at) {
    if (at >= tokens.size()) {
      return List.of();
    }
    if (at == start) {
      return List.of(first);
    }
    List<Reading> all = tokens.readings(at);
    if (at == joined) {
      return all.stream().filter(reading -> reading.prefix().equals("و")).toList();
    }
    return all.subList(0, 1);
  }
}

package org.isnad.arabic.times;

import java.time.LocalDate;
import org.isnad.arabic.parse.Sentence;

/** What the text has said of time so far, from which later expressions are reckoned. */
final class Story {

  /** The day that the text calls today; null where unknown. */
  private final LocalDate today;

  /** What {@link #today} comes from: {@code published} or {@code frame}. */
  private final String anchor;

  private Sentence sentence;
  private Match lastMatch;
  private LocalDate lastDay;
  private int lastYear;
  private int lastMonth;
  private boolean lastYearWasSaid;
  private String lastPart = "";
  private String lastFeast = "";

  Story(LocalDate today, String anchor) {
    this.today = today;
    this.anchor = anchor;
  }

  LocalDate today() {
    return today;
  }

  boolean knowsToday() {
    return today != null;
  }

  String anchor() {
    return anchor;
  }

  /** The last day spoken of in the sentence before or in this one; null where there is none. */
  LocalDate dayNear(Match match) {
    boolean near = sentence != null && match.sentence().span().begin() - sentence.span().end() <= 2;
    return near ? lastDay : null;
  }

  /** The last day spoken of; null where there is none. */
  LocalDate lastDay() {
    return lastDay;
  }

  int lastYear() {
    return lastYear;
  }

  int lastMonth() {
    return lastMonth;
  }

  /** The last quarter or half spoken of, such as {@code Q2}; empty where there is none. */
  String lastPart() {
    return lastPart;
  }

  String lastFeast() {
    return lastFeast;
  }

  /** A year that this sentence has named in figures; 0 where there is none. */
  int yearSaidIn(Sentence current) {
    return lastYearWasSaid && isSame(current, sentence) ? lastYear : 0;
  }

  /** The match just before this one in its sentence, if at most so many words lie between. */
  Match neighbour(Match match, int gap) {
    boolean near =
        lastMatch != null
            && isSame(lastMatch.sentence(), match.sentence())
            && match.first() - lastMatch.end() <= gap;
    return near ? lastMatch : null;
  }

  /** Takes note of an expression and its value. */
  void note(Match match, Value value) {
    lastMatch = match;
    String text = value.text();
    if (text.matches("\\d{4}($|-.*)")) {
      sentence = match.sentence();
      lastYear = Integer.parseInt(text.substring(0, 4));
      lastYearWasSaid = match.slots().has("year");
    }
    if (text.matches("\\d{4}-\\d\\d.*")) {
      lastMonth = Integer.parseInt(text.substring(5, 7));
    }
    if (text.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
      lastDay = LocalDate.parse(text.substring(0, 10));
    }
    if (text.matches("\\d{4}-[QH]\\d")) {
      lastPart = text.substring(5);
    }
    match
        .slots()
        .find("feast")
        .filter(f -> !f.equals("EID"))
        .ifPresent(f -> lastFeast = f.startsWith("10-") ? "10-01" : f);
  }

  private static boolean isSame(Sentence a, Sentence b) {
    return a.span().equals(b.span());
  }
}

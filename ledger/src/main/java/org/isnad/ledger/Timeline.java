package org.isnad.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When somebody is said to have said and done something. The day of a statement is the one on which
 * an article gave it; the time of an act is what the text tells of it.
 *
 * @param says how many statements articles gave, by the day of publication
 * @param acts in the order of time; those without a time last, in the order of publication
 */
public record Timeline(SortedMap<LocalDate, Long> says, List<Happening> acts) {

  public Timeline {
    says = new TreeMap<>(says);
    acts = List.copyOf(acts);
  }

  /**
   * Acts of one time.
   *
   * @param agent whether the one in question is said to do it; else it has another part in it
   * @param earliest the first day on which it may have been, null where the text tells no time
   * @param latest the last day, null with it
   * @param told the first day on which an article told it, null where that is not known
   * @param claims how many claims these are
   * @param document the id of the article of the first of them
   * @param claim its id within that
   */
  public record Happening(
      boolean agent,
      LocalDate earliest,
      LocalDate latest,
      LocalDate told,
      long claims,
      String document,
      String claim) {

    /** Whether the text tells of it when it was. */
    public boolean isDated() {
      return earliest != null;
    }

    /** Whether it is known to the day. */
    public boolean isExact() {
      return isDated() && earliest.equals(latest);
    }
  }
}

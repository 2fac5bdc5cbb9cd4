package org.isnad.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.core.record.ClaimType;

/**
 * When somebody is said to have said and done something. The day of a statement is the one on which
 * an article gave it; the time of an act is what the text tells of it.
 *
 * @param says how many statements articles gave, by the day of publication
 * @param acts in the order of time; those without a time last, in the order of publication
 * @param rivals acts for which some tell one time and others another, in the order of time
 */
public record Timeline(SortedMap<LocalDate, Long> says, List<Happening> acts, List<Rival> rivals) {

  public Timeline {
    says = new TreeMap<>(says);
    acts = List.copyOf(acts);
    rivals = List.copyOf(rivals);
  }

  /** Whether others tell another time for what seems to be the same act. */
  public boolean isRival(Happening act) {
    return rivals.stream()
        .filter(rival -> rival.agent() == act.agent())
        .flatMap(rival -> rival.datings().stream())
        .anyMatch(d -> d.earliest().equals(act.earliest()) && d.latest().equals(act.latest()));
  }

  /**
   * What seems to be one act, told with times that exclude each other by sources of which none
   * tells both: of one kind, between the same parties, within a week. It may still have been two.
   *
   * @param agent whether the one in question is said to do it
   * @param other the key of the other party
   * @param datings in the order of time; at least two
   */
  public record Rival(ClaimType type, boolean agent, String other, List<Dating> datings) {

    public Rival {
      datings = List.copyOf(datings);
    }
  }

  /**
   * The time that somebody tells.
   *
   * @param earliest the first day on which it may have been
   * @param latest the last day
   * @param teller who answers for it; the outlet where the article itself does, null where it has
   *     none
   * @param document the id of the article
   * @param claim its id within that
   */
  public record Dating(
      LocalDate earliest, LocalDate latest, String teller, String document, String claim) {}

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

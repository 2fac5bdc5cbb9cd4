package org.isnad.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whom an outlet quotes, and how. All counts are of what was found in its articles.
 *
 * @param summary its counts
 * @param first the earliest day of publication, null where none is known
 * @param last the latest
 * @param named attributions to somebody with a name
 * @param described attributions to somebody who is only described
 * @param untold attributions to nobody whom the text tells
 * @param depths attributions by the number of sources in their chain, 3 for three and more
 * @param access attributions by the access that the source claims, by the name of the {@link
 *     org.isnad.core.record.Access}
 * @param sources whom it quotes, most often first
 * @param agencies agencies to which whole articles are credited, by articles
 * @param relays those in whose words others are quoted, by attributions
 */
public record Outlet(
    Summary summary,
    LocalDate first,
    LocalDate last,
    long named,
    long described,
    long untold,
    Map<Integer, Long> depths,
    Map<String, Long> access,
    List<Voice> sources,
    List<Voice> agencies,
    List<Voice> relays) {

  public Outlet {
    depths = new TreeMap<>(depths);
    access = new TreeMap<>(access);
    sources = List.copyOf(sources);
    agencies = List.copyOf(agencies);
    relays = List.copyOf(relays);
  }

  /**
   * What a list shows of an outlet.
   *
   * @param key its {@link NameKey}
   * @param documents its articles
   * @param quoting those of them in which anybody is quoted
   * @param alone those of these in which one voice alone is quoted
   * @param attributions how often anybody is quoted
   * @param anonymous how often the text says of the source no more than that there is one
   */
  public record Summary(
      String key,
      String name,
      long documents,
      long quoting,
      long alone,
      long attributions,
      long anonymous) {}

  /**
   * Somebody whom it quotes.
   *
   * @param key its {@link NameKey}
   * @param latin the name in Latin letters; empty where there is none
   * @param count attributions or articles
   */
  public record Voice(String key, String name, String latin, long count) {}
}

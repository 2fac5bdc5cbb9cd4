package org.isnad.app.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.record.Access;
import org.isnad.core.record.Act;
import org.isnad.ledger.Facet;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.Narrowing;
import picocli.CommandLine.Option;

/** The options that narrow a search, the same as the facets of the search page. */
final class NarrowingOptions {

  @Option(names = "--outlet", paramLabel = "NAME", description = "only articles of this outlet")
  private List<String> outlets = List.of();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "only where this person or body says something")
  private List<String> sources = List.of();

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description = "only articles that name this person or body")
  private List<String> named = List.of();

  @Option(
      names = "--act",
      paramLabel = "ACT",
      description = "only this act: ${COMPLETION-CANDIDATES}")
  private List<Act> acts = List.of();

  @Option(
      names = "--depth",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "only chains of so many sources; 3 stands for three and more")
  private List<Integer> depths = List.of();

  @Option(
      names = "--access",
      paramLabel = "ACCESS",
      description = "only this access to what is told: ${COMPLETION-CANDIDATES}")
  private List<Access> access = List.of();

  @Option(names = "--from", paramLabel = "DAY", description = "only published on or after this day")
  private LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "only published on or before this day")
  private LocalDate to;

  /** What they ask, names looked up in a ledger. */
  Narrowing in(Ledger ledger) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    values.put(Facet.OUTLET, set(outlets.stream().map(NameKey::of)));
    values.put(Facet.SOURCE, keys(ledger, sources));
    values.put(Facet.NAMED, keys(ledger, named));
    values.put(Facet.ACT, set(acts.stream().map(Act::name)));
    values.put(
        Facet.DEPTH, set(depths.stream().map(d -> Integer.toString(Math.min(Narrowing.DEEP, d)))));
    values.put(Facet.ACCESS, set(access.stream().map(Access::name)));
    return new Narrowing(values, from, to);
  }

  private static Set<String> keys(Ledger ledger, List<String> written) {
    return set(
        written.stream()
            .flatMap(w -> Stream.concat(ledger.who().keys(w).stream(), Stream.of(NameKey.of(w)))));
  }

  private static Set<String> set(Stream<String> values) {
    return values.collect(Collectors.toCollection(TreeSet::new));
  }
}

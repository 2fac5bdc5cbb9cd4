package org.isnad.app.examples;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.app.examples.HandAnnotation.Link;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/** An article's record held against its hand annotation, attribution by attribution. */
final class Comparison {

  private static final double SAME = 0.5;

  private final HandAnnotation hand;
  private final SourcedRecord record;
  private final String text;
  private final Map<String, Link> byId;
  private final Map<Link, Attribution> matched = new LinkedHashMap<>();

  Comparison(HandAnnotation hand, SourcedRecord record) {
    this.hand = hand;
    this.record = record;
    this.text = record.text();
    this.byId = hand.links().stream().collect(toMap(Link::id, link -> link));
    match();
  }

  int byHand() {
    return hand.links().size();
  }

  int found() {
    return record.attributions().size();
  }

  int matched() {
    return matched.size();
  }

  long sourced() {
    return matched.entrySet().stream().filter(e -> sameSource(e.getKey(), e.getValue())).count();
  }

  long chained() {
    return matched.entrySet().stream()
        .filter(e -> sameSource(e.getKey(), e.getValue()) && sameChain(e.getKey(), e.getValue()))
        .count();
  }

  /** What differs, in the order of the text. */
  List<String> differences() {
    List<String> out = new ArrayList<>();
    for (Link link : hand.links()) {
      Attribution found = matched.get(link);
      if (found == null) {
        out.add(line("missed", cue(link), link.content(), chain(link), ""));
      } else if (!sameSource(link, found)) {
        out.add(line("source", cue(link), link.content(), name(link), name(found)));
      } else if (!sameChain(link, found)) {
        out.add(line("chain", cue(link), link.content(), chain(link), chain(found)));
      }
    }
    for (Attribution found : record.attributions()) {
      if (!matched.containsValue(found)) {
        out.add(line("extra", found.cue().of(text), found.content(), "", chain(found)));
      }
    }
    return out;
  }

  private record Pair(Link link, Attribution found, double likeness) {}

  /** One to one, the likest first. */
  private void match() {
    List<Pair> pairs = new ArrayList<>();
    for (Link link : hand.links()) {
      for (Attribution found : record.attributions()) {
        double overlap = Contents.overlap(text, link.content(), found.content());
        if (overlap >= SAME) {
          boolean sameCue = link.cue() != null && link.cue().overlaps(found.cue());
          pairs.add(new Pair(link, found, overlap + (sameCue ? SAME : 0)));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.link()) && !matched.containsValue(pair.found())) {
        matched.put(pair.link(), pair.found());
      }
    }
  }

  private boolean sameSource(Link link, Attribution found) {
    Span span = found.source() == null ? null : found.source().span();
    String entity = found.source() == null ? null : found.source().entity();
    if (link.source() != null && span != null && link.source().overlaps(span)) {
      return true;
    }
    if (link.entity() != null && entity != null) {
      return folded(hand.names().getOrDefault(link.entity(), Set.of())).stream()
          .anyMatch(folded(names(entity))::contains);
    }
    return link.source() == null && link.entity() == null && (entity == null || span == null);
  }

  private boolean sameChain(Link link, Attribution found) {
    List<Link> expected = links(link);
    List<Attribution> chain = record.chain(found);
    boolean same = expected.size() == chain.size();
    for (int i = 0; same && i < chain.size(); i++) {
      same = sameSource(expected.get(i), chain.get(i));
    }
    return same;
  }

  private List<Link> links(Link innermost) {
    return Stream.iterate(innermost, it -> it != null, it -> byId.get(it.parent()))
        .limit(byId.size())
        .toList();
  }

  private Set<String> names(String entity) {
    Entity it = record.entity(entity).orElseThrow();
    return Stream.concat(Stream.of(it.name()), it.names().stream()).collect(Collectors.toSet());
  }

  /** Without differences of spelling and punctuation. */
  private static Set<String> folded(Collection<String> names) {
    return names.stream()
        .map(name -> Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
        .collect(Collectors.toSet());
  }

  private String cue(Link link) {
    return link.cue() == null ? "" : link.cue().of(text);
  }

  private String chain(Link innermost) {
    return links(innermost).stream().map(this::name).collect(Collectors.joining(" < "));
  }

  private String chain(Attribution innermost) {
    return record.chain(innermost).stream().map(this::name).collect(Collectors.joining(" < "));
  }

  private String name(Link link) {
    boolean nobody = link.entity() == null;
    String entity = nobody ? "nobody" : Collections.min(hand.names().get(link.entity()));
    return link.source() == null ? "(" + entity + ")" : link.source().of(text);
  }

  private String name(Attribution found) {
    Party source = found.source();
    if (source == null) {
      return "(nobody)";
    }
    return source.span() == null
        ? "(" + record.entity(source.entity()).orElseThrow().name() + ")"
        : source.span().of(text);
  }

  private String line(String kind, String cue, List<Span> content, String byHand, String found) {
    return Stream.of(hand.article(), kind, cue, Contents.beginning(text, content), byHand, found)
        .map(cell -> cell.replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining("\t"));
  }
}

package org.isnad.ledger.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Facet;
import org.isnad.ledger.FacetValue;
import org.isnad.ledger.Narrowing;
import org.isnad.ledger.SearchHit;
import org.isnad.ledger.SearchHit.Said;
import org.isnad.ledger.SearchPage;
import org.isnad.ledger.store.Labels;
import org.isnad.ledger.store.Records;

/** Answers queries from index and database together. */
public final class Searching {

  private static final int SHOWN_VALUES = 12;
  private static final int SHOWN_SAYINGS = 3;

  private final SearchIndex index;
  private final Records records;
  private final Labels labels;

  public Searching(SearchIndex index, Records records, Labels labels) {
    this.index = index;
    this.records = records;
    this.labels = labels;
  }

  /** One page of the documents that answer a query, best first, with the counts of all. */
  public SearchPage page(String query, Narrowing narrowing, int limit, int offset) {
    Found found = index.search(query, narrowing, limit, offset);
    List<SearchHit> hits = new ArrayList<>();
    for (Found.One one : found.documents()) {
      records.withJudged(one.id(), (seq, record) -> hits.add(hit(record, one, narrowing)));
    }
    return new SearchPage(
        found.total(),
        hits,
        found.notes(),
        facets(found.facets(), narrowing),
        found.facets().days());
  }

  /** The ids of all documents that answer a query, best first. */
  public List<String> all(String query, Narrowing narrowing) {
    return index.ids(query, narrowing);
  }

  private static SearchHit hit(SourcedRecord record, Found.One one, Narrowing narrowing) {
    Document document = record.document();
    return new SearchHit(
        new DocumentRef(
            document.id(), document.title(), document.publisher(), document.published()),
        one.score(),
        Snippets.of(record, one.matches()),
        narrowing.asksOfAttributions() ? said(record, narrowing) : List.of());
  }

  private static List<Said> said(SourcedRecord record, Narrowing narrowing) {
    return record.attributions().stream()
        .filter(a -> narrowing.admits(record, a))
        .limit(SHOWN_SAYINGS)
        .map(a -> said(record, a))
        .toList();
  }

  private static Said said(SourcedRecord record, Attribution one) {
    Optional<Entity> source =
        Optional.ofNullable(one.source()).map(Party::entity).flatMap(record::entity);
    Span span = one.source() == null ? null : one.source().span();
    return new Said(
        one.id(),
        one.act(),
        source.map(Entity::name).orElse(span == null ? null : span.of(record.text())),
        source.filter(e -> !e.names().isEmpty()).map(Entity::latin).orElse(""),
        one.content().get(0).of(record.text()),
        one.negated(),
        one.hedged());
  }

  private Map<Facet, List<FacetValue>> facets(FacetCounts counts, Narrowing narrowing) {
    Map<Facet, List<FacetValue>> out = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      out.put(facet, values(facet, counts.of(facet), narrowing));
    }
    return out;
  }

  /** The most frequent values, and all that are chosen, also where nothing answers with them. */
  private List<FacetValue> values(Facet facet, Map<String, Long> counts, Narrowing narrowing) {
    Comparator<Map.Entry<String, Long>> most = Map.Entry.comparingByValue();
    Map<String, Long> shown = new TreeMap<>();
    counts.entrySet().stream()
        .sorted(most.reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(SHOWN_VALUES)
        .forEach(e -> shown.put(e.getKey(), e.getValue()));
    narrowing.of(facet).forEach(v -> shown.putIfAbsent(v, counts.getOrDefault(v, 0L)));
    Comparator<FacetValue> byCount =
        Comparator.comparingLong(v -> facet == Facet.DEPTH ? 0 : v.documents());
    return shown.entrySet().stream()
        .map(e -> labels.of(facet, e.getKey(), e.getValue()))
        .sorted(byCount.reversed().thenComparing(FacetValue::value))
        .toList();
  }
}

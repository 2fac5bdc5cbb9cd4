package org.isnad.ledger.matter;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Affair.Heard;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.origin.Voice;
import org.isnad.ledger.store.Among;

/**
 * Who speaks in the articles of one affair: those with names in the chains, the bodies in whose
 * name these speak, and those who are said to say something of which no words are told.
 */
final class Voices {

  private final Among among;
  private final Map<String, Voice> voices = new TreeMap<>();
  private final Map<String, Set<DocumentRef>> places = new TreeMap<>();

  Voices(Among among) {
    this.among = among;
  }

  /**
   * Those in most articles first.
   *
   * @param pieces those of each article, by its id
   */
  List<Heard> of(List<SourcedRecord> articles, Map<String, List<Told>> pieces) {
    for (SourcedRecord article : articles) {
      DocumentRef place = Lineage.ref(article.document());
      List<Told> told = pieces.get(article.document().id());
      Stream<Voice> chains = told.stream().flatMap(t -> t.chain().stream()).filter(Voice::named);
      Stream<Voice> bodies = told.stream().flatMap(t -> t.bodies().stream()).filter(this::isKnown);
      Stream.of(chains, bodies, new Speaking(article).speakers().stream())
          .flatMap(some -> some)
          .forEach(voice -> add(voice, place));
    }
    List<Told> all = pieces.values().stream().flatMap(Collection::stream).toList();
    Map<String, Set<DocumentRef>> described = new Descriptions(all, among).places();
    return places.entrySet().stream()
        .filter(e -> voices.get(e.getKey()).named() || e.getValue().size() > 1)
        .map(e -> heard(e.getKey(), e.getValue(), described.getOrDefault(e.getKey(), Set.of())))
        .sorted(Comparator.comparing(heard -> -heard.articles().size()))
        .toList();
  }

  private Heard heard(String key, Set<DocumentRef> articles, Set<DocumentRef> described) {
    List<DocumentRef> perhaps =
        described.stream().filter(document -> !articles.contains(document)).toList();
    return new Heard(voices.get(key), List.copyOf(articles), perhaps);
  }

  /** A ministry that is only inferred counts where an article names it. */
  private boolean isKnown(Voice body) {
    return !body.named() || among.knows(body.key());
  }

  private void add(Voice voice, DocumentRef place) {
    String key = among.key(voice.key(), place.id());
    voices.putIfAbsent(key, voice);
    places.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(place);
  }
}

package org.isnad.ledger.matter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Affair;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.Origins;
import org.isnad.ledger.Reprints;
import org.isnad.ledger.origin.Gist;
import org.isnad.ledger.search.Found;
import org.isnad.ledger.search.SearchIndex;
import org.isnad.ledger.store.Among;
import org.isnad.ledger.store.Copies;
import org.isnad.ledger.store.Database;
import org.isnad.ledger.store.Groups;
import org.isnad.ledger.store.Neighbours;
import org.isnad.ledger.store.Records;

/** Answers what is said of a matter across articles, as readers have judged it. */
public final class Matters {

  private final Database database;
  private final Records records;
  private final SearchIndex index;
  private final Copies copies;
  private final Neighbours neighbours;
  private final Groups groups;

  public Matters(Database database, Records records, SearchIndex index, Neighbours neighbours) {
    this.database = database;
    this.records = records;
    this.index = index;
    this.copies = new Copies(database);
    this.neighbours = neighbours;
    this.groups = new Groups(database);
  }

  /**
   * Who says what one place says, and where from.
   *
   * @param document an article's id
   * @param id of an attribution or a claim of its record
   * @return empty where there is none of these ids
   */
  public Optional<Origins> origins(String document, String id) {
    return records
        .judged(document)
        .flatMap(record -> told(record, id))
        .map(seed -> new Matching(this::search).of(seed))
        .map(pieces -> new Lineage(copies::of, among(pieces)::key, pieces).origins());
  }

  private static Optional<Told> told(SourcedRecord record, String id) {
    String attribution =
        record.claims().stream()
            .filter(claim -> claim.id().equals(id))
            .flatMap(claim -> Stream.ofNullable(claim.attribution()))
            .findFirst()
            .orElse(id);
    return Told.of(record).stream()
        .filter(piece -> piece.attribution() != null)
        .filter(piece -> isCalled(piece.attribution(), attribution))
        .findFirst()
        .or(() -> own(record, id));
  }

  private static boolean isCalled(Attribution attribution, String id) {
    return attribution.id().equals(id);
  }

  /** The sentence of a claim that the article makes itself. */
  private static Optional<Told> own(SourcedRecord record, String id) {
    return record.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .flatMap(
            claim ->
                record.sentences().stream()
                    .filter(sentence -> sentence.contains(claim.predicate().begin()))
                    .map(sentence -> sentence.of(record.text())))
        .map(words -> new Told(record, null, words, Gist.of(words)))
        .findFirst();
  }

  /**
   * The affair that grows from an article: those about the same matter, and how they hang together.
   *
   * @return empty where there is no such article
   */
  public Optional<Affair> affair(String document) {
    List<DocumentRef> documents = neighbours.of(document);
    if (documents.isEmpty()) {
      return Optional.empty();
    }
    List<SourcedRecord> articles =
        documents.stream().flatMap(ref -> records.judged(ref.id()).stream()).toList();
    Set<String> ids = documents.stream().map(DocumentRef::id).collect(Collectors.toSet());
    List<Reprints> reprints = groups.within(ids);
    Map<String, List<Told>> pieces = new LinkedHashMap<>();
    articles.forEach(article -> pieces.put(article.document().id(), Told.of(article)));
    return Optional.of(
        new Affair(
            document,
            documents,
            reprints,
            new Voices(Among.of(database, articles)).of(articles, pieces),
            new Answers(articles, pieces, reprints).all(),
            Figuring.of(pieces.values())));
  }

  private List<SourcedRecord> search(String query) {
    return index.search(query, Matching.mostArticles(), 0).documents().stream()
        .map(Found.One::id)
        .flatMap(id -> records.judged(id).stream())
        .toList();
  }

  private Among among(List<Told> pieces) {
    return Among.of(database, pieces.stream().map(Told::record).toList());
  }
}

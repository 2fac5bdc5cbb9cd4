package org.isnad.app.web.dossier;

import java.util.List;
import java.util.Optional;
import org.isnad.app.web.article.ChainStop;
import org.isnad.app.web.article.Chains;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Document;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.dossier.Chosen;
import org.isnad.ledger.dossier.Chosen.Kind;

/** What is kept of something that a reader chooses. */
public final class Choosing {

  private Choosing() {}

  /** The article as a whole. */
  public static Chosen article(SourcedRecord record) {
    return chosen(record, Kind.ARTICLE, null, List.of(), "");
  }

  /** An attribution or a claim by its id; empty where the record has none of that id. */
  public static Optional<Chosen> thing(SourcedRecord record, String id) {
    return record
        .attribution(id)
        .map(a -> attribution(record, a))
        .or(
            () ->
                record.claims().stream()
                    .filter(c -> c.id().equals(id))
                    .findFirst()
                    .map(c -> claim(record, c)));
  }

  private static Chosen attribution(SourcedRecord record, Attribution one) {
    return chosen(
        record,
        Kind.ATTRIBUTION,
        one.cue(),
        Chains.of(record).to(one),
        LeafMaker.words(record, one));
  }

  private static Chosen claim(SourcedRecord record, Claim claim) {
    Chains chains = Chains.of(record);
    List<ChainStop> voice =
        Optional.ofNullable(claim.attribution())
            .flatMap(record::attribution)
            .map(chains::to)
            .orElseGet(chains::carriers);
    Span sentence = LeafMaker.sentence(record, claim.predicate());
    return chosen(record, Kind.CLAIM, claim.predicate(), voice, sentence.of(record.text()));
  }

  /** A stretch of the text, which must not be empty. */
  public static Chosen quote(SourcedRecord record, Span stretch) {
    List<List<ChainStop>> voices = new Voices(record).of(stretch);
    return chosen(record, Kind.QUOTE, stretch, voices.get(0), stretch.of(record.text()));
  }

  private static Chosen chosen(
      SourcedRecord record, Kind kind, Span place, List<ChainStop> voice, String words) {
    Document document = record.document();
    List<String> chain =
        voice.stream()
            .map(stop -> stop.name() == null ? " " : stop.name().original().replace('\n', ' '))
            .toList();
    return new Chosen(
        kind,
        document.id(),
        document.sha256(),
        place,
        new Chosen.Kept(
            document.title(),
            document.publisher(),
            document.published(),
            document.url(),
            chain,
            words));
  }
}

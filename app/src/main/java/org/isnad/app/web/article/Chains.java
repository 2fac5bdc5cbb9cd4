package org.isnad.app.web.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.app.web.article.ChainStop.Kind;
import org.isnad.app.web.link.Urls;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.NameKey;

/** The lines of people and media behind the words of one record. */
public final class Chains {

  private final SourcedRecord record;
  private final RecordNames names;

  Chains(SourcedRecord record, RecordNames names) {
    this.record = record;
    this.names = names;
  }

  /** The chains of a record, whose stops lead nowhere: for what is printed or sent away. */
  public static Chains of(SourcedRecord record) {
    return new Chains(record, new RecordNames(record, entity -> Optional.empty()));
  }

  /**
   * From the publisher over the agencies that are credited with the article and the outer sources
   * to the innermost one. Where the publisher is not known, it is a stop without a name.
   */
  public List<ChainStop> to(Attribution innermost) {
    List<Attribution> links = new ArrayList<>(record.chain(innermost));
    Collections.reverse(links);
    List<ChainStop> out = new ArrayList<>(carriers());
    Called outermost = names.party(links.get(0).source());
    out.removeIf(
        stop ->
            stop.kind() == Kind.WIRE
                && outermost != null
                && stop.name().original().equals(outermost.original()));
    links.forEach(link -> out.add(stop(link)));
    return out;
  }

  /** The publisher and the agencies. */
  public List<ChainStop> carriers() {
    List<ChainStop> out = new ArrayList<>();
    String publisher = record.document().publisher();
    out.add(ChainStop.carrier(Kind.PUBLISHER, publisher == null ? null : published(publisher)));
    record.wire().forEach(wire -> out.add(ChainStop.carrier(Kind.WIRE, Called.of(wire))));
    return out;
  }

  private static Called published(String publisher) {
    return new Called(publisher, null, Urls.outlet(NameKey.of(publisher)));
  }

  private String evidence(Attribution link) {
    return link.evidence().isEmpty()
        ? null
        : link.evidence().stream().map(names::words).collect(Collectors.joining(" … "));
  }

  ChainStop stop(Attribution link) {
    return new ChainStop(
        Kind.SOURCE,
        names.party(link.source()),
        link.act(),
        link.id(),
        names.words(link.cue()),
        link.medium() == null ? null : names.words(link.medium().span()),
        link.access(),
        evidence(link),
        link.negated(),
        link.hedged());
  }
}

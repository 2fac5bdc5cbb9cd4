package org.isnad.app.web.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.app.web.article.Called;
import org.isnad.app.web.article.ChainStop;
import org.isnad.app.web.article.Chains;
import org.isnad.app.web.text.Display;
import org.isnad.arabic.sentences.ClaimSentences;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.dossier.Chosen;
import org.isnad.ledger.dossier.Item;
import org.isnad.ledger.review.Reviewed;

/** Finds one item again in its article. */
final class LeafMaker {

  private static final ClaimSentences SENTENCES = ClaimSentences.load();

  private final Ledger ledger;
  private final Item item;
  private final Chosen chosen;
  private final List<Piece> pieces = new ArrayList<>();
  private final int footnotes;

  /**
   * For one item.
   *
   * @param footnotes how many stand before it
   */
  LeafMaker(Ledger ledger, Item item, int footnotes) {
    this.ledger = ledger;
    this.item = item;
    this.chosen = item.chosen();
    this.footnotes = footnotes;
  }

  Leaf leaf() {
    Optional<Reviewed> text = ledger.dossiers().text(chosen.document(), chosen.sha256());
    if (text.isEmpty()) {
      return asKept(Leaf.State.LOST);
    }
    SourcedRecord record = text.get().record();
    return switch (chosen.kind()) {
      case ARTICLE -> article(record);
      case QUOTE -> quote(record);
      case ATTRIBUTION -> attribution(record);
      case CLAIM -> claim(record);
    };
  }

  private Leaf.State state() {
    boolean shown =
        ledger
            .record(chosen.document())
            .filter(r -> r.document().sha256().equals(chosen.sha256()))
            .isPresent();
    return shown ? Leaf.State.SAME : Leaf.State.REPLACED;
  }

  private Leaf leaf(String at) {
    Leaf.State state = state();
    return new Leaf(item, state, state == Leaf.State.SAME ? at : null, pieces);
  }

  private Leaf article(SourcedRecord record) {
    String title = record.document().title();
    add(null, null, List.of(Chains.of(record).carriers()), title == null ? "" : title, null);
    return leaf(null);
  }

  private Leaf quote(SourcedRecord record) {
    Voices voices = new Voices(record);
    for (Span sentence : sentences(record, chosen.place())) {
      add(null, null, voices.of(sentence), sentence.of(record.text()), Place.of(record, sentence));
    }
    return leaf(null);
  }

  /** A stretch cut where sentences end. */
  private static List<Span> sentences(SourcedRecord record, Span stretch) {
    List<Span> out = new ArrayList<>();
    int begin = stretch.begin();
    for (Span sentence : record.sentences()) {
      if (sentence.end() > begin && sentence.end() < stretch.end()) {
        out.add(new Span(begin, sentence.end()).trim(record.text()));
        begin = sentence.end();
      }
    }
    out.add(new Span(begin, stretch.end()).trim(record.text()));
    out.removeIf(Span::isEmpty);
    return out;
  }

  private Leaf attribution(SourcedRecord record) {
    Optional<Attribution> now =
        record.attributions().stream().filter(a -> a.cue().overlaps(chosen.place())).findFirst();
    if (now.isEmpty()) {
      return asKept(Leaf.State.UNFOUND);
    }
    List<ChainStop> voice = Chains.of(record).to(now.get());
    add(
        null,
        null,
        List.of(voice),
        words(record, now.get()),
        Place.of(record, now.get().content().get(0)));
    return leaf(now.get().id());
  }

  static String words(SourcedRecord record, Attribution attribution) {
    return attribution.content().stream()
        .map(span -> span.of(record.text()))
        .collect(Collectors.joining(" … "));
  }

  private Leaf claim(SourcedRecord record) {
    Optional<Claim> now =
        record.claims().stream().filter(c -> c.predicate().equals(chosen.place())).findFirst();
    if (now.isEmpty()) {
      return asKept(Leaf.State.UNFOUND);
    }
    Claim claim = now.get();
    Chains chains = Chains.of(record);
    add(
        Display.plain(SENTENCES.english(record, claim)),
        Display.plain(SENTENCES.arabic(record, claim)),
        List.of(
            Optional.ofNullable(claim.attribution())
                .flatMap(record::attribution)
                .map(chains::to)
                .orElseGet(chains::carriers)),
        sentence(record, claim.predicate()).of(record.text()),
        Place.of(record, claim.predicate()));
    return leaf(claim.id());
  }

  /** The sentence in which words stand. */
  static Span sentence(SourcedRecord record, Span words) {
    return record.sentences().stream()
        .filter(sentence -> sentence.contains(words.begin()))
        .findFirst()
        .orElse(words);
  }

  private Leaf asKept(Leaf.State state) {
    List<ChainStop> voice = new ArrayList<>();
    for (String name : chosen.kept().chain()) {
      boolean first = voice.isEmpty();
      voice.add(
          ChainStop.carrier(
              first ? ChainStop.Kind.PUBLISHER : ChainStop.Kind.WIRE,
              name.isBlank() ? null : Called.of(name)));
    }
    if (voice.isEmpty()) {
      String publisher = chosen.kept().publisher();
      voice.add(
          ChainStop.carrier(
              ChainStop.Kind.PUBLISHER, publisher == null ? null : Called.of(publisher)));
    }
    String title = chosen.kept().title();
    boolean article = chosen.kind() == Chosen.Kind.ARTICLE;
    Place place = article ? null : new Place(0, 0, chosen.place());
    String words = article ? (title == null ? "" : title) : chosen.kept().words();
    add(null, null, List.of(voice), words, place);
    return new Leaf(item, state, null, pieces);
  }

  private void add(
      String english, String arabic, List<List<ChainStop>> voices, String words, Place place) {
    int number = footnotes + pieces.size() + 1;
    pieces.add(new Piece(number, english, arabic, voices, Display.plain(words), place));
  }
}

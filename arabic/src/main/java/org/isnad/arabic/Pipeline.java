package org.isnad.arabic;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.arabic.attribution.Attributed;
import org.isnad.arabic.attribution.Attributions;
import org.isnad.arabic.attribution.WireCredits;
import org.isnad.arabic.claims.Claims;
import org.isnad.arabic.names.Cast;
import org.isnad.arabic.names.Names;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Parser;
import org.isnad.arabic.parse.Sentence;
import org.isnad.arabic.quantities.Quantities;
import org.isnad.arabic.times.Times;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Document;
import org.isnad.core.record.Quantity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Timex;

/**
 * The way from an Arabic document to its record: a pure function, whatever runs it.
 *
 * <p>Load it once and share it between threads.
 */
public final class Pipeline {

  private final Parser parser;
  private final Times times;
  private final Names names;
  private final Attributions attributions;
  private final WireCredits wireCredits;
  private final Claims claims;
  private final Quantities quantities;

  private Pipeline(
      Parser parser,
      Times times,
      Names names,
      Attributions attributions,
      WireCredits wireCredits,
      Claims claims,
      Quantities quantities) {
    this.parser = parser;
    this.times = times;
    this.names = names;
    this.attributions = attributions;
    this.wireCredits = wireCredits;
    this.claims = claims;
    this.quantities = quantities;
  }

  /** Loads models, rules and lexicons; takes some seconds. */
  public static Pipeline load() {
    return new Pipeline(
        Parser.load(),
        Times.load(),
        Names.load(),
        Attributions.load(),
        WireCredits.load(),
        Claims.load(),
        Quantities.load());
  }

  /**
   * The same models, with another bar for attributions and claims.
   *
   * @param probability from which on one is put on record; 0 keeps all
   */
  public Pipeline atLeast(double probability) {
    return new Pipeline(
        parser,
        times,
        names,
        attributions.atLeast(probability),
        wireCredits,
        claims.atLeast(probability),
        quantities);
  }

  /** The sourced record of one document. */
  public SourcedRecord analyze(Document document) {
    return analyze(document, new StageTimes());
  }

  /**
   * The sourced record of one document.
   *
   * @param clock to which the time of each stage is added
   */
  public SourcedRecord analyze(Document document, StageTimes clock) {
    ParsedText text = clock.time("parser", () -> parser.parse(document.text()));
    List<Timex> when = clock.time("times", () -> times.find(text, document.published()));
    Cast named = clock.time("names", () -> names.find(text, document, when));
    Attributed attributed = clock.time("attributions", () -> attributions.find(text, named, when));
    List<Claim> claimed = clock.time("claims", () -> claims.find(text, when, attributed));
    List<Quantity> counted =
        clock.time(
            "quantities", () -> quantities.find(text, when, attributed.attributions(), claimed));
    Cast cast = attributed.cast();
    return new SourcedRecord(
        document,
        text.sentences().stream().map(Sentence::span).toList(),
        cast.entities(),
        cast.mentions(),
        when,
        cast.roles(),
        wireCredits.find(text, document),
        attributed.attributions(),
        claimed,
        counted);
  }

  /**
   * Which cue rules were tried in each sentence of a document, and why they did or did not fire.
   */
  public List<Explanation> explain(Document document) {
    ParsedText text = parser.parse(document.text());
    List<Timex> when = times.find(text, document.published());
    Cast named = names.find(text, document, when);
    return IntStream.range(0, text.sentences().size())
        .mapToObj(
            number ->
                new Explanation(
                    text.sentences().get(number).words(),
                    attributions.explain(text, named, when, number)))
        .toList();
  }
}

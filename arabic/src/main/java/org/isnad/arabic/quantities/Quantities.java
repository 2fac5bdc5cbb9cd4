package org.isnad.arabic.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Sentence;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Party;
import org.isnad.core.record.Quantity;
import org.isnad.core.record.QuantityBound;
import org.isnad.core.record.QuantityKind;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;

/**
 * Finds figures of people and money: a number with the words that bound it ({@code نحو}, {@code ما
 * لا يقل عن}), what it counts, and of which kind it is, which the counted noun tells ({@code 31
 * قتيلا}) or else the verb beside it ({@code قتل 31 جنديا}). Times and shares are no figures.
 */
public final class Quantities {

  private final QuantityWords words;
  private final Figures figures;

  private Quantities(QuantityWords words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  /** Loads the words. */
  public static Quantities load() {
    QuantityWords words = QuantityWords.load();
    return new Quantities(words, new Figures(words, new Numerals(words), Outcomes.load()));
  }

  /** The figures of an article in the order of the text. */
  public List<Quantity> find(
      ParsedText text, List<Timex> times, List<Attribution> attributions, List<Claim> claims) {
    List<Quantity> out = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Word> all = sentence.words();
      int at = 0;
      while (at < all.size()) {
        Optional<Figure> found = figures.at(all, at, times);
        if (found.isEmpty()) {
          at++;
          continue;
        }
        String id = "q" + (out.size() + 1);
        out.add(quantity(id, all, found.get(), attributions, claims));
        at = found.get().end();
      }
    }
    return out;
  }

  private Quantity quantity(
      String id,
      List<Word> all,
      Figure figure,
      List<Attribution> attributions,
      List<Claim> claims) {
    Span span = figure.span(all);
    return new Quantity(
        id,
        span,
        figure.kind(),
        figure.bound(),
        figure.least(),
        figure.most(),
        unit(all, figure),
        figure.of(all),
        isPart(all, figure.begin()),
        claim(all, figure, span, claims).map(Claim::id).orElse(null),
        holder(span, attributions).map(Attribution::id).orElse(null),
        figure.rule());
  }

  private static String unit(List<Word> all, Figure figure) {
    return switch (figure.kind()) {
      case MONEY, OTHER -> all.get(figure.noun()).surface();
      default -> "person";
    };
  }

  /** Behind "among them" a figure is a part of one before it. */
  private boolean isPart(List<Word> all, int begin) {
    return (begin > 0 && words.is("part", all.get(begin - 1).folded()))
        || (begin > 1 && words.is("part", all.get(begin - 2).folded()));
  }

  /** The claim whose act tells the kind, else one that has the figure as a part. */
  private static Optional<Claim> claim(
      List<Word> all, Figure figure, Span span, List<Claim> claims) {
    Span act = figure.act() < 0 ? null : all.get(figure.act()).span();
    return claims.stream()
        .filter(claim -> act != null && claim.predicate().overlaps(act))
        .findFirst()
        .or(
            () ->
                claims.stream()
                    .filter(claim -> holds(claim.patient(), span) || holds(claim.theme(), span))
                    .findFirst())
        .or(() -> claims.stream().filter(claim -> holds(claim.agent(), span)).findFirst());
  }

  private static boolean holds(Party party, Span span) {
    return party != null && party.span() != null && party.span().overlaps(span);
  }

  private static Optional<Attribution> holder(Span span, List<Attribution> attributions) {
    return attributions.stream()
        .filter(a -> a.content().stream().anyMatch(content -> content.contains(span)))
        .min(Comparator.comparingInt(a -> a.content().stream().mapToInt(Span::length).sum()));
  }

  /** A figure as its sentence's words hold it. */
  record Figure(
      int begin,
      int end,
      int noun,
      int act,
      QuantityKind kind,
      QuantityBound bound,
      BigDecimal least,
      BigDecimal most) {

    Span span(List<Word> all) {
      return new Span(all.get(begin).stemSpan().begin(), all.get(end - 1).span().end());
    }

    /** The words for what is counted; null where the number stands alone. */
    Span of(List<Word> all) {
      return noun < 0
          ? null
          : new Span(all.get(noun).stemSpan().begin(), all.get(end - 1).span().end());
    }

    String rule() {
      String from = act < 0 ? "noun" : "act";
      return "quantity-" + from + ":" + bound.name().toLowerCase(Locale.ROOT);
    }
  }
}

package org.isnad.ledger.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.ledger.Affair.Figure;
import org.isnad.ledger.Affair.Figures;
import org.isnad.ledger.origin.Voice;

/** Gathers what voices count differently; each value stays with its voices. */
final class Figuring {

  /** Numbers of one digit count too many things. */
  private static final int FEWEST_DIGITS = 2;

  private Figuring() {}

  static List<Figures> of(Collection<List<Told>> articles) {
    Map<String, Map<String, Figure>> byCounted = new TreeMap<>();
    for (List<Told> pieces : articles) {
      pieces.stream()
          .filter(piece -> pieces.stream().noneMatch(piece::holds))
          .forEach(piece -> add(piece, byCounted));
    }
    List<Figures> out = new ArrayList<>();
    byCounted.forEach(
        (counted, figures) -> {
          if (numbers(figures).size() > 1 && articles(figures).size() > 1) {
            out.add(new Figures(counted, List.copyOf(figures.values())));
          }
        });
    return out;
  }

  private static void add(Told piece, Map<String, Map<String, Figure>> byCounted) {
    Voice voice = piece.chain().isEmpty() ? null : piece.chain().get(0);
    piece
        .gist()
        .figures()
        .forEach(
            (counted, numbers) ->
                numbers.stream()
                    .filter(number -> number.length() >= FEWEST_DIGITS)
                    .forEach(
                        number ->
                            byCounted
                                .computeIfAbsent(counted, c -> new LinkedHashMap<>())
                                .putIfAbsent(
                                    number + " " + (voice == null ? "" : voice.key()),
                                    new Figure(
                                        number, voice, Lineage.ref(piece.record().document())))));
  }

  private static Set<String> numbers(Map<String, Figure> figures) {
    return figures.values().stream().map(Figure::number).collect(Collectors.toSet());
  }

  private static Set<String> articles(Map<String, Figure> figures) {
    return figures.values().stream()
        .map(figure -> figure.document().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

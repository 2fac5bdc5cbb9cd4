package org.isnad.ledger.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.isnad.core.record.Access;
import org.isnad.core.record.Document;
import org.isnad.ledger.Copy;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.Origins;
import org.isnad.ledger.Origins.Origin;
import org.isnad.ledger.Origins.Report;
import org.isnad.ledger.origin.ChainGraph;
import org.isnad.ledger.origin.Stance;
import org.isnad.ledger.origin.Statement;
import org.isnad.ledger.origin.Voice;
import org.isnad.ledger.reprint.Kinship;

/**
 * Follows the pieces that tell one matter back to their first voices. An article that reprints
 * another has its chain through that one; two articles with the same described source ("an
 * official") have two sources unless one reprints the other.
 */
final class Lineage {

  /** From weak to strong; a chain is as weak as its weakest link. */
  private static final List<Access> WEAKEST_FIRST =
      List.of(
          Access.ANONYMOUS,
          Access.INFERRED,
          Access.TOLD,
          Access.RECORDING,
          Access.DOCUMENT,
          Access.OWN,
          Access.WITNESSED);

  private static final Comparator<DocumentRef> BY_DAY =
      Comparator.comparing(DocumentRef::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DocumentRef::id);

  private final Function<String, List<Copy>> copies;
  private final BinaryOperator<String> canonical;
  private final List<Told> pieces;

  /**
   * @param copies the copies of an article
   * @param canonical the key by which a name's bearer in an article is known everywhere
   */
  Lineage(
      Function<String, List<Copy>> copies, BinaryOperator<String> canonical, List<Told> pieces) {
    this.copies = copies;
    this.canonical = canonical;
    this.pieces = pieces;
  }

  Origins origins() {
    Told seed = pieces.get(0);
    Map<String, DocumentRef> originals = originals();
    ChainGraph graph = new ChainGraph();
    List<Report> reports = new ArrayList<>();
    Set<DocumentRef> unrecorded = new LinkedHashSet<>();
    Map<String, String> names = new TreeMap<>();
    for (Told piece : pieces) {
      DocumentRef document = ref(piece.record().document());
      DocumentRef original = originals.get(document.id());
      Statement statement = piece.statement(seed);
      List<Voice> through = through(piece, original);
      if (statement.chain().isEmpty()) {
        unrecorded.add(document);
      } else if (reports.stream().noneMatch(r -> isSame(r, document, through))) {
        reports.add(new Report(document, statement, through, original));
        through.forEach(voice -> names.put(voice.key(), voice.name()));
        if (statement.stance() == Stance.SAYS) {
          graph.add(through.stream().map(Voice::key).toList());
        }
      }
    }
    reports.forEach(r -> unrecorded.remove(r.document()));
    reports.sort(Comparator.comparing(Report::document, BY_DAY));
    Optional<String> common = graph.commonLink();
    return new Origins(
        seed.statement(seed),
        reports,
        outlets(reports, unrecorded),
        voices(reports),
        graph.disjoint(),
        common.map(names::get).orElse(null),
        unrecorded.stream().sorted(BY_DAY).toList());
  }

  private static boolean isSame(Report report, DocumentRef document, List<Voice> through) {
    return report.document().equals(document)
        && last(report.through()).key().equals(last(through).key());
  }

  private static Voice last(List<Voice> voices) {
    return voices.get(voices.size() - 1);
  }

  private static long outlets(List<Report> reports, Set<DocumentRef> unrecorded) {
    Set<String> out = new LinkedHashSet<>();
    reports.forEach(r -> out.add(String.valueOf(r.document().publisher())));
    unrecorded.forEach(d -> out.add(String.valueOf(d.publisher())));
    return out.size();
  }

  /** Of each article that reprints another of those that tell the matter, that other. */
  private Map<String, DocumentRef> originals() {
    Map<String, DocumentRef> held = new LinkedHashMap<>();
    pieces.forEach(p -> held.put(p.document(), ref(p.record().document())));
    Map<String, DocumentRef> out = new TreeMap<>();
    for (String id : held.keySet()) {
      copies.apply(id).stream()
          .filter(copy -> copy.kinship() == Kinship.COPY && isFirst(copy))
          .map(Copy::document)
          .filter(other -> held.containsKey(other.id()))
          .min(BY_DAY)
          .ifPresent(other -> out.put(id, other));
    }
    return out;
  }

  private static boolean isFirst(Copy copy) {
    return copy.order() == Copy.Order.CREDITS_OTHER || copy.order() == Copy.Order.AFTER_OTHER;
  }

  /** From the article outwards: its agency, the article it reprints, those in the text. */
  private List<Voice> through(Told piece, DocumentRef original) {
    List<Voice> out = new ArrayList<>();
    if (original != null) {
      String name = original.publisher() == null ? original.id() : original.publisher();
      out.add(new Voice("article " + original.id(), name, true, null));
    } else {
      for (String wire : piece.record().wire()) {
        out.add(new Voice(NameKey.of(wire), wire, true, null));
      }
    }
    List<Voice> chain = piece.chain();
    for (int i = chain.size() - 1; i >= 0; i--) {
      Voice voice = canonical(chain.get(i), piece.document(), original);
      out.removeIf(before -> before.key().equals(voice.key()));
      out.add(voice);
    }
    return out;
  }

  /** A described source of a reprint is that of the text it reprints. */
  private Voice canonical(Voice voice, String document, DocumentRef original) {
    String plain = voice.key().replaceFirst("@" + Pattern.quote(document) + "$", "");
    String key =
        voice.named()
            ? canonical.apply(voice.key(), document)
            : plain + "@" + (original == null ? document : original.id());
    return new Voice(key, voice.name(), voice.named(), voice.access());
  }

  private static List<Origin> voices(List<Report> reports) {
    Map<String, List<Report>> byVoice = new LinkedHashMap<>();
    reports.stream()
        .filter(r -> r.statement().stance() == Stance.SAYS)
        .forEach(
            r -> byVoice.computeIfAbsent(last(r.through()).key(), k -> new ArrayList<>()).add(r));
    return byVoice.values().stream()
        .map(
            of ->
                new Origin(
                    last(of.get(0).through()),
                    of.stream().map(Report::document).distinct().toList(),
                    weakest(of)))
        .sorted(Comparator.comparing(origin -> -origin.articles().size()))
        .toList();
  }

  private static Access weakest(List<Report> reports) {
    return reports.stream()
        .flatMap(r -> r.through().stream())
        .map(Voice::access)
        .filter(access -> access != null && WEAKEST_FIRST.contains(access))
        .min(Comparator.comparing(WEAKEST_FIRST::indexOf))
        .orElse(null);
  }

  static DocumentRef ref(Document document) {
    return new DocumentRef(
        document.id(), document.title(), document.publisher(), document.published());
  }
}

package org.isnad.ledger.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Quantity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/**
 * A record as readers have judged it, beside the one that the machine made.
 *
 * @param machine what the machine made
 * @param record the same with all standing judgements carried out: rejected attributions gone,
 *     their inner ones handed to the next outer one, corrected and added ones in place
 * @param standing the judgements that stand, in the order of the text
 * @param said the latest word of each reader on each place, in the order of the log; where readers
 *     differ, more than stands
 */
public record Reviewed(
    SourcedRecord machine, SourcedRecord record, List<Judgement> standing, List<Judgement> said) {

  /** The rule of what a person says begins with this; the reader's name follows. */
  public static final String PERSON = "person:";

  public Reviewed {
    standing = List.copyOf(standing);
    said = List.copyOf(said);
  }

  /**
   * Carries out a log. The same log gives the same view; a judgement that was taken back leaves no
   * trace in it.
   *
   * @param log all judgements of the document in the order of their numbers; those of another text
   *     are passed over
   */
  public static Reviewed of(SourcedRecord machine, List<Judgement> log) {
    List<Judgement> ours =
        log.stream().filter(j -> j.sha256().equals(machine.document().sha256())).toList();
    List<Judgement> standing = Standing.of(ours);
    return new Reviewed(
        machine, new Maker(machine, standing).record(), standing, Standing.byReader(ours));
  }

  /** Carries out what one reader alone said; see {@link #of(SourcedRecord, List)}. */
  public static Reviewed of(SourcedRecord machine, List<Judgement> log, String reader) {
    return of(
        machine, Standing.byReader(log).stream().filter(j -> j.reader().equals(reader)).toList());
  }

  /** What stands about the attribution with this cue. */
  public Optional<Judgement> about(Span cue) {
    return standing.stream().filter(j -> j.cue().overlaps(cue)).findFirst();
  }

  /** What other readers than the one whose word stands say of the attribution with this cue. */
  public List<Judgement> besides(Span cue) {
    Judgement stands = about(cue).orElse(null);
    return said.stream().filter(j -> j.cue().overlaps(cue) && !j.equals(stands)).toList();
  }

  /** What the machine found at this cue; also where a reader rejected it. */
  public Optional<Attribution> found(Span cue) {
    return machine.attributions().stream().filter(a -> a.cue().overlaps(cue)).findFirst();
  }

  /** What the machine found and a reader rejected, in the order of the text. */
  public List<Attribution> rejected() {
    return standing.stream()
        .filter(j -> j.verdict() instanceof Verdict.Rejected)
        .flatMap(j -> found(j.cue()).stream())
        .toList();
  }

  /** One making of a view. */
  private static final class Maker {

    private final SourcedRecord machine;
    private final Map<String, Attribution> byId = new HashMap<>();
    private final Map<String, String> heirs = new HashMap<>();
    private final Map<String, Span> parents = new HashMap<>();

    Maker(SourcedRecord machine, List<Judgement> standing) {
      this.machine = machine;
      machine.attributions().forEach(a -> byId.put(a.id(), a));
      standing.forEach(this::carryOut);
    }

    private void carryOut(Judgement judgement) {
      Optional<Attribution> found =
          machine.attributions().stream()
              .filter(a -> a.cue().overlaps(judgement.cue()))
              .findFirst();
      if (judgement.verdict() instanceof Verdict.Rejected) {
        found.ifPresent(this::reject);
      } else if (!holdsAlready(judgement, found)) {
        Attribution put = judged(judgement, found);
        byId.put(put.id(), put);
        parents.put(put.id(), judgement.verdict().parent());
      }
    }

    private boolean holdsAlready(Judgement judgement, Optional<Attribution> found) {
      return found
          .filter(a -> Reported.of(machine, a).equals(judgement.verdict().reported()))
          .isPresent();
    }

    private void reject(Attribution found) {
      byId.remove(found.id());
      heirs.put(found.id(), found.parent());
    }

    private Attribution judged(Judgement judgement, Optional<Attribution> found) {
      Reported reported = judgement.verdict().reported();
      return new Attribution(
          found.map(Attribution::id).orElse("j" + judgement.number()),
          reported.act(),
          found.map(Attribution::cue).orElse(judgement.cue()),
          reported.party(machine),
          reported.content(),
          null,
          reported.negated(),
          reported.hedged(),
          found.map(Attribution::medium).orElse(null),
          found.map(Attribution::access).orElse(null),
          found.map(Attribution::evidence).orElse(List.of()),
          PERSON + judgement.reader(),
          1.0);
    }

    SourcedRecord record() {
      List<Attribution> kept =
          byId.values().stream()
              .map(a -> withParent(a, parent(a)))
              .sorted(Comparator.comparing(Attribution::cue).thenComparing(Attribution::id))
              .toList();
      return new SourcedRecord(
          machine.document(),
          machine.sentences(),
          machine.entities(),
          machine.mentions(),
          machine.times(),
          machine.roles(),
          machine.wire(),
          withoutCircles(kept),
          machine.claims().stream().map(this::held).toList(),
          machine.quantities().stream().map(this::held).toList());
    }

    private String parent(Attribution one) {
      if (!parents.containsKey(one.id())) {
        return heir(one.parent());
      }
      Span cue = parents.get(one.id());
      return byId.values().stream()
          .filter(a -> cue != null && a.cue().overlaps(cue) && !a.id().equals(one.id()))
          .map(Attribution::id)
          .sorted()
          .findFirst()
          .orElse(null);
    }

    /** The next outer attribution that nobody rejected. */
    private String heir(String id) {
      String out = id;
      while (out != null && heirs.containsKey(out)) {
        out = heirs.get(out);
      }
      return out;
    }

    private Claim held(Claim claim) {
      String holder = heir(claim.attribution());
      return Objects.equals(holder, claim.attribution()) ? claim : claim.heldBy(holder);
    }

    private Quantity held(Quantity quantity) {
      String holder = heir(quantity.attribution());
      boolean same = Objects.equals(holder, quantity.attribution());
      return same ? quantity : quantity.heldBy(holder);
    }

    /** Two readers may each put one inside the other; the later in the text then stands alone. */
    private static List<Attribution> withoutCircles(List<Attribution> all) {
      Map<String, String> outwards = new HashMap<>();
      List<Attribution> out = new ArrayList<>();
      for (Attribution one : all) {
        outwards.put(one.id(), one.parent());
        if (circles(one.id(), outwards)) {
          outwards.put(one.id(), null);
        }
        out.add(withParent(one, outwards.get(one.id())));
      }
      return out;
    }

    private static boolean circles(String id, Map<String, String> outwards) {
      Set<String> seen = new HashSet<>();
      for (String at = id; at != null; at = outwards.get(at)) {
        if (!seen.add(at)) {
          return true;
        }
      }
      return false;
    }

    private static Attribution withParent(Attribution one, String parent) {
      return Objects.equals(one.parent(), parent) ? one : one.inside(parent);
    }
  }
}

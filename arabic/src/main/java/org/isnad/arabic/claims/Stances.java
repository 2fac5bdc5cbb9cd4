package org.isnad.arabic.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.attribution.Attributed;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.StanceKind;
import org.isnad.core.text.Span;

/**
 * Finds how claims stand to earlier ones of the same article: somebody else says that the same act
 * did happen, did not, did only in part, or was otherwise.
 *
 * <p>Two claims are of the same act if they share the lemma, or a type that says something, and no
 * part that both name differs. What somebody denies did not happen to him. Without words that show
 * it there is no stance.
 */
final class Stances {

  /** How many words before an act its negation stands. */
  private static final int NEGATION = 6;

  /** How many words around an act of speaking "partly" stands. */
  private static final int PARTLY = 8;

  private final ParsedText text;
  private final Attributed attributed;
  private final ClaimWords words;

  Stances(ParsedText text, Attributed attributed, ClaimWords words) {
    this.text = text;
    this.attributed = attributed;
    this.words = words;
  }

  /** The same claims, each with its stance to the nearest earlier claim of the same act. */
  List<Claim> between(List<Claim> claims) {
    List<Claim> out = new ArrayList<>();
    for (Claim claim : claims) {
      out.add(stance(claim, out).map(claim::standing).orElse(claim));
    }
    return out;
  }

  private Optional<Claim.Stance> stance(Claim claim, List<Claim> before) {
    Optional<Word> correction = correction(claim);
    for (int i = before.size() - 1; i >= 0; i--) {
      Claim earlier = before.get(i);
      Optional<Claim.Stance> found =
          correction.isPresent()
              ? correcting(earlier, claim, correction.get())
              : toward(earlier, claim);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What is told behind a word of correcting is told of the same two as before. */
  private Optional<Claim.Stance> correcting(Claim earlier, Claim claim, Word word) {
    boolean before = earlier.predicate().end() <= word.span().begin();
    return before && alike(earlier, claim) > 1
        ? Optional.of(new Claim.Stance(StanceKind.CORRECTS, earlier.id(), word.stemSpan()))
        : Optional.empty();
  }

  private Optional<Claim.Stance> toward(Claim earlier, Claim claim) {
    if (!isSameAct(earlier, claim) || !isOfAnother(earlier, claim)) {
      return Optional.empty();
    }
    Optional<Attribution> holder = holder(claim).filter(it -> it.cue() != null && !it.negated());
    if (happened(earlier) != happened(claim)) {
      return opposing(holder, claim).map(cue -> new Claim.Stance(denial(cue), earlier.id(), cue));
    }
    return holder
        .filter(it -> it.act() == Act.CONFIRM)
        .map(it -> new Claim.Stance(StanceKind.CONFIRMS, earlier.id(), it.cue()));
  }

  /** Whether whoever answers for a claim says that it happened: what is denied did not. */
  private boolean happened(Claim claim) {
    boolean denied = holder(claim).filter(it -> it.act() == Act.DENY && !it.negated()).isPresent();
    return (claim.polarity() == Polarity.POSITIVE) != denied;
  }

  /** The act of denying, or the negation itself; of a "yes" to a "no" the act of confirming. */
  private Optional<Span> opposing(Optional<Attribution> holder, Claim claim) {
    Act act = happened(claim) ? Act.CONFIRM : Act.DENY;
    Optional<Span> cue = holder.filter(it -> it.act() == act).map(Attribution::cue);
    return cue.isPresent() || claim.polarity() == Polarity.POSITIVE ? cue : negation(claim);
  }

  private Optional<Span> negation(Claim claim) {
    int at = text.firstEndingAfter(claim.predicate().begin());
    for (int i = at - 1; i >= Math.max(0, at - NEGATION); i--) {
      Word word = text.words().get(i);
      if (words.isNegation(word)) {
        return Optional.of(word.span());
      }
    }
    return Optional.empty();
  }

  private StanceKind denial(Span cue) {
    int at = text.firstEndingAfter(cue.begin());
    for (int i = Math.max(0, at - 1); i < Math.min(text.words().size(), at + PARTLY); i++) {
      if (words.isPartly(text.words().get(i))) {
        return StanceKind.PARTLY_DENIES;
      }
    }
    return StanceKind.DENIES;
  }

  /** A word of correcting before an act in its sentence. */
  private Optional<Word> correction(Claim claim) {
    return text.sentences().stream()
        .filter(it -> it.span().contains(claim.predicate()))
        .flatMap(it -> it.words().stream())
        .filter(it -> it.span().end() <= claim.predicate().begin() && words.isCorrecting(it))
        .findFirst();
  }

  private Optional<Attribution> holder(Claim claim) {
    return attributed.attributions().stream()
        .filter(it -> it.id().equals(claim.attribution()))
        .findFirst();
  }

  /** Somebody else answers for the later one; nobody takes a stance to what he said himself. */
  private boolean isOfAnother(Claim earlier, Claim claim) {
    String source = source(claim);
    return source != null && !source.equals(source(earlier));
  }

  private String source(Claim claim) {
    return holder(claim).map(Attribution::source).map(Party::entity).orElse(null);
  }

  private boolean isSameAct(Claim earlier, Claim claim) {
    boolean type = earlier.type() == claim.type() && claim.type() != ClaimType.OTHER;
    int least = lemma(earlier).equals(lemma(claim)) ? 1 : 2;
    return (type || least == 1) && alike(earlier, claim) >= least;
  }

  /** How many parts two claims have in common; none if they differ in one. */
  private int alike(Claim earlier, Claim claim) {
    int same = 0;
    Party[] one = {earlier.agent(), whom(earlier)};
    Party[] other = {claim.agent(), whom(claim)};
    for (int i = 0; i < one.length; i++) {
      boolean both = one[i] != null && other[i] != null;
      if (both && !isSame(one[i], other[i])) {
        return 0;
      }
      same += both ? 1 : 0;
    }
    return same;
  }

  private static Party whom(Claim claim) {
    return claim.patient() != null ? claim.patient() : claim.theme();
  }

  private boolean isSame(Party one, Party other) {
    if (one.entity() != null && other.entity() != null) {
      return one.entity().equals(other.entity());
    }
    Set<String> shared = words(one);
    shared.retainAll(words(other));
    return !shared.isEmpty();
  }

  private Set<String> words(Party party) {
    return party.span() == null
        ? new HashSet<>()
        : text.wordsIn(party.span()).stream()
            .map(PredicateLexicon::stem)
            .map(it -> it.startsWith("ال") ? it.substring(2) : it)
            .collect(Collectors.toCollection(HashSet::new));
  }

  private static String lemma(Claim claim) {
    String rule = claim.rule();
    return rule.substring(rule.indexOf(':') + 1);
  }
}

package org.isnad.arabic.claims;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.arabic.claims.Subject.How;

/**
 * Finds the subject of a verb in a clause that describes somebody or something: the antecedent, or
 * somebody else whose act the antecedent suffers.
 */
final class RelativeSubjects {

  private final Scene scene;
  private final ClaimWords words;
  private final LeftOutSubjects leftOut;

  RelativeSubjects(Scene scene, ClaimWords words, LeftOutSubjects leftOut) {
    this.scene = scene;
    this.words = words;
    this.leftOut = leftOut;
  }

  Optional<Subject> inRelative(FiniteVerb verb, Clause clause, Deque<Frame> frames) {
    Frame frame = frames.peek();
    if (!frame.isRelative() || frame.hasVerb() || verb.adverb()) {
      return Optional.empty();
    }
    NounPhrase antecedent = frame.antecedent();
    NounPhrase topic = frame.pendingTopic();
    if (antecedent != null && topic != null && topic.actor() && verb.agrees(topic)) {
      return Optional.of(Subject.of(topic, verb.at() + 1, How.TOPIC).fronting(antecedent));
    }
    return Optional.ofNullable(antecedent).map(p -> relative(verb, clause, frames, p));
  }

  /** A clause behind a noun without article describes it: fighters who arrived. */
  Optional<Subject> unmarkedRelative(
      FiniteVerb verb, Clause clause, Deque<Frame> frames, boolean taken) {
    if (verb.joined() || verb.adverb()) {
      return Optional.empty();
    }
    return clause
        .endingBefore(verb.at())
        .filter(p -> !p.definite() && (taken || p.isGoverned() || frames.peek().hasVerb()))
        .filter(p -> !words.isAdverbial(scene.word(p.begin())))
        .map(p -> relative(verb, clause, frames, p))
        .filter(found -> taken ? found.fronted() != null : found.isActor());
  }

  /** The antecedent is what the verb's pronoun takes up, else the subject, if it agrees. */
  private Subject relative(
      FiniteVerb verb, Clause clause, Deque<Frame> frames, NounPhrase antecedent) {
    Optional<Subject> behind =
        clause
            .bare(verb.at() + 1)
            .filter(p -> verb.agreesBehind(p))
            .map(p -> Subject.of(p, p.end(), How.FOLLOWING));
    boolean other = behind.isPresent() || !verb.agrees(antecedent);
    List<String> prepositions = other ? List.of() : verb.predicate().behind();
    boolean takesUp =
        (other || !prepositions.isEmpty())
            && clause.takesUp(verb.at() + 1, antecedent, prepositions);
    boolean taken = takesUp || isTaken(verb, antecedent, behind.isPresent());
    if (taken) {
      return behind.orElseGet(() -> leftOut.find(verb, frames)).fronting(antecedent);
    }
    if (behind.filter(s -> isTheirs(s.phrase(), verb, antecedent)).isPresent()) {
      return behind.get();
    }
    if (behind.filter(s -> isRather(s.phrase(), verb, antecedent)).isPresent()) {
      return behind.get();
    }
    if (verb.agrees(antecedent)) {
      return Subject.of(antecedent, verb.at() + 1, How.ANTECEDENT);
    }
    return behind
        .or(
            () ->
                clause
                    .bare(verb.at() + 1)
                    .filter(p -> p.agreement().mark() != Agreement.Case.OBLIQUE)
                    .map(p -> Subject.of(p, p.end(), How.FOLLOWING)))
        .orElseGet(() -> leftOut.find(verb, frames));
  }

  /** Somebody just behind the verb does what is told of a thing before it. */
  private static boolean isRather(NounPhrase phrase, FiniteVerb verb, NounPhrase antecedent) {
    boolean things = verb.predicate().object() != ObjectPart.PATIENT;
    return things && phrase.actor() && !antecedent.actor() && phrase.begin() == verb.at() + 1;
  }

  /** Whether the pronoun on a verb takes up the antecedent: it must where somebody else acts. */
  private static boolean isTaken(FiniteVerb verb, NounPhrase antecedent, boolean other) {
    String letters = verb.enclitic();
    boolean thing = !antecedent.actor() && (letters.equals("ه") || letters.equals("ها"));
    return verb.hasEnclitic() && (Actors.fits(letters, antecedent) || (other && thing));
  }

  /** Whose leaders joined: the subject's own pronoun takes up the antecedent. */
  private boolean isTheirs(NounPhrase phrase, FiniteVerb verb, NounPhrase antecedent) {
    String letters = FiniteVerb.enclitic(scene.word(phrase.begin()));
    return phrase.begin() == verb.at() + 1
        && verb.predicate().object() == ObjectPart.NONE
        && !letters.isEmpty()
        && Actors.fits(letters, antecedent);
  }
}

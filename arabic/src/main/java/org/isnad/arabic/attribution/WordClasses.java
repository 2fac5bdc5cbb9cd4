package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.morph.Affixes;
import org.isnad.arabic.text.Folding;

/** The closed-class words of {@code words.tsv}. */
final class WordClasses {

  private static final Set<String> DEMONSTRATIVES = Set.of("هذا", "هذه", "ذلك", "تلك");

  private static final Set<String> BUT_THEY =
      Set.of("لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم");

  private static final Set<String> TOPICS = Set.of("وعن", "وحول", "وبشان", "وبخصوص");

  private final Lexicon words;

  private WordClasses(Lexicon words) {
    this.words = words;
  }

  static WordClasses load() {
    return new WordClasses(Lexicon.load("attribution/words.tsv"));
  }

  /** "This", "that". */
  static boolean isDemonstrative(String folded) {
    return DEMONSTRATIVES.contains(folded);
  }

  /** "But he": the subject of the clause before goes on. */
  static boolean isButThey(String folded) {
    return BUT_THEY.contains(folded);
  }

  /** "Which is", "which he": it takes a noun up again. */
  static boolean takesUp(String folded) {
    return folded.equals("وهو") || folded.equals("وهي");
  }

  /** "And about": the speaker turns to another topic. */
  static boolean isTopic(String folded) {
    return TOPICS.contains(folded);
  }

  boolean isNegation(String folded) {
    return is(withoutWa(folded), "negation");
  }

  boolean isAside(String folded) {
    return is(folded, "aside");
  }

  boolean isHedge(String folded) {
    return is(withoutWa(folded), "hedge");
  }

  boolean isRelative(String folded) {
    return is(withoutWa(folded), "relative");
  }

  boolean isClauseOpener(String folded) {
    return is(folded, "clause");
  }

  /** Opens a phrase about the manner or medium of speaking. */
  boolean isMedium(String folded) {
    return is(withoutWa(folded), "medium");
  }

  /** Behind a comma opens a circumstance of speaking. */
  boolean isCircumstance(String folded) {
    return is(folded, "circumstance");
  }

  /** A noun for an occasion of speaking, with whatever clitics. */
  boolean isOccasion(String folded) {
    return isBelowClitics(folded, "occasion");
  }

  boolean isPronoun(String folded) {
    return is(withoutWa(folded), "pronoun") || is(folded, "pronoun");
  }

  /** Before anna it makes a clause of time, concession or reason, not a reported one. */
  boolean isSubordinator(String folded) {
    return is(folded, "subordinator");
  }

  /** A noun for a rule or plan, with whatever clitics. */
  boolean isNorm(String folded) {
    return isBelowClitics(folded, "norm");
  }

  boolean isQuestion(String folded) {
    return is(folded, "question");
  }

  /** A noun that is said and says nothing, with whatever clitics. */
  boolean isSaid(String folded) {
    return isBelowClitics(folded, "object");
  }

  /** A country that is masculine, as most are not. */
  boolean isMasculine(String folded) {
    return is(folded.startsWith("ال") ? folded.substring(2) : folded, "masculine");
  }

  /** People who are told: journalists and reporters. */
  boolean isAudience(String folded) {
    return Affixes.cuts(folded).stream().anyMatch(cut -> is(cut.bare(), "audience"));
  }

  /** Experience, reason, history: what teaches and does not speak, with whatever clitics. */
  boolean isAbstract(String folded) {
    return isBelowClitics(folded, "abstract");
  }

  /** A noun for an attitude that one declares, with whatever clitics. */
  boolean isStance(String folded) {
    return isBelowClitics(folded, "stance");
  }

  /** A participle by which the same speaker goes on with another act. */
  boolean isOnward(String folded) {
    return is(withoutWa(folded), "onward");
  }

  /** What one announces or denies, with article. */
  boolean isDeed(String folded) {
    return is(folded, "deed");
  }

  /** People who are called upon. */
  boolean isCalled(String folded) {
    return is(folded, "called");
  }

  /** What a goal or a whistle announces. */
  boolean isScore(String folded) {
    return is(folded, "score");
  }

  /** A call, letter or telegram that one receives from somebody. */
  boolean isMessage(String folded) {
    return is(folded, "message");
  }

  boolean isParticle(String folded) {
    return is(folded, "particle");
  }

  /** Whether a word is one of a class once its clitics are cut off. */
  private boolean isBelowClitics(String folded, String wordClass) {
    return Affixes.cuts(folded).stream()
        .anyMatch(cut -> is(cut.bare(), wordClass) || is(restored(cut.bare()), wordClass));
  }

  /** Before a pronoun ta marbuta is written as ta. */
  private static String restored(String bare) {
    return bare.endsWith("ت") ? bare.substring(0, bare.length() - 1) + "ه" : bare;
  }

  private boolean is(String folded, String wordClass) {
    Optional<Row> row = words.find(Folding.fold(folded));
    return row.isPresent() && row.get().list("class").contains(wordClass);
  }

  private static String withoutWa(String folded) {
    boolean joined = folded.length() > 2 && (folded.startsWith("و") || folded.startsWith("ف"));
    return joined && !folded.equals("وذلك") ? folded.substring(1) : folded;
  }
}

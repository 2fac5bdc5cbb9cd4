package org.isnad.arabic.claims;

import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;

/**
 * With which verb forms a noun phrase can agree, as far as its letters tell.
 *
 * @param masculine may stand with a masculine singular verb
 * @param feminine may stand with a feminine singular verb
 * @param plural is a plural, of persons or things
 * @param people is a plural that only persons have
 * @param mark what its ending tells of its case
 */
record Agreement(boolean masculine, boolean feminine, boolean plural, boolean people, Case mark) {

  /** Printed, it makes the accusative. */
  private static final char TANWIN = '\u064b';

  /** What an ending shows: sound plurals and duals alone tell subject from object. */
  enum Case {
    NOMINATIVE,
    OBLIQUE,
    OPEN
  }

  static Agreement of(Scene scene, ClaimWords words, int begin, int end) {
    int head = begin;
    while (head < end - 1 && isCounter(scene.word(head), words)) {
      head++;
    }
    Word word = scene.word(head);
    boolean counted = head > begin;
    boolean sound = isSoundPlural(word);
    boolean people = sound || words.isPeople(word);
    boolean plural = people || counted || word.tag().endsWith("NNS");
    Case mark = counted ? Case.OPEN : mark(word);
    Mention mention = scene.mention(head);
    boolean marked = isFeminineEnding(word);
    boolean common = words.isActor(word);
    if (mention != null && !common && startsAt(mention, word)) {
      boolean person = mention.type() == EntityType.PERSON;
      boolean man = mention.type() == EntityType.PLACE && words.isMasculine(word);
      return new Agreement(person || !marked, !sound && !man, plural, people, mark);
    }
    boolean open = word.surface().endsWith("ى") || word.surface().endsWith("اء");
    boolean things = (plural || isBrokenPlural(word)) && !sound && !common;
    boolean feminine = marked || open || words.isFeminine(word) || things;
    return new Agreement(
        counted || !(people || marked || words.isFeminine(word)), feminine, plural, people, mark);
  }

  /** What a relative pronoun tells of its antecedent; as it is where it tells nothing. */
  static Agreement ofRelative(String pronoun, Agreement antecedent) {
    Case mark = antecedent.mark();
    return switch (pronoun) {
      case "الذي" -> new Agreement(true, false, false, false, mark);
      case "التي" -> new Agreement(false, true, antecedent.plural(), false, mark);
      case "الذين" -> new Agreement(true, false, true, true, mark);
      default -> antecedent;
    };
  }

  private static boolean startsAt(Mention mention, Word word) {
    return mention.span().begin() <= word.stemSpan().begin();
  }

  /** Of two phrases that a conjunction joins; a verb before them agrees with the first. */
  Agreement and(Agreement other) {
    return new Agreement(masculine, feminine, true, people || other.people, mark);
  }

  /** Whether a word can be the adjective of a lone noun before it, by its ending. */
  static boolean canQualify(Word noun, Word adjective) {
    String ending = adjective.surface();
    boolean feminine = ending.endsWith("ة") || ending.endsWith("ى") || ending.endsWith("ء");
    if (isSoundPlural(noun)) {
      return !feminine;
    }
    return !noun.surface().endsWith("ة") || feminine || !adjective.tag().equals("DTJJ");
  }

  private static boolean isCounter(Word word, ClaimWords words) {
    String tag = word.tag();
    return tag.equals("CD")
        || tag.startsWith("NOUN_QUANT")
        || tag.equals("JJR")
        || words.isQuantity(word)
        || word.is("من");
  }

  private static Case mark(Word word) {
    String stem = PredicateLexicon.stem(word);
    boolean definite = stem.startsWith("ال") && stem.length() > 6;
    boolean number = word.tag().endsWith("NNS") || word.tag().endsWith("NNPS");
    if (isAccusative(word) || isBareAccusative(word)) {
      return Case.OBLIQUE;
    }
    boolean construct = word.tag().equals("NNS") && stem.length() > 4;
    if (construct && (stem.endsWith("ي") || stem.endsWith("و"))) {
      return stem.endsWith("ي") ? Case.OBLIQUE : Case.NOMINATIVE;
    }
    if (stem.length() < 5 || !(number || definite)) {
      return Case.OPEN;
    }
    if (stem.endsWith("ون") || (stem.endsWith("ان") && number)) {
      return Case.NOMINATIVE;
    }
    return stem.endsWith("ين") ? Case.OBLIQUE : Case.OPEN;
  }

  /** A noun without article whose last letter carries the unprinted ending. */
  private static boolean isBareAccusative(Word word) {
    String surface = word.surface();
    return word.tag().equals("NN")
        && surface.length() > 3
        && surface.endsWith("ا")
        && !surface.endsWith("يا")
        && !PredicateLexicon.hasEnclitic(word);
  }

  /**
   * By its pattern, as far as that tells: aʿmāl, mabānī, qawānīn; a feminine singular to its verb.
   */
  private static boolean isBrokenPlural(Word word) {
    String stem = PredicateLexicon.stem(word);
    String bare = stem.startsWith("ال") ? stem.substring(2) : stem;
    return word.tag().contains("NN") && bare.matches("ا..ا.|م.ا..|م.ا.ي.|.وا.ي?.|ت.ا.ي.");
  }

  /** By a printed ending. */
  static boolean isAccusative(Word word) {
    return word.surface().indexOf(TANWIN) >= 0;
  }

  static boolean isSoundPlural(Word word) {
    String stem = PredicateLexicon.stem(word);
    return (stem.endsWith("ون") || stem.endsWith("ين")) && word.tag().endsWith("NNS");
  }

  private static boolean isFeminineEnding(Word word) {
    String surface = word.surface();
    String stem = PredicateLexicon.stem(word);
    return surface.endsWith("ة")
        || stem.endsWith("ات")
        || (stem.endsWith("ه") && !surface.endsWith("ه"));
  }
}

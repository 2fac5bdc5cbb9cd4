package org.isnad.arabic.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;

/** The closed-class words of {@code claims/words.tsv}; a word may be of several classes. */
final class ClaimWords {

  private final Map<String, Set<String>> classes;

  private ClaimWords(Map<String, Set<String>> classes) {
    this.classes = Map.copyOf(classes);
  }

  static ClaimWords load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Row row : TableReader.resource("claims/words.tsv").rows()) {
      classes
          .computeIfAbsent(row.get("class"), key -> new HashSet<>())
          .add(Folding.fold(row.key()));
    }
    return new ClaimWords(classes);
  }

  boolean isAuxiliary(Word word) {
    return is("aux", word);
  }

  /** Opens the title of a person: highness, excellency. */
  boolean isHonorific(Word word) {
    return is("honorific", word);
  }

  /** Says under or with whom something happens: under the chairmanship of. */
  boolean isCircumstance(Word word) {
    return is("circumstance", word);
  }

  /** By which somebody is harmed, before whoever does it: bullets of, at the hands of. */
  boolean isWeapon(Word word) {
    return is("weapon", word);
  }

  /** An attack in which somebody is harmed, before whoever carries it out. */
  boolean isRaid(Word word) {
    return is("raid", word);
  }

  /** Speaks of what others do: condemned, welcomed. */
  boolean isAttitude(Word word) {
    return is("attitude", word);
  }

  /** Gets or suffers what others do: obtained, was exposed to. */
  boolean isGetting(Word word) {
    return is("getting", word);
  }

  /** A verbal noun whose genitive is who is chosen or given: appointment, grant. */
  boolean isBestowing(Word word) {
    return is("bestowing", word);
  }

  /** Gives a thing to somebody, who is the patient whether with a preposition or without. */
  boolean isGiving(Predicate predicate) {
    return classes.get("giving").contains(Folding.fold(predicate.lemma()));
  }

  /** A noun for where something happens: street, airport, south. */
  boolean isPlace(Word word) {
    return is("place", word) || isTown(word);
  }

  /** A type word before a place's own name: town, village. */
  boolean isTown(Word word) {
    return is("town", word);
  }

  /** Says that only a part is denied: partly, not all. */
  boolean isPartly(Word word) {
    return is("partly", word);
  }

  /** An act of speaking that sets right what was said. */
  boolean isCorrecting(Word word) {
    return is("correcting", word);
  }

  /** Has learnt what others did: the paper, in most cases. */
  boolean isLearning(Word word) {
    return is("learning", word);
  }

  /** A country's name that is masculine. */
  boolean isMasculine(Word word) {
    return is("masculine", word);
  }

  /** A verb of being, behind which a subject stands before the verb. */
  boolean isBeing(Word word) {
    return is("being", word);
  }

  /** With a negation: still. */
  boolean isLasting(Word word) {
    return is("lasting", word);
  }

  /** What depends on it did not happen: failed to, refused to. */
  boolean isUndone(Word word) {
    return is("undone", word);
  }

  /** A verb that makes the verbal noun behind it passive: it was done. */
  boolean isDone(Word word) {
    return is("done", word);
  }

  /** A verb whose complement is the act: it managed to, it carried out. */
  boolean isCarrier(Word word) {
    return is("carrier", word);
  }

  boolean isNegation(Word word) {
    return is("negation", word);
  }

  boolean isHedge(Word word) {
    return is("hedge", word);
  }

  boolean isRelative(Word word) {
    return is("relative", word);
  }

  boolean opensClause(Word word) {
    return is("clause", word);
  }

  boolean isPreposition(Word word) {
    return is("preposition", word);
  }

  /** A preposition with a pronoun, which the tagger may take for a noun. */
  boolean isPrepositionWithPronoun(Word word) {
    for (String pronoun : List.of("ها", "هم", "هما", "نا", "ه")) {
      String letters = word.folded();
      boolean led =
          isPreposition(withoutEnding(letters, pronoun))
              || isPreposition(withoutEnding(withoutWa(letters), pronoun));
      if (letters.endsWith(pronoun) && led) {
        return true;
      }
    }
    return false;
  }

  private static String withoutEnding(String letters, String ending) {
    return letters.substring(0, Math.max(0, letters.length() - ending.length()));
  }

  /** A noun whose genitive is the act: an operation of, an attempt at. */
  boolean isHolder(Word word) {
    return is("holder", word);
  }

  /** A noun of managing or trying, whose genitive does what follows: his carrying out. */
  boolean isCarrierNoun(Word word) {
    return is("carrier-noun", word);
  }

  /** A noun of what somebody suffers, whose genitive is never who did it: death, injury. */
  boolean isSuffered(Word word) {
    return is("suffered", word);
  }

  /** A word for who is said to have done what follows: responsible for, accused of. */
  boolean isCulprit(Word word) {
    return is("culprit", word);
  }

  /** A noun of "on the other hand", which tells of nobody. */
  boolean isAdverbial(Word word) {
    return is("adverbial", word);
  }

  boolean isPreposition(String folded) {
    return classes.get("preposition").contains(folded);
  }

  /** A noun for people who act, alone or together, with or without article and pronoun. */
  boolean isActor(Word word) {
    return is("group", word) || is("people", word) || counted("group", word);
  }

  /** A noun in the accusative behind a number, or with a plural's ending. */
  private boolean counted(String name, Word word) {
    String stem = bare(word);
    for (String ending : List.of("ا", "ات", "ين", "ون", "ه", "ي", "و")) {
      if (stem.length() > ending.length() + 2 && stem.endsWith(ending)) {
        if (classes.get(name).contains(stem.substring(0, stem.length() - ending.length()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A broken plural that only people have. */
  boolean isPeople(Word word) {
    return is("people", word);
  }

  /** A feminine without its ending: war, army brigades. */
  boolean isFeminine(Word word) {
    return is("feminine", word);
  }

  boolean isQuantity(Word word) {
    return is("quantity", word);
  }

  /** What a person is, as it stands behind the name: the director, the minister. */
  boolean isRole(Word word) {
    return is("role", word);
  }

  /** A pronoun that stands alone: he, they, these. */
  boolean isPronoun(Word word) {
    return is("pronoun", word);
  }

  /** A noun for a medium or a nameless source. */
  boolean isVoice(Word word) {
    return is("voice", word);
  }

  boolean isTime(Word word) {
    return is("time", word);
  }

  private boolean is(String name, Word word) {
    Set<String> members = classes.get(name);
    return members.contains(word.folded())
        || members.contains(bare(word))
        || members.contains(withoutWa(word.folded()));
  }

  private static String bare(Word word) {
    String stem =
        word.segments().size() == 1
            ? word.folded()
            : Folding.fold(word.segments().get(word.stem()).form());
    return stem.startsWith("ال") && stem.length() > 4 ? stem.substring(2) : stem;
  }

  private static String withoutWa(String folded) {
    boolean joined = folded.length() > 2 && (folded.startsWith("و") || folded.startsWith("ف"));
    return joined ? folded.substring(1) : folded;
  }
}

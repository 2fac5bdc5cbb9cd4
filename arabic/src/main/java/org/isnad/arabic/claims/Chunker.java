package org.isnad.arabic.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.arabic.parse.Sentence;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;

/**
 * Cuts a sentence into noun phrases by tags and names: a bare noun takes its genitive, a definite
 * one its adjectives and its proper name; what follows a complete phrase begins another.
 */
final class Chunker {

  private final ClaimWords words;

  private final IntPredicate verbalNoun;

  private final IntPredicate finite;
  private final PhraseMaker phrases;

  /**
   * A chunker.
   *
   * @param verbalNoun whether the word at an index is a verbal noun, which stays alone
   * @param finite whether the word at an index is a verb that the tagger took for a noun
   */
  Chunker(ClaimWords words, IntPredicate verbalNoun, IntPredicate finite) {
    this.words = words;
    this.verbalNoun = verbalNoun;
    this.finite = finite;
    this.phrases = new PhraseMaker(words, verbalNoun);
  }

  /** The noun phrases of a sentence, in text order, those that a conjunction joins as one. */
  List<NounPhrase> chunks(Scene scene, Sentence sentence) {
    List<NounPhrase> out = new ArrayList<>();
    int first = sentence.words().get(0).index();
    int limit = first + sentence.words().size();
    int at = first;
    while (at < limit) {
      int skipped = Bounds.skip(scene, at, limit);
      if (skipped > at || begins(scene, at)) {
        int end = end(scene, at, skipped, limit);
        out.add(phrases.of(scene, at, end, first));
        at = end;
      } else {
        at++;
      }
    }
    return Coordination.join(scene, words, verbalNoun, out);
  }

  private boolean begins(Scene scene, int at) {
    Word word = scene.word(at);
    if (scene.isTime(at) || word.isPunctuation()) {
      return false;
    }
    return scene.mention(at) != null
        || (isNominal(word) && !words.isTime(word) && !finite.test(at));
  }

  private boolean isNominal(Word word) {
    String tag = word.tag();
    boolean noun =
        tag.startsWith("NN")
            || tag.startsWith("DTNN")
            || tag.equals("CD")
            || tag.startsWith("NOUN")
            || tag.equals("JJR")
            || tag.equals("DTJJ")
            || tag.equals("VN")
            || tag.equals("VBG")
            || tag.equals("ADJ_NUM");
    return noun
        && !words.isPreposition(word)
        && !words.isPrepositionWithPronoun(word)
        && !words.isRelative(word)
        && !words.isNegation(word)
        && !words.opensClause(word);
  }

  private int end(Scene scene, int begin, int head, int limit) {
    int at = next(scene, head, limit);
    if (verbalNoun.test(begin)) {
      return at;
    }
    while (at < limit) {
      int skipped = overQuote(scene, at, limit);
      if (scene.word(at).is("من") && isQuantity(scene, begin) && at + 1 < limit) {
        skipped = at + 1;
      } else if (skipped >= limit || !continues(scene, begin, at, skipped)) {
        return at;
      }
      at = next(scene, skipped, limit);
    }
    return at;
  }

  /** Behind the word, or behind the name that stands there. */
  private static int next(Scene scene, int at, int limit) {
    Mention mention = scene.mention(at);
    int end = at + 1;
    while (mention != null && end < limit && mention.equals(scene.mention(end))) {
      end++;
    }
    return end;
  }

  private static int overQuote(Scene scene, int at, int limit) {
    return isQuote(scene.word(at)) && at + 1 < limit ? at + 1 : at;
  }

  static boolean isQuote(Word word) {
    return word.isPunctuation() && "\"“«‘'”»".contains(word.surface());
  }

  private boolean continues(Scene scene, int begin, int last, int at) {
    Word word = scene.word(at);
    Word before = scene.word(last - 1);
    boolean verb = scene.mention(at) == null && (word.isVerb() || finite.test(at));
    if (word.isPunctuation() || scene.isTime(at) || verb) {
      return false;
    }
    Mention mention = scene.mention(at);
    boolean inside = mention != null && mention.equals(scene.mention(last - 1));
    if (!inside && isSport(word)) {
      return true;
    }
    if (!inside && (word.stem() > 0 || isFunctionWord(word))) {
      return false;
    }
    if (mention == null && words.isHonorific(before) && word.tag().startsWith("NN")) {
      return true;
    }
    boolean complete = isComplete(before) || scene.mention(last - 1) != null;
    if (mention != null) {
      boolean free = scene.mention(last - 1) == null;
      boolean plural = before.tag().endsWith("NNS") && Agreement.isSoundPlural(before);
      boolean body = mention.type() == EntityType.ORGANIZATION && !plural;
      boolean second = body && before.tag().startsWith("DT") && word.tag().startsWith("DT");
      boolean apposition =
          mention.type() != EntityType.PLACE && !second && last - begin <= 4 && free;
      boolean titled = mention.type() == EntityType.PERSON && words.isActor(scene.word(begin));
      return !complete || apposition || titled;
    }
    return switch (word.tag()) {
      case "DTJJ" -> qualifies(scene.word(begin), before, word, last - begin);
      case "VN" -> isDefinite(before) == isDefinite(word);
      case "NNP", "DTNNP" -> scene.mention(last - 1) == null;
      case "ADJ_NUM" -> !before.tag().startsWith("DT") || word.folded().startsWith("ال");
      case "DTJJR" -> true;
      case "JJ" -> !before.tag().startsWith("DT");
      case "NN", "NNS", "DTNN", "DTNNS", "CD", "JJR", "NOUN_QUANT" ->
          (!complete && !before.tag().equals("JJ"))
              || (isPerson(scene.mention(last - 1)) && isTitle(word));
      default -> false;
    };
  }

  /** "For football" belongs to the name of what plays it. */
  private static boolean isSport(Word word) {
    return word.hasPrefix("ل") && PredicateLexicon.stem(word).equals("كره");
  }

  /** An adjective of a lone noun agrees with it, one of several with the one before it. */
  private static boolean qualifies(Word head, Word before, Word word, int length) {
    boolean second = before.tag().equals("DTJJ") && head.tag().startsWith("DT");
    return (length > 1 && !second) || Agreement.canQualify(before, word);
  }

  /** Takes what it counts behind a preposition: ten of the soldiers, a number of them. */
  private boolean isQuantity(Scene scene, int begin) {
    Word head = scene.word(begin);
    return head.tag().equals("CD")
        || head.tag().startsWith("NOUN_QUANT")
        || head.tag().equals("JJR")
        || words.isQuantity(head);
  }

  private boolean isFunctionWord(Word word) {
    return words.isPreposition(word)
        || words.isRelative(word)
        || words.opensClause(word)
        || words.isNegation(word);
  }

  private static boolean isPerson(Mention mention) {
    return mention != null && mention.type() == EntityType.PERSON;
  }

  private boolean isTitle(Word word) {
    return word.tag().equals("NN") && words.isActor(word);
  }

  private static boolean isComplete(Word word) {
    boolean counts = word.tag().equals("ADJ_NUM") || word.tag().startsWith("NOUN_QUANT");
    boolean ordinal = counts && word.folded().startsWith("ال");
    return word.tag().startsWith("DT")
        || ordinal
        || word.isProper()
        || PredicateLexicon.hasEnclitic(word)
        || Agreement.isSoundPlural(word)
        || (word.folded().endsWith("ا") && word.tag().equals("NN"));
  }

  private static boolean isDefinite(Word word) {
    return word.tag().startsWith("DT") || PredicateLexicon.stem(word).startsWith("ال");
  }
}

package org.isnad.arabic.claims;

import java.util.Set;
import java.util.function.IntPredicate;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;

/**
 * Makes a noun phrase of the words from one index to another: what it stands for, what leads to it,
 * whom it names.
 */
final class PhraseMaker {

  private static final Set<String> PREFIXES = Set.of("ب", "ل", "ك", "لل");

  private final ClaimWords words;
  private final IntPredicate verbalNoun;

  PhraseMaker(ClaimWords words, IntPredicate verbalNoun) {
    this.words = words;
    this.verbalNoun = verbalNoun;
  }

  NounPhrase of(Scene scene, int begin, int end, int first) {
    Word head = scene.word(begin);
    Agreement agreement = Agreement.of(scene, words, begin, end);
    return new NounPhrase(
        begin,
        end,
        scene.span(begin, end),
        preposition(scene, begin, first),
        head.hasPrefix("و") || head.hasPrefix("ف"),
        kind(scene, begin, end, agreement),
        isDefinite(scene, begin, end),
        agreement,
        entity(scene, begin, end));
  }

  private NounPhrase.Kind kind(Scene scene, int begin, int end, Agreement agreement) {
    boolean numbers = true;
    Word head = scene.word(begin);
    boolean actor = agreement.people() || scene.nominal(begin) != null || head.isProper();
    for (int i = begin; i < end; i++) {
      Word word = scene.word(i);
      Mention mention = scene.mention(i);
      boolean near = i < begin + 3 || words.isQuantity(head) || head.is("ما");
      boolean thing = mention != null && mention.type() == EntityType.PLACE && i > begin;
      actor |= (mention != null && !thing) || (near && words.isActor(word));
      actor |= i > begin && scene.word(i - 1).tag().equals("CD") && isCountedPeople(word);
      numbers &= word.tag().equals("CD") || words.isQuantity(word) || word.is("اخرون");
    }
    if (actor) {
      return NounPhrase.Kind.ACTOR;
    }
    return numbers ? NounPhrase.Kind.NUMBER : NounPhrase.Kind.THING;
  }

  /** Counted in the accusative, by where they belong: forty Houthis. */
  private static boolean isCountedPeople(Word word) {
    return word.folded().endsWith("يا") && word.tag().equals("NN");
  }

  private static boolean isDefinite(Scene scene, int begin, int end) {
    for (int i = begin; i < end; i++) {
      Word word = scene.word(i);
      Mention mention = scene.mention(i);
      if (mention != null || word.tag().startsWith("DT") || PredicateLexicon.hasEnclitic(word)) {
        return true;
      }
    }
    return false;
  }

  /** The entity that a phrase names: at its head, or behind a title. */
  private String entity(Scene scene, int begin, int end) {
    for (int i = begin; i < end; i++) {
      Mention mention = scene.mention(i);
      boolean head = i == begin || mention == null || words.isActor(scene.word(begin));
      boolean titled = mention != null && mention.type() == EntityType.PERSON;
      if (mention != null && head && (i == begin || titled)) {
        return mention.entity();
      }
    }
    Mention nominal = scene.nominal(begin);
    boolean starts = nominal != null && nominal.span().begin() >= scene.word(begin).span().begin();
    return starts ? nominal.entity() : null;
  }

  private String preposition(Scene scene, int begin, int first) {
    Word head = scene.word(begin);
    for (int i = 0; i < head.stem(); i++) {
      if (PREFIXES.contains(head.segments().get(i).form())) {
        return head.segments().get(i).form().substring(0, 1);
      }
    }
    int before = begin - 1;
    while (before > first && Chunker.isQuote(scene.word(before))) {
      before--;
    }
    if (before < first) {
      return "";
    }
    Word word = scene.word(before);
    if (before == begin - 1 && head.stem() == 0 && isConstruct(word)) {
      return NounPhrase.IDAFA;
    }
    boolean leads =
        words.isPreposition(word) || (word.tag().equals("IN") && !words.opensClause(word));
    return leads && !PredicateLexicon.hasEnclitic(word) ? withoutWa(word) : "";
  }

  /** A verbal noun that what follows completes. */
  private boolean isConstruct(Word word) {
    return verbalNoun.test(word.index())
        && !word.tag().startsWith("DT")
        && !PredicateLexicon.hasEnclitic(word);
  }

  private static String withoutWa(Word word) {
    return word.hasPrefix("و") || word.hasPrefix("ف") ? word.folded().substring(1) : word.folded();
  }
}

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
 */
record Agreement(boolean masculine, boolean feminine, boolean plural, boolean people) {

  static Agreement of(Scene scene, int begin, int end) {
    int head = begin;
    while (head < end - 1 && isQuantity(scene.word(head))) {
      head++;
    }
    Word word = scene.word(head);
    boolean counted = head > begin;
    boolean soundPlural = isSoundPlural(word);
    boolean plural = soundPlural || counted || word.tag().endsWith("NNS");
    Mention mention = scene.mention(head);
    if (mention != null && mention.span().begin() <= word.stemSpan().begin()) {
      boolean person = mention.type() == EntityType.PERSON;
      boolean marked = isFeminineEnding(word);
      return new Agreement(person || !marked, !soundPlural, plural, soundPlural);
    }
    boolean feminine = isFeminineEnding(word);
    return new Agreement(
        !feminine || counted, feminine || (plural && !soundPlural), plural, soundPlural);
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

  private static boolean isQuantity(Word word) {
    String tag = word.tag();
    return tag.equals("CD") || tag.startsWith("NOUN_QUANT") || tag.equals("JJR");
  }

  private static boolean isSoundPlural(Word word) {
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

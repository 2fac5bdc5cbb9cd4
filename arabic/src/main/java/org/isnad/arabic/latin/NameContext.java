package org.isnad.arabic.latin;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.text.Folding;

/**
 * What the other words of a name say of one.
 *
 * @param place where the word stands
 * @param support how much speaks for an Arabic word, in the weights of {@link WordOrigin}
 */
record NameContext(Place place, int support) {

  static final NameContext OTHER = new NameContext(Place.OTHER, 0);

  private static final Set<String> ARABIC_PARTS =
      Set.of("بن", "ابن", "بنت", "ابو", "ابي", "ال", "عبد", "ام");
  private static final int ARTICLE = 3;
  private static final int ARABIC_NAME = 3;

  /** The context inside the name of a person. */
  static NameContext person(List<String> words) {
    boolean arabic = words.stream().anyMatch(NameContext::isArabicPart);
    return new NameContext(Place.PERSON, arabic ? ARABIC_NAME : 0);
  }

  private static boolean isArabicPart(String word) {
    return ARABIC_PARTS.contains(Folding.fold(word))
        || (word.startsWith("ال") && word.length() > 4)
        || word.startsWith("عبدال");
  }

  NameContext behindArticle() {
    return new NameContext(place == Place.OTHER ? Place.OTHER : Place.FAMILY, support + ARTICLE);
  }
}

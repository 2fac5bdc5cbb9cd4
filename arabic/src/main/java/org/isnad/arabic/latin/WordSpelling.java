package org.isnad.arabic.latin;

import org.isnad.arabic.text.Letters;

/** Spells a word that no table holds: Arabic words by pattern, foreign names by letters. */
final class WordSpelling {

  private final WordOrigin origin;
  private final ArabicSpelling arabic;
  private final LetterModel letters;

  private WordSpelling(WordOrigin origin, ArabicSpelling arabic, LetterModel letters) {
    this.origin = origin;
    this.arabic = arabic;
    this.letters = letters;
  }

  static WordSpelling load() {
    return new WordSpelling(WordOrigin.load(), ArabicSpelling.load(), LetterModel.load());
  }

  /** The Latin letters of one word without article, in lower case. */
  String spell(String word, NameContext context) {
    if (origin.isArabic(word, context.support())) {
      return arabic.spell(word, context.place());
    }
    String spelled = letters.spell(word);
    if (origin.isClearlyForeign(word) || !Letters.isArabicLetter(word.codePointAt(0))) {
      return spelled;
    }
    return spelled.replace('v', 'f').replace('p', 'b');
  }
}

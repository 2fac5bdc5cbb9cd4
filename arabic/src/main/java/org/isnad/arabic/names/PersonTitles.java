package org.isnad.arabic.names;

/** Says whether what stands before a word announces a person's name: a title, a rank, a role. */
final class PersonTitles {

  private final WordLists words;
  private final Nationalities nationalities;
  private final TypeWords typeWords;
  private final RoleWords roles;

  PersonTitles(WordLists words, Nationalities nationalities, TypeWords typeWords, RoleWords roles) {
    this.words = words;
    this.nationalities = nationalities;
    this.typeWords = typeWords;
    this.roles = roles;
  }

  /** Whether a title, or a person noun with at most two adjectives, stands before a word. */
  boolean at(NameText text, int i) {
    int j = i - 1;
    if (text.folded(j).equals(".") || text.folded(j).equals("/")) {
      return isInitial(text.folded(j - 1));
    }
    if (text.isQuote(j)) {
      j--;
    }
    for (int steps = 0;
        steps < 4 && j >= 0 && text.sentenceEnd(j) == text.sentenceEnd(i);
        steps++) {
      String form = text.folded(j);
      if (words.isTitle(form) || words.isPersonNoun(form)) {
        return true;
      }
      if (!nationalities.isDefinite(form) && !text.word(j).tag().equals("DTJJ")) {
        break;
      }
      j--;
    }
    return isAfterRole(text, i);
  }

  /** "the head of the office X": a role's noun and definite words after it, right before a word. */
  private boolean isAfterRole(NameText text, int i) {
    for (int j = i - 1; j > i - 6 && j >= 0 && text.sentenceEnd(j) == text.sentenceEnd(i); j--) {
      if (j < i - 1 && roles.isRole(text, j) && !text.isDefinite(j)) {
        return true;
      }
      boolean spokesman = j > 0 && text.folded(j).startsWith("باسم");
      if (spokesman && roles.isRole(text, j - 1)) {
        return true;
      }
      boolean typed = typeWords.opens(text.folded(j));
      if (!(typed || text.isDefinite(j)) || text.word(j).isVerb()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isInitial(String form) {
    return form.equals("د") || form.equals("م") || form.equals("ا");
  }
}

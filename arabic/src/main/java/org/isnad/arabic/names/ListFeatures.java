package org.isnad.arabic.names;

import org.isnad.core.record.EntityType;

/** What the lists say of one word, as letters of a short code for the sequence model. */
final class ListFeatures {

  private final Gazetteer gazetteer;
  private final NameParts parts;
  private final WordLists words;
  private final Nationalities nationalities;
  private final TypeWords typeWords;

  ListFeatures(
      Gazetteer gazetteer,
      NameParts parts,
      WordLists words,
      Nationalities nationalities,
      TypeWords typeWords) {
    this.gazetteer = gazetteer;
    this.parts = parts;
    this.words = words;
    this.nationalities = nationalities;
    this.typeWords = typeWords;
  }

  /** Loads the lists. */
  static ListFeatures load() {
    return new ListFeatures(
        Gazetteer.load(),
        NameParts.load(),
        WordLists.load(),
        Nationalities.load(),
        TypeWords.load());
  }

  /** The code of a word, given without and with its clitics. */
  String of(String form, String whole) {
    StringBuilder out = new StringBuilder(4);
    mark(out, parts.isSure(form), 'S');
    mark(out, parts.isGiven(form) && !parts.isSure(form), 'W');
    mark(out, parts.isSurname(form), 'F');
    mark(out, parts.isInner(form), 'I');
    mark(out, words.isLink(form), 'L');
    mark(out, words.isParticle(form), 'V');
    mark(out, words.isTitle(whole), 'T');
    mark(out, words.isPersonNoun(whole), 'N');
    mark(out, nationalities.contains(form), 'A');
    mark(out, typeWords.opens(form), 'Y');
    mark(out, gazetteer.hasWord(form, EntityType.PLACE), 'P');
    mark(out, gazetteer.hasWord(form, EntityType.ORGANIZATION), 'O');
    return out.toString();
  }

  boolean isGiven(String form) {
    return parts.isGiven(form);
  }

  private static void mark(StringBuilder out, boolean is, char letter) {
    if (is) {
      out.append(letter);
    }
  }
}

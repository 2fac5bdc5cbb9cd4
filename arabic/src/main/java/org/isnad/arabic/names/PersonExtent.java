package org.isnad.arabic.names;

import static org.isnad.core.record.EntityType.PERSON;

/**
 * Says how far a person's name goes from its first word: given names, nasab, compounds, particles,
 * family names.
 */
final class PersonExtent {

  private static final int MOST_PARTS = 7;

  private final NameParts parts;
  private final WordLists words;
  private final Nationalities nationalities;
  private final AuthorityRule authority;
  private final TypeWords typeWords;

  PersonExtent(
      NameParts parts,
      WordLists words,
      Nationalities nationalities,
      AuthorityRule authority,
      TypeWords typeWords) {
    this.parts = parts;
    this.words = words;
    this.nationalities = nationalities;
    this.authority = authority;
    this.typeWords = typeWords;
  }

  /** Index after the last part of the name that opens at a word. */
  int end(NameText text, int i, Start start) {
    int at = i + head(text, i, start);
    int count = 1;
    while (count < MOST_PARTS) {
      int size = part(text, at, i);
      if (size == 0) {
        break;
      }
      at += size;
      count++;
    }
    return at;
  }

  private int head(NameText text, int i, Start start) {
    boolean binds = start.form().equals("عبد") || NameParts.isKunya(start.form());
    if (!binds || !text.isLetters(i + 1, i)) {
      return 1;
    }
    return NameParts.isKunya(start.form()) && text.folded(i + 1).equals("عبد") ? 3 : 2;
  }

  /** How many words from here on are one more part of the name; 0 where it has ended. */
  private int part(NameText text, int j, int first) {
    if (!text.isLetters(j, first) || text.starts(j).isEmpty()) {
      return 0;
    }
    String form = text.folded(j);
    if (isRegnal(text, j, first)) {
      return 1;
    }
    boolean on = form.equals("علي") && nationalities.contains(text.folded(j + 1));
    if (on
        || isOffice(text, j)
        || words.isBlessing(form, text.folded(j + 1))
        || words.isStop(form)
        || (words.isTitle(form) && !parts.isPart(form))) {
      return 0;
    }
    if (text.word(j).surface().equals("على")
        && !(text.isProper(j) && parts.isPart(text.folded(j + 1)))) {
      return 0;
    }
    if (isLinkLike(text, j)) {
      return link(text, j, first);
    }
    if (hasClitic(text, j) && !parts.isPart(form)) {
      return 0;
    }
    return parts.isPart(form) || isLikelyPart(text, j, first) || isFamilyName(text, j, first)
        ? 1
        : 0;
  }

  /** "king of", "crown prince", "emir of the province": what somebody is, not what he is called. */
  private boolean isOffice(NameText text, int j) {
    String form = text.folded(j);
    String next = text.folded(j + 1);
    boolean crown =
        words.isCrownOffice(form) && (text.isDefinite(j + 1) || words.isCrownOffice(next));
    boolean office = words.isCrownOffice(form) || words.isRoleNoun(form);
    return crown || (office && (typeWords.opens(next) || words.isArea(next)));
  }

  /** "the Second" after a king's or pope's name. */
  private boolean isRegnal(NameText text, int j, int first) {
    return j - first <= 2
        && words.isRegnal(text.folded(j))
        && (words.isCrowned(text.folded(first - 1)) || text.folded(j).equals("عشر"));
  }

  boolean hasClitic(NameText text, int j) {
    String form = text.folded(j);
    boolean article = form.startsWith("بال") || form.startsWith("وال") || form.startsWith("لل");
    return text.word(j).stem() > 0
        || (article && form.length() > 5)
        || text.starts(j).stream().anyMatch(s -> s.hasClitic() && typeWords.opens(s.form()));
  }

  /** A word tagged as a name; a definite one only as a family name or right after the first. */
  private boolean isLikelyPart(NameText text, int j, int first) {
    boolean loose = text.isDefinite(j) && !text.folded(j).endsWith("ي") && j - first > 1;
    return !loose && isNameLike(text, j);
  }

  private boolean isLinkLike(NameText text, int j) {
    String form = text.folded(j);
    boolean particle = words.isParticle(form) && !isPlainWord(text, j);
    return words.isLink(form) || form.equals("عبد") || particle;
  }

  private static boolean isPlainWord(NameText text, int j) {
    return !text.isProper(j) && !text.isProper(j + 1);
  }

  private int link(NameText text, int j, int first) {
    if (!text.isLetters(j + 1, first) || words.isStop(text.folded(j + 1))) {
      return 0;
    }
    boolean twice = text.folded(j + 1).equals("عبد") || words.isLink(text.folded(j + 1));
    return twice && text.isLetters(j + 2, first) ? 3 : 2;
  }

  /**
   * A family name that the tagger took for another word: a nisba after a known part, a definite
   * word right after a sure given name, a nisba without article after the father's name.
   */
  private boolean isFamilyName(NameText text, int j, int first) {
    String form = text.folded(j);
    String before = text.folded(j - 1);
    if (words.isPersonNoun(form) || words.isStop(form) || words.isCommonField(form)) {
      return false;
    }
    if (text.isDefinite(j)) {
      return isDefiniteFamily(text, j, first);
    }
    if (j - first == 1 && parts.isGiven(before) && words.isTitle(text.folded(first - 1))) {
      return isNounBeforeBreak(text, j);
    }
    boolean father = j - first >= 3 && words.isLink(text.folded(j - 2));
    return father
        && form.endsWith("ي")
        && !nationalities.contains(form)
        && !typeWords.opens(form)
        && !text.word(j).isVerb();
  }

  private boolean isDefiniteFamily(NameText text, int j, int first) {
    String form = text.folded(j);
    String before = text.folded(j - 1);
    boolean second = j - first == 1;
    boolean thing = form.endsWith("ه") || form.endsWith("ات") || form.startsWith("المت");
    boolean titled =
        second && words.isTitle(text.folded(first - 1)) && !thing && !words.isNoPerson(form);
    if ((form.endsWith("ي") && parts.isPart(before)) || isOfGiven(form, before)) {
      return true;
    }
    boolean known = titled || parts.isSure(before) || (second && isOpened(text, first));
    if (known && isRareFamily(text, j)) {
      return true;
    }
    boolean noun = text.word(j).tag().startsWith("DTNN") && isBeforePause(text, j);
    boolean family = !thing && (second || noun) && parts.isSure(before);
    return (family || titled) && !typeWords.opens(form);
  }

  /** A given name with the article after a known part: "al-Fahd", "al-Khalid". */
  private boolean isOfGiven(String form, String before) {
    return parts.isPart(before) && parts.isGiven(form.substring(2)) && !typeWords.opens(form);
  }

  /** Whether the first part is itself no word of many reports. */
  private boolean isOpened(NameText text, int first) {
    return words.isRare(text, first);
  }

  private boolean isBeforePause(NameText text, int j) {
    return words.isPause(text.folded(j + 1));
  }

  /** After title and given name a bare noun is the family name, if the phrase ends behind it. */
  private boolean isNounBeforeBreak(NameText text, int j) {
    String next = text.folded(j + 1);
    boolean ends = !text.isLetters(j + 1, j) || words.isStop(next);
    return ends && text.word(j).tag().equals("NN") && !typeWords.opens(text.folded(j));
  }

  /** A definite word that reports hardly use. */
  boolean isRareFamily(NameText text, int j) {
    return text.isDefinite(j)
        && words.isRare(text, j)
        && !typeWords.opens(text.folded(j))
        && !typeWords.opens(text.folded(j).substring(2))
        && !nationalities.contains(text.folded(j));
  }

  /** Tagged as a name and neither a place, a body, a nationality nor a word that opens one. */
  boolean isNameLike(NameText text, int j) {
    String form = text.folded(j);
    return text.isProper(j)
        && !words.isStop(form)
        && !words.isTitle(form)
        && !words.isPersonNoun(form)
        && !words.isNoPerson(form)
        && !typeWords.opens(form)
        && !isIndefiniteNationality(form)
        && (parts.isPart(form)
            || authority.bareAt(text, j).map(e -> e.type()).orElse(PERSON) == PERSON);
  }

  private boolean isIndefiniteNationality(String form) {
    return !form.startsWith("ال") && nationalities.contains(form) && !parts.isPart(form);
  }
}

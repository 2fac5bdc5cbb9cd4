package org.isnad.arabic.names;

import static org.isnad.core.record.EntityType.PERSON;

import java.util.Optional;

/**
 * Finds persons: given names and what follows them by the rules of Arabic names (nasab with {@code
 * bin}, kunya with {@code abu}, compounds with {@code abd}, family names with the article), and the
 * words after a title that look like a name.
 */
final class PersonRule {

  private static final int MOST_PARTS = 7;

  private final NameParts parts;
  private final WordLists words;
  private final Nationalities nationalities;
  private final AuthorityRule authority;
  private final TypeWords typeWords;
  private final RoleWords roles = RoleWords.load();

  PersonRule(
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

  /** The person's name that begins in a word. */
  Optional<Found> at(NameText text, int i) {
    if (!text.isLetters(i, i)) {
      return Optional.empty();
    }
    boolean titled = isTitled(text, i);
    for (Start start : text.starts(i)) {
      if (!mayOpen(text, i, start, titled)) {
        continue;
      }
      int end = end(text, i, start);
      if (isName(text, i, start, end, titled)) {
        Rule rule = titled ? Rule.TITLE_PERSON : Rule.PERSON_NAME;
        return Optional.of(text.found(i, start, end, i, PERSON, null, rule));
      }
    }
    return Optional.empty();
  }

  private boolean mayOpen(NameText text, int i, Start start, boolean titled) {
    String form = start.form();
    if (words.isStop(text.folded(i)) || isPreposition(text, i, titled) || isTown(text, i)) {
      return false;
    }
    boolean verb =
        text.word(i).isVerb() && !(parts.isSure(form) && parts.isSure(text.folded(i + 1)));
    if (!titled && (verb || isInNameOf(text, i))) {
      return false;
    }
    if (parts.isGiven(form) || form.equals("عبد") || isKunya(form) || isGluedKunya(form)) {
      return true;
    }
    return titled
        && !start.hasClitic()
        && !hasClitic(text, i)
        && (isNameLike(text, i) || isRarePair(text, i))
        && authority.at(text, i, false).isEmpty();
  }

  /**
   * "On" looks like the name Ali where the ya has lost its dots, "may he have mercy" like Rahma.
   */
  private boolean isPreposition(NameText text, int i, boolean titled) {
    boolean named = titled && text.isProper(i);
    boolean before = text.folded(i).equals("علي") && nationalities.contains(text.folded(i + 1));
    boolean blessing = text.folded(i).equals("رحمه") && text.folded(i + 1).equals("الله");
    boolean on = before || text.word(i).surface().equals("على");
    return blessing || (on && !named);
  }

  /** Between a type word and a name that surely begins there stands what the type word names. */
  private boolean isTown(NameText text, int i) {
    return i > 0
        && opens(text, i + 1)
        && !opens(text, i)
        && text.starts(i - 1).stream().anyMatch(s -> typeWords.opens(s.form()));
  }

  /** "In the name of" is written like the name Basim. */
  private boolean isInNameOf(NameText text, int i) {
    return text.folded(i).equals("باسم") && !words.isTitle(text.folded(i - 1));
  }

  /** Two words that reports hardly use, the second with the article: given and family name. */
  private boolean isRarePair(NameText text, int i) {
    boolean noun = words.isTitle(text.folded(i - 1)) && text.word(i).tag().equals("NN");
    return (words.isRare(text, i) || (noun && text.word(i).stem() == 0 && !roles.isRole(text, i)))
        && !text.isDefinite(i)
        && !typeWords.opens(text.folded(i))
        && !nationalities.contains(text.folded(i))
        && text.isLetters(i + 1, i)
        && (isRareFamily(text, i + 1) || parts.isSurname(text.folded(i + 1)));
  }

  private boolean isRareFamily(NameText text, int j) {
    return text.isDefinite(j)
        && words.isRare(text, j)
        && !typeWords.opens(text.folded(j))
        && !nationalities.contains(text.folded(j));
  }

  private static boolean isKunya(String form) {
    return form.equals("ابو") || form.equals("ابي") || form.equals("ابا");
  }

  private static boolean isGluedKunya(String form) {
    return form.length() > 6 && form.startsWith("ابو") && !form.startsWith("ابواب");
  }

  private boolean isName(NameText text, int i, Start start, int end, boolean titled) {
    String form = start.form();
    int length = end - i;
    if (length > 1) {
      return parts.isSure(form)
          || titled
          || isKunya(form)
          || form.equals("عبد")
          || (parts.isGiven(form) && isStrongSecond(text, i + 1, end))
          || isGluedKunya(form);
    }
    return titled
        && (parts.isSure(form) || (text.isProper(i) && !text.folded(i - 1).equals("المتحدث")));
  }

  private boolean isStrongSecond(NameText text, int j, int end) {
    String second = text.folded(j);
    return parts.isSure(second)
        || parts.isInner(second)
        || words.isLink(second)
        || parts.isSurname(second)
        || isNameLike(text, j)
        || end - j > 1;
  }

  /** Index after the last part of the name that opens at a word. */
  private int end(NameText text, int i, Start start) {
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
    boolean binds = start.form().equals("عبد") || isKunya(start.form());
    if (!binds || !text.isLetters(i + 1, i)) {
      return 1;
    }
    return isKunya(start.form()) && text.folded(i + 1).equals("عبد") ? 3 : 2;
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
    if (on || words.isStop(form) || (words.isTitle(form) && !parts.isPart(form))) {
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

  /** "the Second" after a king's or pope's name. */
  private boolean isRegnal(NameText text, int j, int first) {
    return j - first <= 2
        && words.isRegnal(text.folded(j))
        && (words.isCrowned(text.folded(first - 1)) || text.folded(j).equals("عشر"));
  }

  private boolean hasClitic(NameText text, int j) {
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
      boolean nisba = form.endsWith("ي") && parts.isPart(before);
      boolean thing = form.endsWith("ه") || form.endsWith("ات") || form.startsWith("المت");
      boolean noun = text.word(j).tag().startsWith("DTNN") && isBeforePause(text, j);
      boolean family = !thing && (j - first == 1 || noun) && parts.isSure(before);
      boolean titled =
          j - first == 1
              && words.isTitle(text.folded(first - 1))
              && !thing
              && !words.isNoPerson(form);
      boolean rare =
          j - first == 1
              && (titled || parts.isSure(before) || isOpened(text, first))
              && isRareFamily(text, j);
      return nisba || rare || ((family || titled) && !typeWords.opens(form));
    }
    if (j - first == 1 && parts.isGiven(before) && words.isTitle(text.folded(first - 1))) {
      return isNounBeforeBreak(text, j);
    }
    boolean father = j - first >= 3 && words.isLink(text.folded(j - 2));
    return father && form.endsWith("ي") && !nationalities.contains(form) && !text.word(j).isVerb();
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

  /** Tagged as a name and neither a place, a body, a nationality nor a word that opens one. */
  private boolean isNameLike(NameText text, int j) {
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

  /** Whether a title, or a person noun with at most two adjectives, stands before a word. */
  private boolean isTitled(NameText text, int i) {
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

  /** Whether a word begins a person's name whatever stands around it. */
  boolean opens(NameText text, int i) {
    String form = text.folded(i);
    boolean given = parts.isSure(form) && (text.isProper(i) || form.startsWith("عبد"));
    return given || form.equals("عبد") || isKunya(form) || isGluedKunya(form);
  }

  private static boolean isInitial(String form) {
    return form.equals("د") || form.equals("م") || form.equals("ا");
  }
}

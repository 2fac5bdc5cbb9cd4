package org.isnad.arabic.names;

import static org.isnad.core.record.EntityType.PERSON;

import java.util.Optional;

/**
 * Finds persons: given names and what follows them by the rules of Arabic names (nasab with {@code
 * bin}, kunya with {@code abu}, compounds with {@code abd}, family names with the article), and the
 * words after a title that look like a name.
 */
final class PersonRule {

  private final NameParts parts;
  private final WordLists words;
  private final Nationalities nationalities;
  private final AuthorityRule authority;
  private final TypeWords typeWords;
  private final RoleWords roles = RoleWords.load();
  private final PersonExtent extent;
  private final PersonTitles titles;

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
    this.extent = new PersonExtent(parts, words, nationalities, authority, typeWords);
    this.titles = new PersonTitles(words, nationalities, typeWords, roles);
  }

  /** The person's name that begins in a word. */
  Optional<Found> at(NameText text, int i) {
    if (!text.isLetters(i, i)) {
      return Optional.empty();
    }
    boolean titled = titles.at(text, i);
    for (Start start : text.starts(i)) {
      if (!mayOpen(text, i, start, titled)) {
        continue;
      }
      int end = extent.end(text, i, start);
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
    if (parts.isGiven(form)
        || form.equals("عبد")
        || NameParts.isKunya(form)
        || isGluedKunya(form)) {
      return true;
    }
    return titled
        && !start.hasClitic()
        && !extent.hasClitic(text, i)
        && (extent.isNameLike(text, i) || isRarePair(text, i))
        && authority.at(text, i, false).isEmpty();
  }

  /**
   * "On" looks like the name Ali where the ya has lost its dots, "may he have mercy" like Rahma,
   * "by the grace of God" like Fadlallah.
   */
  private boolean isPreposition(NameText text, int i, boolean titled) {
    boolean named = titled && text.isProper(i);
    boolean before = text.folded(i).equals("علي") && nationalities.contains(text.folded(i + 1));
    boolean blessing =
        !titled
            && text.starts(i).stream()
                .anyMatch(s -> words.isBlessing(s.form(), text.folded(i + 1)));
    boolean on = before || text.word(i).surface().equals("على");
    boolean grace = text.folded(i).equals("بفضل") && text.folded(i + 1).equals("الله");
    return blessing || grace || (on && !named);
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
        && (extent.isRareFamily(text, i + 1) || parts.isSurname(text.folded(i + 1)));
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
          || NameParts.isKunya(form)
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
        || extent.isNameLike(text, j)
        || end - j > 1;
  }

  /** Whether a word begins a person's name whatever stands around it. */
  boolean opens(NameText text, int i) {
    String form = text.folded(i);
    boolean given = parts.isSure(form) && (text.isProper(i) || form.startsWith("عبد"));
    return given || form.equals("عبد") || NameParts.isKunya(form) || isGluedKunya(form);
  }
}

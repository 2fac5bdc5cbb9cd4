package org.isnad.arabic.names;

import java.util.List;
import java.util.Optional;
import org.isnad.core.record.EntityType;

/** Finds the names of the authority lists; those that are also common words need their context. */
final class AuthorityRule {

  private static final char FATHATAN = '\u064b';

  private final Gazetteer gazetteer;
  private final WordLists words;

  AuthorityRule(Gazetteer gazetteer, WordLists words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The longest listed name at a word that its context allows. */
  Optional<Found> at(NameText text, int i, boolean sports) {
    for (Start start : text.starts(i)) {
      for (Entry entry : gazetteer.at(text, i, start)) {
        int end = i + entry.tokens().size();
        boolean free = !touchesTime(text, i, end) && !isIndefinite(text, end - 1);
        if (free && isAllowed(text, i, start, entry, sports)) {
          EntityType type = type(text, i, end, entry);
          return Optional.of(text.found(i, start, end, i, type, entry, rule(entry)));
        }
      }
    }
    return Optional.empty();
  }

  /** The longest listed name at a word, without asking for context; no clitic may stand before. */
  Optional<Entry> bareAt(NameText text, int i) {
    if (i >= text.size()) {
      return Optional.empty();
    }
    Start whole = text.starts(i).get(0);
    return gazetteer.at(text, i, whole).stream().findFirst();
  }

  /** The longest listed place at a word, without asking for context. */
  Optional<Entry> barePlaceAt(NameText text, int i) {
    if (i >= text.size()) {
      return Optional.empty();
    }
    return placeAt(text, i, text.starts(i).get(0));
  }

  /** The longest listed place from one start on, without asking for context. */
  Optional<Entry> placeAt(NameText text, int i, Start start) {
    List<Entry> entries = gazetteer.at(text, i, start);
    return entries.stream().filter(e -> e.type() == EntityType.PLACE).findFirst();
  }

  private static Rule rule(Entry entry) {
    return entry.type() == EntityType.PERSON ? Rule.KNOWN_PERSON : Rule.AUTHORITY;
  }

  /** A word with the ending of an indefinite object is no name. */
  private static boolean isIndefinite(NameText text, int i) {
    return text.word(i).surface().indexOf(FATHATAN) >= 0;
  }

  private static boolean touchesTime(NameText text, int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.isInTime(i)) {
        return true;
      }
    }
    return false;
  }

  private EntityType type(NameText text, int i, int end, Entry entry) {
    return entry.flag().equals("newspaper") && isQuoted(text, i, end)
        ? EntityType.ORGANIZATION
        : entry.type();
  }

  private boolean isAllowed(NameText text, int i, Start start, Entry entry, boolean sports) {
    return switch (entry.flag()) {
      case "context" -> isInContext(text, i, start, entry);
      case "exact" ->
          isSpelledSo(text, i, entry) || (!start.hasClitic() && isInContext(text, i, start, entry));
      case "adjective" -> !isAdjective(text, i, start);
      case "realm" -> !isAdjective(text, i, start) && !text.isDefinite(i + 1);
      case "quoted" -> isQuoted(text, i, i + entry.tokens().size()) || isInByline(text, i);
      case "agencyadj" -> isQuoted(text, i, i + entry.tokens().size()) || isCited(text, i, start);
      case "plain" -> !start.hasPreposition();
      case "club" -> isClub(text, i, start, sports);
      case "gulf" ->
          !text.folded(i - 1).startsWith("دوري") && !isQuoted(text, i, i + entry.tokens().size());
      default -> true;
    };
  }

  private boolean isInContext(NameText text, int i, Start start, Entry entry) {
    if (entry.type() == EntityType.ORGANIZATION) {
      return isQuoted(text, i, i + entry.tokens().size());
    }
    return text.isProper(i)
        ? !words.isTitle(text.folded(i - 1)) && !start.clitics().equals("ل")
        : words.opensPlace(text.folded(i - 1)) && !start.hasClitic();
  }

  private static boolean isSpelledSo(NameText text, int i, Entry entry) {
    String surface = text.word(i).surface();
    return surface.endsWith(entry.name());
  }

  /** After a definite noun the word agrees with that noun; after a construct it is the country. */
  private static boolean isAdjective(NameText text, int i, Start start) {
    if (start.hasClitic() || i == 0 || text.sentenceEnd(i - 1) != text.sentenceEnd(i)) {
      return false;
    }
    boolean nounBefore = text.word(i - 1).tag().contains("NN") && !text.isProper(i - 1);
    if (start.form().startsWith("ال")) {
      return (text.isDefinite(i - 1) && nounBefore) || text.word(i - 1).tag().equals("DTJJ");
    }
    String before = text.folded(i - 1);
    return nounBefore && (before.endsWith("ه") || before.endsWith("ات")) && !text.isProper(i);
  }

  static boolean isQuoted(NameText text, int first, int end) {
    return text.isOpening(first - 1) && text.isClosing(end);
  }

  private static boolean isInByline(NameText text, int i) {
    return i < 12 && (isDash(text.folded(i - 1)) || isDash(text.folded(i + 1)));
  }

  private static boolean isDash(String mark) {
    return mark.equals("-") || mark.equals("–") || mark.equals("ـ");
  }

  private boolean isCited(NameText text, int i, Start start) {
    boolean cited = start.hasPreposition() && words.isCiting(text.folded(i - 1));
    return (cited || words.isCiting(text.folded(i - 1))) && !text.isDefinite(i - 1);
  }

  private boolean isClub(NameText text, int i, Start start, boolean sports) {
    return words.opensClub(text.folded(i - 1))
        || (sports && !text.isDefinite(i + 1) && isClubLike(text, i, start));
  }

  private static boolean isClubLike(NameText text, int i, Start start) {
    return text.isProper(i) || (!text.word(i).isVerb() && !start.hasClitic());
  }
}

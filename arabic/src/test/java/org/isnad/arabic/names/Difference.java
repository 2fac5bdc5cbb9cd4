package org.isnad.arabic.names;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.names.TaggedNews.Tagged;
import org.isnad.arabic.text.Folding;
import org.isnad.core.text.Span;

/** How the names of ANERcorp and those of a record differ where they are not the same. */
enum Difference {
  TYPE("habit: the same words, another type (a country as a body, a club as its town)"),
  TYPE_WORD("habit: the type word is in one of the two only (\"movement\", \"ministry\")"),
  TITLE("habit: a title or an office is in the set's name"),
  NESTED("habit: a place inside a body's name, or a body's name round a place"),
  NATIONALITY("habit: the set takes a nationality or a people for a name"),
  COMMON_NOUN("habit: the set takes a common noun for a name (\"the government\", \"parliament\")"),
  MISCELLANEOUS("habit: found where the set has MISC, which is not scored"),
  BEGIN("border: the same end, another beginning"),
  END("border: the same beginning, another end"),
  OTHER_BORDER("border: both ends differ, or one name in two"),
  OTHER_TYPE("type: a person as a place or body, or the other way round"),
  MISSED("missed: nothing was found there"),
  ADDED("added: the set has nothing there");

  private static final WordLists WORDS = WordLists.load();
  private static final TypeWords TYPE_WORDS = TypeWords.load();
  private static final Nationalities NATIONALITIES = Nationalities.load();

  private final String label;

  Difference(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Why a name of the set was not found as it stands there. */
  static Difference ofMissed(String text, Tagged missed, List<Tagged> found) {
    return touching(missed, found)
        .map(other -> between(text, missed, other))
        .orElseGet(() -> ofLone(words(text, missed.span())));
  }

  /** Why a name that was found does not stand in the set so. */
  static Difference ofAdded(String text, Tagged added, List<Tagged> set) {
    Optional<Tagged> other = touching(added, set);
    if (other.isPresent() && other.get().type().equals("MISC")) {
      return MISCELLANEOUS;
    }
    return other.map(o -> between(text, o, added)).orElse(ADDED);
  }

  private static Optional<Tagged> touching(Tagged one, List<Tagged> others) {
    return others.stream().filter(o -> o.span().overlaps(one.span())).findFirst();
  }

  private static Difference between(String text, Tagged set, Tagged found) {
    Span a = set.span();
    Span b = found.span();
    boolean placeAndBody = !set.type().equals("PERS") && !found.type().equals("PERS");
    if (a.equals(b)) {
      return placeAndBody ? TYPE : OTHER_TYPE;
    }
    if (isTypeWord(first(text, a)) != isTypeWord(first(text, b)) && a.end() == b.end()) {
      return TYPE_WORD;
    }
    if (a.begin() < b.begin() && isTitle(first(text, a))) {
      return TITLE;
    }
    if (!set.type().equals(found.type())) {
      return placeAndBody && (a.contains(b) || b.contains(a)) ? NESTED : OTHER_TYPE;
    }
    return a.end() == b.end() ? BEGIN : a.begin() == b.begin() ? END : OTHER_BORDER;
  }

  private static Difference ofLone(String[] words) {
    if (words.length > 1) {
      return MISSED;
    }
    for (String form : forms(words[0])) {
      if (NATIONALITIES.contains(form)) {
        return NATIONALITY;
      }
      if (form.startsWith("ال") && isTypeWord(form)) {
        return COMMON_NOUN;
      }
    }
    return MISSED;
  }

  private static boolean isTypeWord(String word) {
    return forms(word).stream().anyMatch(f -> TYPE_WORDS.opens(f) || TYPE_WORDS.opens(bare(f)));
  }

  private static boolean isTitle(String word) {
    return WORDS.isTitle(word) || WORDS.isPersonNoun(word) || WORDS.isRoleNoun(bare(word));
  }

  /** The word as it is, and without one or two letters that may be clitics. */
  private static List<String> forms(String word) {
    return word.length() < 5 ? List.of(word) : List.of(word, word.substring(1), word.substring(2));
  }

  private static String bare(String form) {
    return form.startsWith("ال") ? form.substring(2) : form;
  }

  private static String first(String text, Span span) {
    return words(text, span)[0];
  }

  private static String[] words(String text, Span span) {
    return Folding.fold(span.of(text)).split(" ");
  }
}

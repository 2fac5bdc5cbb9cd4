package org.isnad.arabic.latin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.latin.Glosses.Gloss;

/** Puts known words into English order: the origin first, adjectives before their noun. */
final class EnglishPhrase {

  private static final Set<String> COMPOUNDED = Set.of("noun", "head", "country");

  private static final String THE = "the ";

  private final StringBuilder origin = new StringBuilder();

  /** Groups of coordinated nouns; "of" stands between groups. */
  private final List<List<String>> groups = new ArrayList<>();

  private String adjectives = "";

  private EnglishPhrase() {}

  static String of(List<Gloss> glosses) {
    if (isCompound(glosses)) {
      return glosses.get(1).english() + " " + glosses.get(0).english();
    }
    EnglishPhrase phrase = new EnglishPhrase();
    glosses.forEach(phrase::add);
    return phrase.text();
  }

  /** Police Center rather than Center of Police. */
  private static boolean isCompound(List<Gloss> glosses) {
    return glosses.size() == 2
        && glosses.get(0).kind().equals("head")
        && COMPOUNDED.contains(glosses.get(1).kind())
        && !glosses.get(1).english().startsWith(THE);
  }

  private void add(Gloss gloss) {
    switch (gloss.kind()) {
      case "adjective" -> addAdjective(gloss);
      case "origin" -> origin.append(gloss.english()).append(' ');
      default -> addNoun(gloss);
    }
  }

  private void addAdjective(Gloss gloss) {
    List<String> group = groups.get(groups.size() - 1);
    String noun = group.remove(group.size() - 1).substring(adjectives.length());
    adjectives =
        gloss.joined() && !adjectives.isEmpty()
            ? adjectives + "and " + gloss.english() + " "
            : gloss.english() + " " + adjectives;
    group.add(adjectives + noun);
  }

  private void addNoun(Gloss gloss) {
    adjectives = "";
    if (!gloss.joined() || groups.isEmpty()) {
      groups.add(new ArrayList<>());
    }
    groups.get(groups.size() - 1).add(gloss.english());
  }

  private String text() {
    String nouns = String.join(" of ", groups.stream().map(EnglishPhrase::joined).toList());
    String whole =
        nouns.startsWith(THE) ? THE + origin + nouns.substring(THE.length()) : origin + nouns;
    return whole.replace(" of United ", " of the United ");
  }

  private static String joined(List<String> nouns) {
    int last = nouns.size() - 1;
    return last == 0
        ? nouns.get(0)
        : String.join(", ", nouns.subList(0, last)) + " and " + nouns.get(last);
  }
}

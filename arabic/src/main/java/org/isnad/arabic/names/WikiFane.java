package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.isnad.core.record.EntityType;
import org.isnad.core.text.Span;

/**
 * Reads the WikiFANE Gold corpus (Alotaibi and Lee 2014; CC BY-SA 3.0): a word and its tag a line,
 * clitics set apart as words of their own. Clitics are put back, fine classes become the three
 * types that the model knows, other classes become no name.
 */
final class WikiFane {

  private static final Set<String> PERSONS =
      Set.of(
          "Politician",
          "Other_PER",
          "Artist",
          "Scientist",
          "Religious_PER",
          "Athlete",
          "Businessperson",
          "Engineer",
          "Lawyer",
          "Police");
  private static final Set<String> PLACES =
      Set.of(
          "Population-Center",
          "Nation",
          "Water-Body",
          "State-or-Province",
          "Continent",
          "Land-Region-Natural",
          "GPE-Cluster",
          "County-or-District",
          "Airport",
          "Building-Grounds",
          "Path",
          "Subarea-Facility",
          "Plant");
  private static final Set<String> BODIES =
      Set.of(
          "Commercial",
          "Non-Governmental",
          "Government",
          "Sports",
          "Media",
          "Educational",
          "Religious_ORG",
          "Entertainment",
          "Medical-Science");

  private static final Set<String> PROCLITICS = Set.of("و", "ف", "ب", "ل", "ك");
  private static final Set<String> ENCLITICS = Set.of("ه", "ها", "هم", "هن", "هما", "نا");

  /** A stretch of sentences, one a line, with the names in them. */
  record Passage(String text, List<Name> names) {
    Passage {
      names = List.copyOf(names);
    }
  }

  /** A name in a passage. */
  record Name(Span span, EntityType type) {}

  private record Token(String word, EntityType type, boolean begins) {}

  private static final int SENTENCES = 30;

  private final List<List<Token>> sentences = new ArrayList<>();

  /** Reads the lines of the corpus. */
  WikiFane(List<String> lines) {
    List<Token> sentence = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.replaceAll("[\\u200e\\u200f\\ufeff]", "").split("\t");
      if (cells.length >= 2 && !cells[0].isBlank()) {
        sentence.add(token(cells[0].strip(), cells[1].strip()));
      } else if (!sentence.isEmpty()) {
        sentences.add(sentence);
        sentence = new ArrayList<>();
      }
    }
    sentences.add(sentence);
  }

  private static Token token(String word, String tag) {
    String kind = tag.length() > 2 ? tag.substring(2) : "";
    EntityType type = null;
    if (PERSONS.contains(kind)) {
      type = EntityType.PERSON;
    } else if (PLACES.contains(kind)) {
      type = EntityType.PLACE;
    } else if (BODIES.contains(kind)) {
      type = EntityType.ORGANIZATION;
    }
    return new Token(word, type, tag.startsWith("B-"));
  }

  /** The corpus as it is. */
  List<Passage> passages() {
    return passages(sentences, null, List.of());
  }

  /**
   * The sentences that name persons, each name replaced by one drawn from a list: the model learns
   * what persons stand between and how their names are made, rather than these persons.
   */
  List<Passage> withOtherPersons(List<String> nameParts, Random random) {
    List<List<Token>> personal =
        sentences.stream()
            .filter(s -> s.stream().anyMatch(t -> t.type() == EntityType.PERSON))
            .toList();
    return passages(personal, random, nameParts);
  }

  private static List<Passage> passages(
      List<List<Token>> sentences, Random random, List<String> nameParts) {
    List<Passage> out = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at += SENTENCES) {
      Builder builder = new Builder();
      for (List<Token> sentence :
          sentences.subList(at, Math.min(at + SENTENCES, sentences.size()))) {
        sentence.forEach(t -> builder.add(random == null ? t : other(t, random, nameParts)));
        builder.endSentence();
      }
      out.add(new Passage(builder.text.toString(), builder.names()));
    }
    return out;
  }

  private static Token other(Token token, Random random, List<String> nameParts) {
    boolean keep = !token.begins() && random.nextInt(5) == 0;
    if (token.type() != EntityType.PERSON || keep) {
      return token;
    }
    String word = nameParts.get(random.nextInt(nameParts.size()));
    return new Token(word, token.type(), token.begins());
  }

  /** Puts words together to a text and remembers where the names stand. */
  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Name> names = new ArrayList<>();
    private boolean glued = true;

    private void add(Token token) {
      boolean enclitic = token.type() == null && ENCLITICS.contains(token.word());
      if (!glued && !enclitic) {
        text.append(' ');
      }
      glued = token.type() == null && PROCLITICS.contains(token.word());
      int begin = text.length();
      text.append(token.word());
      if (token.type() == null) {
        return;
      }
      int last = names.size() - 1;
      boolean goesOn =
          !token.begins()
              && last >= 0
              && names.get(last).span().end() >= begin - 1
              && names.get(last).type() == token.type();
      Span span = new Span(goesOn ? names.remove(last).span().begin() : begin, text.length());
      names.add(new Name(span, token.type()));
    }

    private void endSentence() {
      text.append('\n');
      glued = true;
    }

    private List<Name> names() {
      return names;
    }
  }
}

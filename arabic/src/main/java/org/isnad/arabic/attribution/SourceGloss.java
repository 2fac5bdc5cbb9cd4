package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.latin.Latinizer;
import org.isnad.arabic.text.Folding;

/**
 * Short English for a source that is described and not named: {@code مصادر أمنية} are security
 * sources. What follows the noun and its adjectives is put into English only where every word of it
 * is known; else it is left out.
 */
public final class SourceGloss {

  private static final SourceEnglish NOUNS = SourceEnglish.load();
  private static final Lexicon WORDS = Lexicon.load("attribution/source-words.tsv");

  private final Latinizer latinizer;

  /** Loads the words; {@code latinizer} knows those of names. */
  public SourceGloss(Latinizer latinizer) {
    this.latinizer = latinizer;
  }

  /** The English of a noun with its adjectives; empty unless every word of it is known. */
  public Optional<String> known(String description) {
    String plain = plain(description);
    List<String> all = Arrays.asList(plain.split("\\s+"));
    return whole(plain)
        .or(
            () ->
                all.stream().skip(1).allMatch(word -> adjective(word).isPresent())
                    ? noun(all)
                    : Optional.empty());
  }

  /** The English of a description; what its kind is called, where its noun is not known. */
  String english(String description, SourceKind kind) {
    String plain = plain(description);
    List<String> all = Arrays.asList(plain.split("\\s+"));
    return whole(plain)
        .or(() -> quantity(all))
        .or(() -> noun(all))
        .or(() -> beginning(all))
        .orElseGet(() -> unknown(description, all, kind));
  }

  private static String plain(String description) {
    return Folding.fold(description).replaceAll("[^\\p{L}\\p{N} ]", " ").strip();
  }

  private Optional<String> whole(String phrase) {
    return word(phrase, "whole");
  }

  /** A known phrase at the start: "prime minister" with the name of a country left out. */
  private Optional<String> beginning(List<String> all) {
    return whole(String.join(" ", all.subList(0, Math.min(2, all.size()))))
        .or(() -> whole(all.get(0)));
  }

  private Optional<String> word(String folded, String kind) {
    return WORDS
        .find(folded)
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("english"));
  }

  private Optional<String> quantity(List<String> all) {
    Optional<String> quantity = word(all.get(0).replaceFirst("^ال", ""), "quantity");
    int next = all.size() > 1 && all.get(1).equals("من") ? 2 : 1;
    if (quantity.isEmpty() || next >= all.size()) {
      return quantity;
    }
    return NOUNS
        .plural(all.get(next))
        .map(noun -> quantity.get() + " of the " + described(noun, all, next + 1))
        .or(() -> quantity);
  }

  private Optional<String> noun(List<String> all) {
    if (all.size() > 1) {
      Optional<String> pair = whole(all.get(0) + " " + all.get(1));
      if (pair.isPresent()) {
        return pair;
      }
    }
    return NOUNS
        .head(all.get(0))
        .or(() -> NOUNS.head(all.get(0).replaceFirst("(?<=...)ا$", "")))
        .map(noun -> described(noun, all, 1));
  }

  private String described(String noun, List<String> all, int from) {
    List<String> adjectives = new ArrayList<>();
    int at = from;
    while (at < all.size() && adjective(all.get(at)).isPresent()) {
      adjectives.add(adjective(all.get(at++)).orElseThrow());
    }
    Collections.reverse(adjectives);
    adjectives.add(noun);
    return String.join(" ", adjectives) + rest(all.subList(at, all.size()));
  }

  private Optional<String> adjective(String word) {
    String bare = word.startsWith("ال") ? word.substring(2) : word;
    return WORDS
        .find(bare)
        .or(() -> WORDS.find(bare.replaceFirst("(ه|ات|ين|ون|ان)$", "")))
        .filter(row -> row.get("kind").equals("adjective"))
        .map(row -> row.get("english"));
  }

  private String rest(List<String> rest) {
    if (rest.isEmpty()) {
      return "";
    }
    Optional<String> link = word(rest.get(0), "link");
    List<String> body = link.isPresent() ? rest.subList(1, rest.size()) : rest;
    return latinizer
        .gloss(String.join(" ", body))
        .map(english -> " " + link.orElse("of") + " " + english)
        .orElse("");
  }

  /** One or two words may be a name that nobody knew; more are no name. */
  private String unknown(String description, List<String> all, SourceKind kind) {
    if (all.size() <= 2) {
      return latinizer.latin(description, NominalEntities.type(kind));
    }
    return switch (kind) {
      case PERSON, ANONYMOUS -> "unnamed source";
      case GROUP -> "group";
      case BODY -> "body";
      case MEDIUM -> "media outlet";
      case DOCUMENT -> "document";
      case RECORDING -> "recording";
      case FIGURE -> "figures";
    };
  }
}

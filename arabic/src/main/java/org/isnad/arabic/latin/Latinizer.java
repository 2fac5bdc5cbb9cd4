package org.isnad.arabic.latin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.text.Folding;
import org.isnad.arabic.text.Letters;
import org.isnad.core.record.EntityType;

/**
 * Writes Arabic names in Latin letters, as a newspaper reader would expect them.
 *
 * <p>Known parts come from {@code latin/name-parts.tsv} (Arabic names, written for this project)
 * and {@code latin/foreign.tsv} (Wikidata, CC0); other words are spelled by {@link LetterModel}.
 * The article is {@code al-}, never assimilated and in lower case even where a person's name begins
 * with it; places and bodies begin with a capital. Bodies named by common nouns are put into
 * English.
 *
 * <p>Safe to share between threads.
 */
public final class Latinizer {

  private static final int LONGEST_PHRASE = 3;

  private final Lexicon parts;
  private final Map<String, String> foreign;
  private final LetterModel letters;
  private final Glosses glosses;

  private Latinizer(
      Lexicon parts, Map<String, String> foreign, LetterModel letters, Glosses glosses) {
    this.parts = parts;
    this.foreign = Map.copyOf(foreign);
    this.letters = letters;
    this.glosses = glosses;
  }

  /** Loads the table of known name parts. */
  public static Latinizer load() {
    return new Latinizer(
        Lexicon.load("latin/name-parts.tsv"),
        LetterModel.pairs("foreign.tsv"),
        LetterModel.load(),
        Glosses.load());
  }

  /** The Latin form of a name that no authority list holds; the same name always gives the same. */
  public String latin(String name, EntityType type) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return name.strip();
    }
    if (type == EntityType.PERSON) {
      return spelled(words);
    }
    return upperFirst(phrase(words).or(() -> glosses.english(words)).orElseGet(() -> body(words)));
  }

  private Optional<String> phrase(List<String> words) {
    return parts.find(Folding.fold(String.join(" ", words))).map(row -> row.get("latin"));
  }

  private String body(List<String> words) {
    Optional<String> type =
        words.size() > 1 ? glosses.type(words.get(0)) : Optional.<String>empty();
    return type.map(t -> spelled(words.subList(1, words.size())) + " " + t)
        .orElseGet(() -> spelled(words));
  }

  private static List<String> words(String name) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Letters.isMark(c)) {
        bare.append(Letters.isQuote(c) ? ' ' : c);
      }
    }
    String text = bare.toString().replaceAll("\\bعبدال(?=.{2})", "عبد ال").strip();
    return text.isEmpty() ? List.of() : List.of(text.split("[\\s_]+"));
  }

  private String spelled(List<String> words) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = longestPhrase(words, i);
      if (length > 1) {
        out.add(phrase(words.subList(i, i + length)).orElseThrow());
      } else if (words.get(i).equals("الله") && !out.isEmpty()) {
        out.add(out.remove(out.size() - 1) + "allah");
      } else {
        out.add(part(words.get(i)));
      }
      i += length;
    }
    return String.join(" ", out);
  }

  private int longestPhrase(List<String> words, int from) {
    for (int n = Math.min(LONGEST_PHRASE, words.size() - from); n > 1; n--) {
      if (phrase(words.subList(from, from + n)).isPresent()) {
        return n;
      }
    }
    return 1;
  }

  private String part(String word) {
    Optional<String> known = parts.find(Folding.fold(word)).map(row -> row.get("latin"));
    if (known.isPresent()) {
      return known.get();
    }
    if (foreign.containsKey(word)) {
      return upperFirst(foreign.get(word));
    }
    if (word.startsWith("ال") && word.length() > 4) {
      return "al-" + part(word.substring(2));
    }
    return upperFirst(letters.spell(word));
  }

  private static String upperFirst(String word) {
    if (word.isEmpty()) {
      return word;
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}

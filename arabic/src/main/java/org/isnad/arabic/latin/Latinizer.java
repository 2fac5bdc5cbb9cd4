package org.isnad.arabic.latin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.latin.Glosses.Gloss;
import org.isnad.arabic.text.Folding;
import org.isnad.arabic.text.Letters;
import org.isnad.core.record.EntityType;

/**
 * Writes Arabic names in Latin letters, as a newspaper reader would expect them.
 *
 * <p>Known parts come from {@code latin/name-parts.tsv} (Arabic names, written for this project)
 * and {@code latin/foreign.tsv} (Wikidata, CC0). Another word that looks Arabic is spelled by its
 * pattern ({@link ArabicSpelling}), one that looks foreign by {@link LetterModel}. The article is
 * {@code al-}, never assimilated and in lower case even where a person's name begins with it;
 * places and bodies begin with a capital. Bodies named by common nouns are put into English.
 *
 * <p>Safe to share between threads.
 */
public final class Latinizer {

  private static final int LONGEST_PHRASE = 3;

  /** The article alone and written together with a conjunction or preposition. */
  private static final Map<String, String> ARTICLES =
      new TreeMap<>(Map.of("ال", "al-", "وال", "wal-", "لل", "lil-"));

  private final Lexicon parts;
  private final Map<String, String> foreign;
  private final WordSpelling spelling;
  private final Glosses glosses;

  private Latinizer(
      Lexicon parts, Map<String, String> foreign, WordSpelling spelling, Glosses glosses) {
    this.parts = parts;
    this.foreign = Map.copyOf(foreign);
    this.spelling = spelling;
    this.glosses = glosses;
  }

  /** Loads the table of known name parts. */
  public static Latinizer load() {
    return new Latinizer(
        Lexicon.load("latin/name-parts.tsv"),
        LetterModel.pairs("foreign.tsv"),
        WordSpelling.load(),
        Glosses.load());
  }

  /** The Latin form of a name that no authority list holds; the same name always gives the same. */
  public String latin(String name, EntityType type) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return name.strip();
    }
    if (type == EntityType.PERSON) {
      return spelled(words, NameContext.person(words));
    }
    return upperFirst(phrase(words).orElseGet(() -> body(glosses.joined(words))));
  }

  /** The English of a phrase whose every word is a known common noun, adjective or country. */
  public Optional<String> gloss(String phrase) {
    return glosses.known(glosses.joined(words(phrase)));
  }

  private Optional<String> phrase(List<String> words) {
    return parts.find(Folding.fold(String.join(" ", words))).map(row -> row.get("latin"));
  }

  /** All in English, or the proper name with its type behind it: Wadi Sahl Municipality. */
  private String body(List<String> words) {
    return glosses.english(words).orElseGet(() -> halfEnglish(words));
  }

  /**
   * A known head with its adjectives before or behind the rest, which is put into English or
   * spelled.
   */
  private String halfEnglish(List<String> words) {
    Optional<Gloss> head = glosses.find(words.get(0)).filter(Gloss::isHead);
    if (words.size() == 1 || head.isEmpty()) {
      return spelled(words, NameContext.OTHER);
    }
    return withPurpose(words).orElseGet(() -> withEnd(words, head.get()));
  }

  /** The Mahbara Institute for Translation. */
  private Optional<String> withPurpose(List<String> words) {
    for (int i = 2; i < words.size(); i++) {
      Optional<String> purpose =
          words.get(i).startsWith("لل")
              ? glosses.known(words.subList(i, words.size()))
              : Optional.<String>empty();
      if (purpose.isPresent()) {
        return Optional.of(body(words.subList(0, i)) + " for " + purpose.get());
      }
    }
    return Optional.empty();
  }

  private String withEnd(List<String> words, Gloss head) {
    int last = words.size() - 1;
    Optional<Gloss> end = glosses.find(words.get(last)).filter(Gloss::isAdjective);
    if (last > 1 && end.isPresent() && head.isType()) {
      return end.get().isOrigin()
          ? end.get().english() + " " + halfEnglish(words.subList(0, last))
          : withType(words.subList(1, last), end.get().english() + " " + head.english());
    }
    return glosses
        .described(words)
        .map(described -> described.english() + " of " + inside(rest(words, described)))
        .orElseGet(() -> withHead(words.subList(1, words.size()), head));
  }

  private static List<String> rest(List<String> words, Glosses.Described described) {
    List<String> rest = new ArrayList<>(words.subList(described.words(), words.size()));
    rest.set(0, rest.get(0).replaceFirst("^لل", "ال"));
    return rest;
  }

  private String withHead(List<String> name, Gloss head) {
    return switch (head.kind()) {
      case "front" -> head.english() + " " + inside(name);
      case "noun" -> head.english() + " of " + inside(name);
      default -> withType(name, head.english());
    };
  }

  private String withType(List<String> name, String type) {
    return inside(name) + " " + type;
  }

  private String inside(List<String> words) {
    return phrase(words).orElseGet(() -> body(words));
  }

  private static List<String> words(String name) {
    StringBuilder bare = new StringBuilder();
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    for (int i = 0; i < plain.length(); i++) {
      char c = persian(plain.charAt(i));
      if (!Letters.isMark(c)) {
        bare.append(Letters.isQuote(c) ? ' ' : c);
      }
    }
    String text = bare.toString().replaceAll("\\bعبدال(?=.{2})", "عبد ال").strip();
    return text.isEmpty() ? List.of() : List.of(text.split("[\\s_]+"));
  }

  private static char persian(char c) {
    return switch (c) {
      case 'ی', 'ې' -> 'ي';
      case 'ک', 'ڪ' -> 'ك';
      case 'ھ', 'ہ' -> 'ه';
      default -> c;
    };
  }

  private String spelled(List<String> words, NameContext context) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      String word = words.get(i);
      int length = longestPhrase(words, i);
      if (length > 1) {
        out.add(phrase(words.subList(i, i + length)).orElseThrow());
      } else if (word.equals("الله") && !out.isEmpty()) {
        out.add(out.remove(out.size() - 1) + "allah");
      } else {
        out.add(title(words, i, context).orElseGet(() -> part(word, context)));
      }
      i += length;
    }
    return String.join(" ", out);
  }

  /** King, not al-Malik, where a body or a place is named after one. */
  private Optional<String> title(List<String> words, int at, NameContext context) {
    return context.place() == Place.OTHER && at + 1 < words.size() && at == 0
        ? glosses.find(words.get(at)).filter(Gloss::isTitle).map(Gloss::english)
        : Optional.empty();
  }

  private int longestPhrase(List<String> words, int from) {
    for (int n = Math.min(LONGEST_PHRASE, words.size() - from); n > 1; n--) {
      if (phrase(words.subList(from, from + n)).isPresent()) {
        return n;
      }
    }
    return 1;
  }

  private String part(String word, NameContext context) {
    Optional<String> known = parts.find(Folding.fold(word)).map(row -> row.get("latin"));
    if (known.isPresent()) {
      return known.get();
    }
    if (foreign.containsKey(word)) {
      return upperFirst(foreign.get(word));
    }
    for (Map.Entry<String, String> article : ARTICLES.entrySet()) {
      if (word.startsWith(article.getKey()) && word.length() > article.getKey().length() + 1) {
        String bare = word.substring(article.getKey().length());
        return article.getValue() + part(bare, context.behindArticle()).replaceFirst("^[Aa]l-", "");
      }
    }
    return upperFirst(spelling.spell(word, context));
  }

  private static String upperFirst(String word) {
    if (word.isEmpty()) {
      return word;
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}

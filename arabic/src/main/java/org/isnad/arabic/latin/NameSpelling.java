package org.isnad.arabic.latin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.latin.Glosses.Gloss;
import org.isnad.arabic.text.Folding;

/** Spells proper names word by word: known parts and phrases first, else by the letters. */
final class NameSpelling {

  private static final int LONGEST_PHRASE = 3;

  /** The article alone and written together with a conjunction or preposition. */
  private static final Map<String, String> ARTICLES =
      new TreeMap<>(Map.of("ال", "al-", "وال", "wal-", "لل", "lil-"));

  private final Lexicon parts;
  private final Map<String, String> foreign;
  private final WordSpelling spelling;
  private final Glosses glosses;

  private NameSpelling(
      Lexicon parts, Map<String, String> foreign, WordSpelling spelling, Glosses glosses) {
    this.parts = parts;
    this.foreign = Map.copyOf(foreign);
    this.spelling = spelling;
    this.glosses = glosses;
  }

  static NameSpelling load(Glosses glosses) {
    return new NameSpelling(
        Lexicon.load("latin/name-parts.tsv"),
        LetterModel.pairs("foreign.tsv"),
        WordSpelling.load(),
        glosses);
  }

  /** The listed Latin form of words that stand together. */
  Optional<String> phrase(List<String> words) {
    return parts.find(Folding.fold(String.join(" ", words))).map(row -> row.get("latin"));
  }

  /** Words of a name in Latin letters. */
  String spelled(List<String> words, NameContext context) {
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

  static String upperFirst(String word) {
    if (word.isEmpty()) {
      return word;
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}

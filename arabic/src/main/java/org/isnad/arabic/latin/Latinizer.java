package org.isnad.arabic.latin;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
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

  private final Glosses glosses;
  private final NameSpelling names;
  private final BodySpelling bodies;

  private Latinizer(Glosses glosses, NameSpelling names) {
    this.glosses = glosses;
    this.names = names;
    this.bodies = new BodySpelling(glosses, names);
  }

  /** Loads the table of known name parts. */
  public static Latinizer load() {
    Glosses glosses = Glosses.load();
    return new Latinizer(glosses, NameSpelling.load(glosses));
  }

  /** The Latin form of a name that no authority list holds; the same name always gives the same. */
  public String latin(String name, EntityType type) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return name.strip();
    }
    if (type == EntityType.PERSON) {
      return names.spelled(words, NameContext.person(words));
    }
    String body = names.phrase(words).orElseGet(() -> bodies.body(glosses.joined(words)));
    return NameSpelling.upperFirst(body);
  }

  /** The English of a phrase whose every word is a known common noun, adjective or country. */
  public Optional<String> gloss(String phrase) {
    return glosses.known(glosses.joined(words(phrase)));
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
}

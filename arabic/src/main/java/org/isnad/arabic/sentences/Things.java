package org.isnad.arabic.sentences;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;

/** English for common things that acts are done with or to, from {@code sentences/things.tsv}. */
final class Things {

  private final Lexicon words;

  private Things(Lexicon words) {
    this.words = words;
  }

  static Things load() {
    return new Things(Lexicon.load("sentences/things.tsv"));
  }

  /** The English of a whole phrase; empty unless all of it is known. */
  Optional<String> find(String phrase) {
    List<String> all = Arrays.asList(Folding.fold(phrase).split(" "));
    boolean counted = all.size() == 2 && all.get(0).matches("\\d+");
    if (counted) {
      return word(all.get(1)).map(noun -> all.get(0) + " " + many(noun));
    }
    return whole(String.join(" ", all)).or(() -> all.size() == 2 ? pair(all) : Optional.empty());
  }

  /** The English of a phrase's first words, what follows left out. */
  Optional<String> head(String phrase) {
    String folded = Folding.fold(phrase);
    String[] all = folded.split(" ", 3);
    Optional<String> two = all.length > 1 ? find(all[0] + " " + all[1]) : Optional.empty();
    return two.or(() -> word(all[0]));
  }

  private Optional<String> whole(String folded) {
    return word(folded).or(() -> word(folded.replaceAll(" ال", " ")));
  }

  private Optional<String> pair(List<String> all) {
    Optional<Row> adjective = row(all.get(1)).filter(row -> row.get("kind").equals("adjective"));
    return adjective.flatMap(row -> word(all.get(0)).map(noun -> row.get("english") + " " + noun));
  }

  private Optional<String> word(String folded) {
    return row(folded)
        .filter(row -> !row.get("kind").equals("adjective"))
        .map(row -> row.get("english"));
  }

  /** A word as it stands, else without article, accusative ending or pronoun. */
  private Optional<Row> row(String folded) {
    String bare = folded.replaceFirst("^ال(?=..)", "");
    return words
        .find(folded)
        .or(() -> words.find(bare))
        .or(() -> words.find(bare.replaceFirst("ا$", "")))
        .or(() -> words.find(bare.replaceFirst("ت(ه|ها|هم)$", "ه")))
        .or(() -> words.find(bare.replaceFirst("(ه|ها|هم)$", "")));
  }

  static String many(String noun) {
    return Plural.of(noun)
        ? noun
        : noun.endsWith("man") ? noun.replaceFirst("an$", "en") : noun + "s";
  }
}

package org.isnad.arabic.times;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.arabic.parse.Word;

/** A slot for any word of a sort, by which a pattern looks ahead; none may begin with it. */
record WordSlot(Sort sort) implements SlotReader {

  /** What is asked of the word. */
  enum Sort {
    /** It has the article. */
    ARTICLE,
    /** It can be what a number before it counts: a noun without article or clitics. */
    COUNTED;

    static boolean knows(String name) {
      return List.of(values()).stream().anyMatch(sort -> sort.slotName().equals(name));
    }

    static Sort of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }

    private String slotName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Prepositions and the like, which the tagger takes for nouns. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "بعد", "قبل", "خلال", "منذ", "عند", "عبر", "حول", "ضد", "مع", "رغم", "نتيجه", "حين",
          "حتي", "غير", "سوي", "بين", "حيث", "وفق", "حسب", "جراء", "اثر", "تحت", "فوق", "ضمن",
          "دون", "لدي", "اثناء", "عقب", "فقط", "ايضا", "مقابل", "ثم", "مقارنه", "نحو", "الي", "عن");

  @Override
  public List<Found> read(Tokens tokens, int at, Reading reading) {
    boolean fits =
        sort == Sort.ARTICLE ? reading.isDefinite() : isCounted(tokens.word(at), reading);
    return fits ? List.of(new Found(at + 1, reading.form())) : List.of();
  }

  private static boolean isCounted(Word word, Reading reading) {
    return Set.of("NN", "NNS", "JJ").contains(word.tag())
        && word.stem() == 0
        && !reading.isDefinite()
        && !NO_NOUNS.contains(word.folded());
  }

  @Override
  public Set<String> firstForms() {
    return Set.of(First.ANY);
  }
}

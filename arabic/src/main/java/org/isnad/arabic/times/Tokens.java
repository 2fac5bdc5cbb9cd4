package org.isnad.arabic.times;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.parse.Sentence;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Letters;
import org.isnad.core.text.Span;

/** The words of a sentence as patterns see them: folded, with and without their proclitics. */
final class Tokens {

  private final List<Word> words;
  private final List<List<Reading>> readings;

  Tokens(Sentence sentence) {
    this.words = sentence.words();
    this.readings = words.stream().map(word -> readings(word.folded())).toList();
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  /** The readings of a word, the bare one first. */
  List<Reading> readings(int at) {
    return readings.get(at);
  }

  String form(int at) {
    return at >= 0 && at < words.size() ? words.get(at).folded() : "";
  }

  /** Whether no space stands between a word and the one before it. */
  boolean isGlued(int at) {
    return at > 0
        && at < words.size()
        && words.get(at - 1).span().end() == words.get(at).span().begin();
  }

  boolean isDigits(int at) {
    return at >= 0 && at < words.size() && startsWithDigit(words.get(at).folded());
  }

  private static boolean startsWithDigit(String form) {
    return !form.isEmpty() && Character.isDigit(form.charAt(0));
  }

  /** The span from a word without its prefix to the end of another word. */
  Span span(int first, String prefix, int end) {
    Word word = words.get(first);
    int begin = word.span().begin();
    int letters = 0;
    int i = 0;
    while (letters < prefix.length()) {
      letters += Letters.isMark(word.surface().charAt(i)) ? 0 : 1;
      i++;
    }
    while (i < word.surface().length() - 1 && Letters.isMark(word.surface().charAt(i))) {
      i++;
    }
    return new Span(begin + i, words.get(end - 1).span().end());
  }

  private static List<Reading> readings(String folded) {
    Reading whole = new Reading("", folded);
    if (folded.length() < 3 || "وفبلك".indexOf(folded.charAt(0)) < 0) {
      return List.of(whole);
    }
    List<Reading> out = new ArrayList<>(4);
    out.add(whole);
    boolean joined = folded.charAt(0) == 'و' || folded.charAt(0) == 'ف';
    int at = joined ? 1 : 0;
    if (joined) {
      out.add(new Reading(folded.substring(0, 1), folded.substring(1)));
    }
    if (folded.length() > at + 2) {
      addPreposition(folded, at, out);
    }
    return out;
  }

  private static void addPreposition(String folded, int at, List<Reading> out) {
    String before = folded.substring(0, at + 1);
    if (folded.startsWith("لل", at) && folded.length() > at + 3) {
      out.add(new Reading(before, "ال" + folded.substring(at + 2)));
    } else if ("بلك".indexOf(folded.charAt(at)) >= 0) {
      out.add(new Reading(before, folded.substring(at + 1)));
    }
  }
}

package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Sentence;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Letters;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;

/** An article as the name rules see it: words, the ways names may begin in them, and borders. */
final class NameText {

  private final ParsedText parsed;
  private final List<List<Start>> starts = new ArrayList<>();
  private final int[] sentenceEnds;
  private final boolean[] inTime;

  NameText(ParsedText parsed, List<Timex> times) {
    this.parsed = parsed;
    parsed.words().forEach(w -> starts.add(Start.of(w)));
    this.sentenceEnds = sentenceEnds(parsed);
    this.inTime = new boolean[parsed.words().size()];
    times.forEach(t -> parsed.wordsIn(t.span()).forEach(w -> inTime[w.index()] = true));
  }

  private static int[] sentenceEnds(ParsedText parsed) {
    int[] ends = new int[parsed.words().size()];
    int at = 0;
    for (Sentence sentence : parsed.sentences()) {
      int end = at + sentence.words().size();
      while (at < end) {
        ends[at++] = end;
      }
    }
    return ends;
  }

  String text() {
    return parsed.text();
  }

  ParsedText parsed() {
    return parsed;
  }

  int size() {
    return inTime.length;
  }

  Word word(int i) {
    return parsed.words().get(i);
  }

  List<Start> starts(int i) {
    return starts.get(i);
  }

  /** Index after the last word of the sentence that holds a word. */
  int sentenceEnd(int i) {
    return sentenceEnds[i];
  }

  /** Whether two words stand in one sentence, or touch, as the letters of an acronym do. */
  boolean isOneStretch(int i, int next) {
    return next < size()
        && (sentenceEnds[i] == sentenceEnds[next]
            || word(i).span().end() == word(next).span().begin());
  }

  /** Index of the first word of the sentence that holds a word. */
  int sentenceBegin(int i) {
    int at = i;
    while (at > 0 && sentenceEnds[at - 1] == sentenceEnds[i]) {
      at--;
    }
    return at;
  }

  boolean isInTime(int i) {
    return inTime[i];
  }

  /** The folded word, empty past either end of the text. */
  String folded(int i) {
    return i >= 0 && i < size() ? word(i).folded() : "";
  }

  /** Whether a word can stand in a name after another one: same sentence, letters or digits. */
  boolean isInner(int i, int first) {
    return i < size()
        && i < sentenceEnd(first)
        && !isInTime(i)
        && !folded(i).isEmpty()
        && Character.isLetterOrDigit(folded(i).charAt(0));
  }

  /** A word of letters, in the same sentence and outside time expressions. */
  boolean isLetters(int i, int first) {
    return isInner(i, first) && Character.isLetter(folded(i).charAt(0));
  }

  boolean isProper(int i) {
    return i >= 0 && i < size() && word(i).isProper();
  }

  /** The word begins with the article and nothing before it. */
  boolean isDefinite(int i) {
    String folded = folded(i);
    return folded.length() > 3 && folded.startsWith("ال");
  }

  boolean isQuote(int i) {
    return i >= 0 && i < size() && Letters.isQuote(word(i).surface().charAt(0));
  }

  boolean isOpening(int i) {
    return isQuote(i) || folded(i).equals("(");
  }

  boolean isClosing(int i) {
    return isQuote(i) || folded(i).equals(")");
  }

  Found found(int first, Start start, int end, int core, EntityType type, Entry entry, Rule rule) {
    Span span = new Span(start.begin(), word(end - 1).span().end());
    return new Found(first, end, span, core, type, entry, rule.label(), rule.weight());
  }
}

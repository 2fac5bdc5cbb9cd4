package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.morph.Affixes;
import org.isnad.arabic.names.Cast;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Sentence;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Letters;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;

/**
 * A text with all that is known of it before attributions are sought: who is named where, what is a
 * time expression, what stands in quotation marks. Places are word indexes.
 */
final class Passage {

  private static final Set<String> BEFORE_ANNA = Set.of("", "ب", "و", "وب");

  private final ParsedText text;
  private final List<Word> words;
  private final Cast cast;
  private final int[] sentenceStarts;
  private final int[] sentenceEnds;
  private final Mention[] mentions;
  private final boolean[] times;
  private final Quotation[] quotations;
  private final Quotation[] opening;
  private final Quotation[] closing;

  private Passage(ParsedText text, Cast cast) {
    this.text = text;
    this.words = text.words();
    this.cast = cast;
    int size = words.size();
    this.sentenceStarts = new int[size];
    this.sentenceEnds = new int[size];
    this.mentions = new Mention[size];
    this.times = new boolean[size];
    this.quotations = new Quotation[size];
    this.opening = new Quotation[size];
    this.closing = new Quotation[size];
  }

  static Passage of(ParsedText text, Cast cast, List<Timex> times) {
    Passage passage = new Passage(text, cast);
    text.sentences().forEach(passage::place);
    cast.mentions().forEach(passage::place);
    times.forEach(passage::place);
    QuotationFinder.find(text, passage.sentenceEnds).forEach(passage::place);
    return passage;
  }

  private void place(Sentence sentence) {
    int start = sentence.words().get(0).index();
    int end = start + sentence.words().size();
    for (int i = start; i < end; i++) {
      sentenceStarts[i] = start;
      sentenceEnds[i] = end;
    }
  }

  private void place(Mention mention) {
    for (Word word : text.wordsIn(mention.span())) {
      mentions[word.index()] = mention;
    }
  }

  private void place(Timex time) {
    for (Word word : text.wordsIn(time.span())) {
      times[word.index()] = true;
    }
  }

  private void place(Quotation quotation) {
    opening[quotation.open()] = quotation;
    if (quotation.close() < words.size() && isQuoteMark(quotation.close())) {
      closing[quotation.close()] = quotation;
    }
    for (int i = quotation.open() + 1; i < quotation.close(); i++) {
      quotations[i] = quotation;
    }
  }

  int size() {
    return words.size();
  }

  ParsedText text() {
    return text;
  }

  Cast cast() {
    return cast;
  }

  Word word(int i) {
    return words.get(i);
  }

  String folded(int i) {
    return i >= 0 && i < words.size() ? words.get(i).folded() : "";
  }

  /** The first letter or mark of a word. */
  char mark(int i) {
    return i >= 0 && i < words.size() ? words.get(i).surface().charAt(0) : ' ';
  }

  int sentenceStart(int i) {
    return sentenceStarts[i];
  }

  int sentenceEnd(int i) {
    return sentenceEnds[i];
  }

  /** The mention a word belongs to, null where it belongs to none. */
  Mention mention(int i) {
    return i >= 0 && i < words.size() ? mentions[i] : null;
  }

  /** Whether a word belongs to a mention that began before it. */
  boolean isInsideMention(int i) {
    Mention mention = mention(i);
    return mention != null && mention.span().begin() < words.get(i).span().begin();
  }

  /** Whether a word belongs to the name of a person or body. */
  boolean isActor(int i) {
    Mention mention = mention(i);
    return mention != null
        && (mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANIZATION);
  }

  /** Whether a word belongs to the name or description of a person. */
  boolean isPerson(int i) {
    Mention mention = mention(i);
    return mention != null && mention.type() == EntityType.PERSON;
  }

  /** Whether the name of a person begins at a word. */
  boolean beginsPerson(int i) {
    return isPerson(i) && !isInsideMention(i) && mention(i).form() == MentionForm.NAME;
  }

  boolean isTime(int i) {
    return i >= 0 && i < words.size() && times[i];
  }

  /** The innermost quotation a word stands in, null where it stands in none. */
  Quotation quotation(int i) {
    return i >= 0 && i < words.size() ? quotations[i] : null;
  }

  /** The quotation that the mark at a place opens, null where it opens none. */
  Quotation openedAt(int i) {
    return i >= 0 && i < words.size() ? opening[i] : null;
  }

  /** The quotation that the mark at a place closes, null where it closes none. */
  Quotation closedAt(int i) {
    return i >= 0 && i < words.size() ? closing[i] : null;
  }

  boolean isQuoteMark(int i) {
    return Letters.isQuote(mark(i));
  }

  boolean isPunctuation(int i) {
    return i >= 0 && i < words.size() && words.get(i).isPunctuation();
  }

  boolean isComma(int i) {
    return "،,;؛–-".indexOf(mark(i)) >= 0;
  }

  /** Whether a word is anna, inna or one of their forms with clitics. */
  boolean isComplementizer(int i) {
    String form = folded(i);
    if (form.length() > 8 || !form.contains("ان") || mention(i) != null || isSpelt(i)) {
      return false;
    }
    return Affixes.cuts(form).stream()
        .anyMatch(cut -> cut.bare().equals("ان") && BEFORE_ANNA.contains(cut.proclitics()));
  }

  /** Whether a word is the first of its line. */
  boolean startsParagraph(int i) {
    if (i == 0) {
      return true;
    }
    int lineEnd = text.text().indexOf('\n', words.get(i - 1).span().end());
    return lineEnd >= 0 && lineEnd < words.get(i).span().begin();
  }

  /** Part of an acronym that is spelt out with dots. */
  private boolean isSpelt(int i) {
    return i > 0
        && mark(i - 1) == '.'
        && words.get(i - 1).span().end() == words.get(i).span().begin();
  }

  /** The span from the first to the last of some words. */
  Span span(int from, int to) {
    return new Span(words.get(from).span().begin(), words.get(to - 1).span().end());
  }
}

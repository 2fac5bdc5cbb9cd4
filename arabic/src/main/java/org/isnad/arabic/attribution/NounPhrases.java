package org.isnad.arabic.attribution;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;

/**
 * Finds where a noun phrase ends, from its first word, by tags and the order of words: a noun in
 * construct goes on with its genitive, a definite one with adjectives and apposition; a bare noun
 * after a complete definite phrase begins another.
 */
final class NounPhrases {

  private static final Pattern OVERSEERS = Pattern.compile("(ال)?(مشرف|قايم|رقيب)(ه|ون|ين|ات)?");

  private static final Pattern AND_SAID = Pattern.compile("و(قال|اضاف|اكد|اوضح|تابع)ت?");

  private final SourceNouns sourceNouns;
  private final WordClasses classes;
  private final PhraseBorders borders;

  NounPhrases(SourceNouns sourceNouns, WordClasses classes) {
    this.sourceNouns = sourceNouns;
    this.classes = classes;
    this.borders = new PhraseBorders(sourceNouns, classes);
  }

  /**
   * The end of the phrase that begins at a word.
   *
   * @param limit where it must end at the latest
   */
  int end(Passage passage, int start, int limit) {
    int at = start;
    boolean complete = false;
    while (at < limit) {
      int next = step(passage, start, at, limit, complete);
      if (next <= at) {
        return trimmed(passage, start, at);
      }
      complete = completes(passage, at, next);
      at = next;
    }
    return trimmed(passage, start, at);
  }

  /** An outlet or journalists behind the preposition of the one who is told. */
  boolean isAddressee(Passage passage, int at) {
    return borders.isAddressee(passage, at);
  }

  /** The place behind the next part of the phrase; {@code at} itself where the phrase ends. */
  private int step(Passage passage, int start, int at, int limit, boolean complete) {
    Word word = passage.word(at);
    if (passage.isComplementizer(at)) {
      return at;
    }
    if (passage.mention(at) != null) {
      if (at > start && borders.isOtherName(passage, start, at)) {
        return at;
      }
      return Math.min(passage.text().firstEndingAfter(passage.mention(at).span().end()), limit);
    }
    if (passage.isTime(at)) {
      return at;
    }
    if (word.isPunctuation()) {
      return punctuation(passage, start, at, limit);
    }
    if (at > start && borders.closes(passage, at)) {
      return at;
    }
    if (classes.isRelative(word.folded())) {
      return relative(passage, at, limit);
    }
    if (isPreposition(word)) {
      return preposition(passage, start, at, limit);
    }
    boolean alone = WordClasses.isDemonstrative(word.folded()) && !isDemonstrative(passage, at);
    boolean bound =
        alone
            || (classes.isPronoun(word.folded()) && (complete || !isDemonstrative(passage, at)))
            || word.is("حتي")
            || word.is("ما");
    if (bound && at > start) {
      return at;
    }
    if (word.isVerb()) {
      return at == start ? at + 1 : at;
    }
    return nominal(passage, start, at, complete);
  }

  private static boolean isDemonstrative(Passage passage, int at) {
    boolean next = at + 1 < passage.size() && passage.word(at + 1).tag().startsWith("DT");
    return next && WordClasses.isDemonstrative(passage.folded(at));
  }

  private int nominal(Passage passage, int start, int at, boolean complete) {
    Word word = passage.word(at);
    boolean joined = word.hasPrefix("و") && at > start;
    if (joined && word.tag().equals("DTNN") && ofBody(passage, start, at)) {
      return at + 1;
    }
    if (at > start && borders.beginsAnother(passage, start, at)) {
      return at;
    }
    if (joined) {
      boolean further = word.tag().equals("DTNNS") && passage.word(at - 1).tag().equals("DTNNS");
      return further || sourceNouns.find(word.folded()).isPresent() ? at + 1 : at;
    }
    boolean accusative = word.folded().length() > 3 && word.folded().endsWith("ا");
    boolean bare =
        word.tag().equals("NN")
            || word.tag().equals("NNS")
            || word.tag().equals("NOUN_QUANT")
            || word.tag().equals("VBG")
            || (word.tag().equals("CD") && at > start + 1)
            || (word.tag().equals("JJ") && accusative);
    boolean title = isTitle(word, at > start) || beginsTitle(passage, at);
    return complete && bare && !title && !word.is("غير") ? at : at + 1;
  }

  /** A title of one letter before a person's name. */
  private static boolean beginsTitle(Passage passage, int at) {
    Mention name = passage.mention(at + 2);
    return isInitial(passage, at + 1) && name != null && name.type() == EntityType.PERSON;
  }

  /**
   * "The ministry of education and research", "the head of the committee of works and transport".
   */
  private boolean ofBody(Passage passage, int start, int at) {
    return isBody(passage.word(start)) || (at > start + 1 && isBody(passage.word(start + 1)));
  }

  private boolean isBody(Word word) {
    return sourceNouns
        .find(word.folded())
        .filter(noun -> noun.kind() == SourceKind.BODY)
        .isPresent();
  }

  /** In apposition titles stand in the singular. */
  private boolean isTitle(Word word, boolean apposed) {
    return sourceNouns
        .find(word.folded())
        .map(noun -> noun.kind() == SourceKind.PERSON && !(apposed && noun.plural()))
        .orElse(false);
  }

  private int punctuation(Passage passage, int start, int at, int limit) {
    Quotation quotation = passage.openedAt(at);
    if (quotation != null && quotation.length() <= 6 && quotation.close() < limit) {
      return quotation.close() + 1;
    }
    if (at > start && isInitial(passage, at)) {
      return at + 1;
    }
    if (passage.mark(at) == '(') {
      return closing(passage, at, limit);
    }
    boolean apposed = at > start && passage.isPerson(at - 1) && hasComma(passage, start, at);
    boolean another = apposed && !passage.isPerson(at + 1) && !isTitle(passage.word(at + 1), true);
    boolean apposition =
        passage.isComma(at)
            && !another
            && at + 1 < limit
            && at > start
            && (passage.isActor(at + 1)
                || (!passage.word(at + 1).hasPrefix("و")
                    && sourceNouns.find(passage.folded(at + 1)).isPresent()));
    return apposition ? at + 1 : at;
  }

  private static boolean hasComma(Passage passage, int from, int to) {
    return IntStream.range(from, to).anyMatch(passage::isComma);
  }

  /** The dot or stroke behind a title of one letter. */
  private static boolean isInitial(Passage passage, int at) {
    boolean letter = passage.word(at - 1).surface().length() == 1 && !passage.isPunctuation(at - 1);
    return letter
        && !Character.isDigit(passage.mark(at - 1))
        && "./".indexOf(passage.mark(at)) >= 0;
  }

  private static int closing(Passage passage, int at, int limit) {
    for (int i = at + 1; i < Math.min(limit, at + 12); i++) {
      if (passage.mark(i) == ')') {
        return i + 1;
      }
    }
    return at;
  }

  private int relative(Passage passage, int at, int limit) {
    int end = at + 1;
    while (end < limit
        && !passage.isComma(end)
        && !passage.word(end).tag().equals("CD")
        && !AND_SAID.matcher(passage.folded(end)).matches()
        && !borders.isOccasion(passage, end)
        && !borders.isAddressee(passage, end)) {
      end++;
    }
    return end;
  }

  private int preposition(Passage passage, int start, int at, int limit) {
    boolean over = passage.folded(at).equals("علي") && isOverseer(passage, start, at);
    boolean media = !over && classes.isMedium(passage.folded(at)) && leadsToMedium(passage, at + 1);
    if (at == start) {
      return passage.word(at).stem() > 0 ? at + 1 : at;
    }
    boolean pronoun = classes.isPronoun(passage.folded(at)) && !passage.folded(at).startsWith("من");
    boolean bare = passage.word(at).stem() == 0;
    boolean timed = passage.isTime(at + 1) && bare;
    boolean hanging = at + 1 >= limit && passage.word(at).segments().size() == 1;
    boolean that =
        bare
            && WordClasses.isDemonstrative(passage.folded(at + 1))
            && !isDemonstrative(passage, at + 1);
    boolean told = borders.isAddressee(passage, at) && !borders.isOfDocument(passage, start, at);
    if (hanging || media || pronoun || timed || that || told) {
      return at;
    }
    return at + 1;
  }

  /** "The supervisor of the programme", "those in charge of the talks". */
  private static boolean isOverseer(Passage passage, int start, int at) {
    for (int i = Math.max(start, at - 2); i < at; i++) {
      if (OVERSEERS.matcher(passage.folded(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** A preposition before a word for a statement, an occasion or a place of speaking. */
  private boolean leadsToMedium(Passage passage, int at) {
    if (passage.isTime(at)) {
      return true;
    }
    return sourceNouns
        .find(passage.folded(at))
        .map(noun -> noun.kind() == SourceKind.DOCUMENT || noun.kind() == SourceKind.RECORDING)
        .orElse(classes.isOccasion(passage.folded(at)));
  }

  private static boolean isPreposition(Word word) {
    return (word.segments().get(0).tag().equals("IN") || word.is("لدي")) && !word.isPunctuation();
  }

  private static boolean completes(Passage passage, int at, int next) {
    Word last = passage.word(next - 1);
    boolean possessed = last.stem() + 1 < last.segments().size();
    boolean definite =
        possessed || last.tag().startsWith("DT") || last.isProper() || last.tag().equals("JJ");
    return passage.mention(at) != null || definite || last.isPunctuation();
  }

  private static int trimmed(Passage passage, int start, int end) {
    int at = end;
    while (at > start + 1 && passage.isPunctuation(at - 1) && passage.isComma(at - 1)) {
      at--;
    }
    return at;
  }
}

package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.arabic.parse.Word;
import org.isnad.core.text.Span;

/**
 * Finds the subject in the stretch between a cue and its content. Times, adverbs, addressees and
 * what it was said in may stand before it; all nouns that follow it there belong to it, unless the
 * cue takes an object as well.
 */
final class SubjectFinder {

  private static final Pattern DIVINE =
      Pattern.compile("سبحانه|و?تعالي|تبارك|عز|و?جل|شانه|جلاله|وعلا");

  private final SourceHeads heads;
  private final WordClasses classes;
  private final NounPhrases phrases;
  private final SubjectEnds ends;

  SubjectFinder(SourceHeads heads, WordClasses classes, NounPhrases phrases) {
    this.heads = heads;
    this.classes = classes;
    this.phrases = phrases;
    this.ends = new SubjectEnds(heads, classes, phrases);
  }

  /**
   * The subject's words.
   *
   * @param gapEnd where the content, or the word that introduces it, begins
   */
  Optional<Span> find(Passage passage, int cue, CueReading reading, int gapEnd) {
    int from = reading.takes(Frame.IN_DOCUMENT) ? cue + 2 : cue + 1;
    boolean god = reading.lemma().equals("قال") && passage.folded(from).equals("الله");
    if (from < gapEnd && (god || DIVINE.matcher(passage.folded(from)).matches())) {
      return Optional.of(divine(passage, from, gapEnd));
    }
    boolean told =
        reading.takes(Frame.TARGET_CLAUSE)
            && passage.openedAt(from) != null
            && !passage.isPerson(from + 1);
    int at = skipped(passage, told ? behindGroup(passage, from, gapEnd) : from, gapEnd);
    if (at < gapEnd && isOccasionPhrase(passage, at)) {
      at = behindOccasion(passage, at, gapEnd);
    }
    if (at >= gapEnd || !isSubject(passage, at, reading, gapEnd)) {
      return Optional.empty();
    }
    int end = ends.end(passage, at, gapEnd, reading);
    return end > at ? Optional.of(new Span(at, end)) : Optional.empty();
  }

  /** "Exalted is He": words that stand for God, who is quoted. */
  private static Span divine(Passage passage, int from, int limit) {
    int end = from + 1;
    while (end < limit && DIVINE.matcher(passage.folded(end)).matches()) {
      end++;
    }
    return new Span(from, end);
  }

  private int skipped(Passage passage, int from, int limit) {
    int at = from;
    while (at < limit) {
      if (passage.folded(at).equals("ل")) {
        at = behindGroup(passage, at + 1, limit);
      } else if (isSkipped(passage, at)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private boolean isSkipped(Passage passage, int at) {
    boolean opens = passage.openedAt(at) != null || passage.mark(at) == '(';
    boolean mark = passage.isComma(at) || (passage.isPunctuation(at) && !opens);
    return passage.isTime(at)
        || classes.isAside(passage.folded(at))
        || (classes.isPronoun(passage.folded(at)) && !isDemonstrative(passage, at))
        || isAdverb(passage, at)
        || mark
        || (passage.folded(at).equals("في") && passage.isTime(at + 1));
  }

  /** "This official": a demonstrative with its noun. */
  private static boolean isDemonstrative(Passage passage, int at) {
    boolean form = WordClasses.isDemonstrative(passage.folded(at));
    return form
        && at + 1 < passage.size()
        && passage.word(at + 1).tag().startsWith("DTNN")
        && !passage.isTime(at + 1);
  }

  /** An accusative without article that names no source: "lately", "in the evening". */
  private boolean isAdverb(Passage passage, int at) {
    Word word = passage.word(at);
    boolean accusative = word.folded().endsWith("ا") && !word.isProper() && !word.isVerb();
    return accusative
        && passage.mention(at) == null
        && word.folded().length() > 3
        && !heads.isSourceLike(passage, at);
  }

  /** "In a statement", "during a press conference": what it was said in. */
  private boolean isOccasionPhrase(Passage passage, int at) {
    return classes.isMedium(passage.folded(at))
        && passage.mention(at) == null
        && (heads.isDocument(passage, at + 1) || classes.isOccasion(passage.folded(at + 1)));
  }

  /** The place of a person behind such a phrase; the limit where none follows. */
  private int behindOccasion(Passage passage, int at, int limit) {
    int next = skipped(passage, phrases.end(passage, at + 1, limit), limit);
    boolean person = next < limit && (passage.isPerson(next) || heads.isPerson(passage, next));
    return person ? next : limit;
  }

  private boolean isSubject(Passage passage, int at, CueReading reading, int gapEnd) {
    boolean verb = reading.kind() == CueKind.VERB;
    if (verb && !heads.canBeSubject(passage, at, reading)) {
      return false;
    }
    boolean occasion =
        classes.isOccasion(passage.folded(at))
            && passage.mention(at) == null
            && !isDemonstrative(passage, at);
    String form = passage.folded(at);
    boolean other =
        passage.mention(at) == null
            && ((classes.isMedium(form) && !isImam(passage, at))
                || classes.isSaid(form)
                || classes.isQuestion(form)
                || form.equals("ما"));
    return !occasion
        && !other
        && !(isVague(passage, at, reading) && gapEnd - at > 3 && !isPossessed(passage, gapEnd))
        && (canBegin(passage, at) || (verb && isForeign(passage, at, gapEnd)));
  }

  /** "… their admiration": an object that tells that what stands before it is its holder. */
  private static boolean isPossessed(Passage passage, int at) {
    if (at >= passage.size()) {
      return false;
    }
    Word word = passage.word(at);
    return word.stem() == 0 && word.segments().size() > 1 && !passage.isComplementizer(at);
  }

  /** An indefinite noun that stands for nobody who could speak, or a number of things. */
  private boolean isVague(Passage passage, int at, CueReading reading) {
    String tag = passage.word(at).tag();
    boolean owned = passage.word(at).stem() + 1 < passage.word(at).segments().size();
    boolean indefinite = !owned && (tag.equals("NN") || tag.equals("NNS") || tag.equals("CD"));
    boolean possessed = isPossessed(passage, at);
    boolean single = !possessed && !reading.takes(Frame.NOUN) && heads.agrees(passage, at, reading);
    boolean speaker = single && tag.startsWith("NN") && !classes.isMedium(passage.folded(at));
    boolean construct = !reading.takes(Frame.NOUN) && isConstruct(passage, at);
    return indefinite && !speaker && !construct && !heads.isSourceLike(passage, at);
  }

  /** The imam, who is spelt as the preposition "before" is but for the place of the hamza. */
  private static boolean isImam(Passage passage, int at) {
    return passage.word(at).surface().startsWith("إم");
  }

  /** "The imam of the mosque": nouns without article before one that has it. */
  private static boolean isConstruct(Passage passage, int at) {
    int last = at;
    while (last + 1 < passage.size() && passage.word(last).tag().equals("NN")) {
      last++;
    }
    Word word = passage.word(last);
    return last > at && word.tag().startsWith("DTNN") && word.stem() == 0;
  }

  /** Words that the tagger takes for a verb, alone or before a name or title: a foreign name. */
  private boolean isForeign(Passage passage, int at, int gapEnd) {
    boolean verb = passage.word(at).isVerb() && !classes.isParticle(passage.folded(at));
    boolean named =
        at + 1 < gapEnd
            && (passage.isPerson(at + 1)
                || passage.word(at + 1).isProper()
                || passage.isComma(at + 1)
                || heads.isPerson(passage, at + 1));
    return verb && passage.word(at).stem() == 0 && (gapEnd - at <= 2 || named);
  }

  private static boolean canBegin(Passage passage, int at) {
    Word word = passage.word(at);
    String first = word.segments().get(0).tag();
    boolean particle = first.equals("IN") || first.equals("RP") || first.equals("CC");
    boolean pronoun = word.tag().startsWith("PRP");
    return passage.openedAt(at) != null
        || (passage.mention(at) != null && !first.equals("IN"))
        || isDemonstrative(passage, at)
        || !(particle || pronoun || word.isVerb());
  }

  /** The word behind a name in quotation marks or brackets: an addressee. */
  private static int behindGroup(Passage passage, int at, int limit) {
    Quotation quotation = passage.openedAt(at);
    if (quotation != null && quotation.close() < limit) {
      return quotation.close() + 1;
    }
    for (int i = at; passage.mark(at) == '(' && i < Math.min(limit, at + 8); i++) {
      if (passage.mark(i) == ')') {
        return i + 1;
      }
    }
    return at;
  }
}

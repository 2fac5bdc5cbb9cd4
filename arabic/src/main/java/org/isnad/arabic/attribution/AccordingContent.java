package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.arabic.parse.Word;
import org.isnad.core.text.Span;

/** Tells what a phrase of the form "according to X" answers for, by where it stands. */
final class AccordingContent {

  /** Relatives that add a clause to the one before. */
  private static final Set<String> AND_WHICH = Set.of("والذي", "والتي");

  /** How many words may stand between a complementizer and a phrase that interrupts its clause. */
  private static final int SUBJECT = 4;

  /** How many words may be added to a source before its clause begins. */
  private static final int ADDED = 25;

  /** Behind a source: what the report adds about it. */
  private static final Pattern RELATIVE = Pattern.compile("ال(ذي|تي|ذين|لذان|لتان)");

  private static final Set<String> ADDING = Set.of("حيث", "فيما", "بينما", "اذ");

  /** How many words of a name may follow a source that is known. */
  private static final int REST = 3;

  private final CueLexicon cues;
  private final NounPhrases phrases;

  AccordingContent(CueLexicon cues, NounPhrases phrases) {
    this.cues = cues;
    this.phrases = phrases;
  }

  /**
   * The ranges of words that a phrase answers for; empty where there is nothing.
   *
   * @param phrase the words of the phrase with its source
   */
  List<Span> of(Passage passage, Span phrase) {
    int start = interrupted(passage, phrase.begin());
    if (isAlone(passage, phrase)) {
      return sentenceBefore(passage, passage.sentenceStart(phrase.begin()));
    }
    int behind = resumed(passage, phrase);
    int end =
        ContentRange.withoutMarks(
            passage, behind, ContentRange.sentenceRest(passage, phrase.begin()));
    boolean clauseFollows =
        passage.folded(behind).startsWith("فان") || (isJoined(passage, phrase) && behind < end);
    boolean nothingBefore =
        start >= phrase.begin() - 1 && isOnlyMarks(passage, start, phrase.begin());
    if (nothingBefore || clauseFollows) {
      return behind < end ? List.of(new Span(behind, end)) : List.of();
    }
    List<Span> out = new ArrayList<>();
    int before = withoutComma(passage, start, phrase.begin());
    boolean goesOn = goesOn(passage, phrase, behind, end);
    int own =
        Math.max(lastClauseBegin(passage, start, before), circumstance(passage, before, behind));
    int clause = goesOn ? Math.max(start, own) : start;
    if (before > clause) {
      out.add(new Span(clause, before));
    }
    if (goesOn) {
      out.add(new Span(behind, end));
    }
    return out;
  }

  /** With wa in front a phrase looks forward, whatever stands before it. */
  private static boolean isJoined(Passage passage, Span phrase) {
    return passage.word(phrase.begin()).folded().startsWith("و")
        && !passage.folded(phrase.begin()).startsWith("وفق");
  }

  /** Where the clause begins behind a phrase and what is added to it: at fa-inna, if it comes. */
  private int resumed(Passage passage, Span phrase) {
    int limit = Math.min(passage.sentenceEnd(phrase.begin()), phrase.end() + ADDED);
    boolean told = phrase.end() < limit && phrases.isAddressee(passage, phrase.end());
    int behind = told ? phrases.end(passage, phrase.end(), limit) : phrase.end();
    int next = skipComma(passage, behind);
    for (int at = phrase.end(); at < limit; at++) {
      if (passage.folded(at).startsWith("فان") && passage.isComma(at - 1)) {
        return at;
      }
      if (at == next && passage.word(at).isVerb() && !passage.word(at).hasPrefix("و")) {
        return at;
      }
    }
    return next;
  }

  /** A sentence that holds nothing but the phrase answers for the one before it. */
  private static boolean isAlone(Passage passage, Span phrase) {
    int end = passage.sentenceEnd(phrase.begin());
    return isOnlyMarks(passage, passage.sentenceStart(phrase.begin()), phrase.begin())
        && (isOnlyMarks(passage, phrase.end(), end) || isRestOfName(passage, phrase.end(), end));
  }

  /** A few words that tell nothing: the end of a name that nobody knows. */
  private static boolean isRestOfName(Passage passage, int from, int end) {
    boolean telling =
        IntStream.range(from, end)
            .anyMatch(
                at ->
                    passage.isComma(at)
                        || passage.word(at).isVerb()
                        || passage.isComplementizer(at)
                        || passage.openedAt(at) != null);
    return end - from <= REST && !telling;
  }

  private static List<Span> sentenceBefore(Passage passage, int sentenceStart) {
    if (sentenceStart == 0) {
      return List.of();
    }
    int begin = passage.sentenceStart(sentenceStart - 1);
    Quotation quotation = passage.quotation(sentenceStart - 2);
    if (quotation != null && quotation.open() < begin && quotation.close() < sentenceStart) {
      return List.of(new Span(quotation.open() + 1, quotation.close()));
    }
    return List.of(new Span(begin, ContentRange.withoutMarks(passage, begin, sentenceStart)));
  }

  /** Where the content before the phrase begins: at the verb it interrupts, or with the clause. */
  private int interrupted(Passage passage, int begin) {
    int before = begin - 1;
    boolean comma = passage.isComma(before);
    int verb = comma ? before - 1 : before;
    boolean cue =
        comma
            && verb > 0
            && passage.word(verb).isVerb()
            && !cues.readings(passage.folded(verb)).isEmpty();
    return cue ? verb : lastClause(passage, clauseBegin(passage, begin), begin);
  }

  /** A clause that "whereas" or "since" adds behind a comma is what a phrase behind it means. */
  private int lastClause(Passage passage, int from, int begin) {
    for (int at = begin - 1; at > from + 1; at--) {
      boolean adds = ADDING.contains(passage.folded(at));
      boolean relates = AND_WHICH.contains(passage.folded(at));
      if ((adds || relates) && passage.isComma(at - 1) && passage.quotation(at) == null) {
        return adds ? at + 1 : at;
      }
    }
    return from;
  }

  /** The complementizer of the reported clause that a phrase interrupts; -1 where there is none. */
  private static int lastClauseBegin(Passage passage, int from, int to) {
    for (int at = to - 1; at >= Math.max(from, to - SUBJECT); at--) {
      if (passage.isComplementizer(at)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Where the circumstance begins that opens a clause of its own before a phrase and the verb
   * behind it: "…, and for example, as he says, the council voted". Else -1.
   */
  private static int circumstance(Passage passage, int before, int behind) {
    boolean verb = behind < passage.size() && passage.word(behind).isVerb();
    int at = before;
    while (at > passage.sentenceStart(before - 1) && !passage.isComma(at - 1)) {
      if (passage.word(at - 1).isVerb()) {
        return -1;
      }
      at--;
    }
    boolean joined = at < before && passage.word(at).hasPrefix("و");
    boolean preposition =
        joined && passage.word(at).segments().stream().anyMatch(part -> part.tag().equals("IN"));
    return verb && preposition ? at : -1;
  }

  /** Whether the clause that the phrase interrupts goes on behind it. */
  private boolean goesOn(Passage passage, Span phrase, int behind, int end) {
    if (behind >= end || isOnlyMarks(passage, behind, end) || isOnlyTime(passage, behind, end)) {
      return false;
    }
    boolean commaBefore = passage.isComma(phrase.begin() - 1);
    boolean commaBehind = behind > phrase.end();
    Word next = passage.word(behind);
    boolean participle =
        (next.folded().endsWith("ا") && next.tag().equals("VN"))
            || cues.readings(next.folded()).stream()
                .anyMatch(reading -> reading.kind() == CueKind.PARTICIPLE);
    boolean relative = RELATIVE.matcher(next.folded()).matches();
    boolean newClause = next.hasPrefix("و") || participle || relative;
    int from = passage.sentenceStart(phrase.begin());
    boolean subject = lastClauseBegin(passage, from, phrase.begin()) >= 0;
    boolean awaited = next.isVerb() && (subject || !hasVerb(passage, phrase.begin()));
    return !newClause && (awaited || commaBefore == commaBehind);
  }

  /** Whether the sentence has a verb before a word; without one a subject waits for it. */
  private static boolean hasVerb(Passage passage, int before) {
    for (int at = passage.sentenceStart(before); at < before; at++) {
      if (passage.word(at).isVerb()) {
        return true;
      }
    }
    return false;
  }

  private static int clauseBegin(Passage passage, int at) {
    Quotation around = passage.quotation(at);
    int start = passage.sentenceStart(at);
    if (around != null) {
      return Math.max(start, around.open() + 1);
    }
    return Dateline.end(passage, start);
  }

  private static boolean isOnlyTime(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.isPunctuation(i) && !passage.isTime(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOnlyMarks(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  private static int skipComma(Passage passage, int at) {
    return passage.isComma(at) ? at + 1 : at;
  }

  private static int withoutComma(Passage passage, int start, int end) {
    int at = end;
    while (at > start && passage.isComma(at - 1)) {
      at--;
    }
    return at;
  }
}

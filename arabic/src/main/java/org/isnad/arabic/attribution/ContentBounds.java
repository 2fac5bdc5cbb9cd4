package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.morph.Tense;
import org.isnad.core.record.Act;
import org.isnad.core.text.Span;

/**
 * Ends each content where the next act of the same speaker, or of another one at the same level,
 * begins: at a participle behind a comma, at a joined verb, at a trailing "according to"; and where
 * the report takes the word again.
 */
final class ContentBounds {

  /** How many words a topic may have before its verb. */
  private static final int TOPIC = 7;

  /** Behind these the same speaker gives what a document shows as his reason. */
  private static final Set<String> REASONS = Set.of("حيث", "اذ");

  private final WordClasses classes;
  private final ContentEnds ends;

  ContentBounds(WordClasses classes, ContentEnds ends) {
    this.classes = classes;
    this.ends = ends;
  }

  /** The drafts with their contents cut. */
  List<Draft> cut(Passage passage, List<Draft> drafts) {
    return drafts.stream().map(draft -> cut(passage, draft, drafts)).toList();
  }

  private Draft cut(Passage passage, Draft draft, List<Draft> all) {
    if (draft.bounded()) {
      return draft;
    }
    int end = ends.of(passage, draft);
    for (Draft other : all) {
      int at = other.cue().word();
      boolean inside = at > draft.cover().begin() && at < end;
      if (inside && isSibling(passage, draft, other)) {
        end = Math.min(at, circumstanceBegin(passage, draft, other));
      } else if (inside && topicBegin(passage, draft, other) < at) {
        end = topicBegin(passage, draft, other);
      }
    }
    return end == draft.cover().end() ? draft : draft.withContent(shortened(passage, draft, end));
  }

  private List<Span> shortened(Passage passage, Draft draft, int end) {
    List<Span> out = new ArrayList<>();
    for (Span piece : draft.content()) {
      int pieceEnd = Math.min(piece.end(), end);
      if (pieceEnd > piece.begin()) {
        out.add(new Span(piece.begin(), withoutOpener(passage, piece.begin(), pieceEnd)));
      }
    }
    return out.isEmpty() ? draft.content() : out;
  }

  private int withoutOpener(Passage passage, int begin, int end) {
    int at = ContentRange.withoutMarks(passage, begin, end);
    while (at > begin + 1 && ends.isOpener(passage, at - 1)) {
      at = ContentRange.withoutMarks(passage, begin, at - 1);
    }
    return at;
  }

  /** Whether the other act stands beside this content rather than inside it. */
  boolean isSibling(Passage passage, Draft draft, Draft other) {
    int at = other.cue().word();
    if (passage.quotation(at) != null
        && !passage.quotation(at).equals(passage.quotation(draft.cue().word()))) {
      return false;
    }
    if (other.rule().startsWith("according-to")) {
      return other.cover().begin() <= draft.cue().word();
    }
    CueReading reading = other.cue().reading();
    return switch (reading.kind()) {
      case PARTICIPLE -> true;
      case VERB ->
          isJoinedVerb(passage, draft, other, at)
              || resumesMainClause(passage, draft, other)
              || isMainVerb(passage, draft, other)
              || circumstanceBegin(passage, draft, other) < at;
      case NOUN -> false;
    };
  }

  /**
   * "Reports that said that …, pointed to …": the verb that the noun before the relative awaits.
   */
  private boolean resumesMainClause(Passage passage, Draft draft, Draft other) {
    int at = other.cue().word();
    CueReading own = draft.cue().reading();
    CueReading reading = other.cue().reading();
    return own.kind() == CueKind.VERB
        && classes.isRelative(passage.folded(draft.cue().word() - 1))
        && passage.isComma(at - 1)
        && !reading.isJoined()
        && other.source() instanceof SourceGuess.LeftOut
        && own.gender() == reading.gender()
        && own.number() == reading.number();
  }

  /** "In his description of it as …, he said": the noun stood in a phrase before the clause. */
  private static boolean isMainVerb(Passage passage, Draft draft, Draft other) {
    return draft.cue().reading().kind() == CueKind.NOUN
        && draft.rule().startsWith("verbal-noun")
        && passage.isComma(other.cue().word() - 1);
  }

  /**
   * Where the circumstance begins that stands before another act: "…, and during a visit, said".
   */
  private int circumstanceBegin(Passage passage, Draft draft, Draft other) {
    int at = other.cue().word();
    boolean main =
        passage.isComma(at - 1)
            && other.source() instanceof SourceGuess.Named
            && other.cue().reading().tense() == Tense.PERFECT;
    int begin = at - 2;
    while (main && begin > draft.cover().begin() && !passage.isComma(begin - 1)) {
      begin--;
    }
    boolean joined = main && passage.folded(begin).startsWith("و");
    boolean circumstance =
        joined
            && begin > draft.cover().begin()
            && classes.isCircumstance(passage.folded(begin).substring(1));
    return circumstance ? begin : at;
  }

  /** Where the topic begins that the same speaker turns to: "… and about the dam he said". */
  private static int topicBegin(Passage passage, Draft draft, Draft other) {
    int at = other.cue().word();
    boolean goesOn =
        other.cue().reading().kind() == CueKind.VERB
            && other.cue().reading().tense() == Tense.PERFECT
            && other.cue().reading().proclitics().isEmpty();
    int first = Math.max(draft.cover().begin() + 1, at - TOPIC);
    for (int begin = at - 1; goesOn && begin >= first; begin--) {
      if (WordClasses.isTopic(passage.folded(begin))) {
        return begin;
      }
      if (passage.isPunctuation(begin) || passage.word(begin).isVerb()) {
        return at;
      }
    }
    return at;
  }

  /** "The report made clear that …, as the report recorded …". */
  private static boolean areOfOneHead(Passage passage, Draft one, Draft other) {
    return one.source() instanceof SourceGuess.Named a
        && other.source() instanceof SourceGuess.Named b
        && passage.folded(a.words().begin()).equals(passage.folded(b.words().begin()));
  }

  private boolean isJoinedVerb(Passage passage, Draft draft, Draft other, int at) {
    CueReading reading = other.cue().reading();
    boolean opened =
        classes.isClauseOpener(passage.folded(at - 1))
            || WordClasses.isButThey(passage.folded(at - 1))
            || (passage.folded(at - 1).equals("حين") && passage.folded(at - 2).equals("في"));
    boolean so = ContentEnds.isPhrase(draft) && passage.folded(at).startsWith("ف");
    boolean since = REASONS.contains(passage.folded(at - 1));
    if (since && other.cue().reading().act() == Act.SHOW && !areOfOneHead(passage, draft, other)) {
      return false;
    }
    boolean joined = reading.isJoined() && (so || passage.folded(at).startsWith("و"));
    if (!joined && !opened) {
      return false;
    }
    if (other.rule().startsWith("verb-np") && joined && !passage.isComma(at - 1)) {
      return false;
    }
    boolean ongoing = draft.cue().reading().tense() == Tense.IMPERFECT;
    boolean progressive = reading.tense() == Tense.IMPERFECT && !opened && !ongoing;
    if (progressive && !passage.isComma(at - 1)) {
      return false;
    }
    boolean leftOut = other.source() instanceof SourceGuess.LeftOut;
    boolean disagrees =
        leftOut
            && draft.cue().reading().gender() != null
            && reading.gender() != draft.cue().reading().gender();
    return !disagrees;
  }
}

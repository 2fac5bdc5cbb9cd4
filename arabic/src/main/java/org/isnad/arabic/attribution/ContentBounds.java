package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.morph.Tense;
import org.isnad.core.text.Span;

/**
 * Ends each content where the next act of the same speaker, or of another one at the same level,
 * begins: at a participle behind a comma, at a joined verb, at a trailing "according to".
 */
final class ContentBounds {

  private final WordClasses classes;

  ContentBounds(WordClasses classes) {
    this.classes = classes;
  }

  /** The drafts with their contents cut. */
  List<Draft> cut(Passage passage, List<Draft> drafts) {
    return drafts.stream().map(draft -> cut(passage, draft, drafts)).toList();
  }

  private Draft cut(Passage passage, Draft draft, List<Draft> all) {
    if (draft.bounded()) {
      return draft;
    }
    int end = isPhrase(draft) ? objectEnd(passage, draft) : draft.cover().end();
    for (Draft other : all) {
      int at = other.cue().word();
      boolean inside = at > draft.cover().begin() && at < end;
      if (inside && isSibling(passage, draft, other)) {
        end = at;
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

  /** Whether the content is a phrase rather than a clause or a quotation. */
  private static boolean isPhrase(Draft draft) {
    String rule = draft.rule();
    boolean cue = rule.startsWith("verb") || rule.startsWith("participle");
    return cue && !rule.contains("-an:") && !rule.contains("-quote:") && !rule.contains("-in:");
  }

  /** An object ends where the report goes on with a verb of its own behind a comma. */
  private int objectEnd(Passage passage, Draft draft) {
    int end = draft.cover().end();
    for (int at = draft.cover().begin() + 1; at < end; at++) {
      boolean verb = passage.word(at).isVerb() && passage.word(at).hasPrefix("و");
      boolean aside =
          passage.folded(at).matches("وهو|وهي|وهم")
              || classes.isCircumstance(passage.folded(at))
              || isOpener(passage, at);
      if ((verb || aside) && passage.isComma(at - 1) && passage.quotation(at) == null) {
        return at;
      }
    }
    return end;
  }

  private int withoutOpener(Passage passage, int begin, int end) {
    int at = ContentRange.withoutMarks(passage, begin, end);
    while (at > begin + 1 && isOpener(passage, at - 1)) {
      at = ContentRange.withoutMarks(passage, begin, at - 1);
    }
    return at;
  }

  private boolean isOpener(Passage passage, int at) {
    String word = passage.folded(at);
    return classes.isClauseOpener(word) || word.equals("حين") || word.equals("وفي");
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
      case VERB -> isJoinedVerb(passage, draft, other, at);
      case NOUN -> false;
    };
  }

  private boolean isJoinedVerb(Passage passage, Draft draft, Draft other, int at) {
    CueReading reading = other.cue().reading();
    boolean opened =
        classes.isClauseOpener(passage.folded(at - 1))
            || (passage.folded(at - 1).equals("حين") && passage.folded(at - 2).equals("في"));
    boolean joined = reading.isJoined() && passage.folded(at).startsWith("و");
    if (!joined && !opened) {
      return false;
    }
    if (other.rule().startsWith("verb-np") && joined && !passage.isComma(at - 1)) {
      return false;
    }
    boolean progressive = reading.tense() == Tense.IMPERFECT && !opened;
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

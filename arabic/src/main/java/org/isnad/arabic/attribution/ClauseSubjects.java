package org.isnad.arabic.attribution;

import java.util.Optional;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.text.Span;

/** Finds the subject of a clause: its first phrase, or the phrase behind its first verb. */
final class ClauseSubjects {

  private final SourceHeads heads;
  private final WordClasses classes;
  private final NounPhrases phrases;

  ClauseSubjects(SourceHeads heads, WordClasses classes, NounPhrases phrases) {
    this.heads = heads;
    this.classes = classes;
    this.phrases = phrases;
  }

  /** The subject of the clause that begins at a word, sought before a limit. */
  Optional<Span> of(Passage passage, int from, int limit) {
    int at = skipped(passage, Dateline.end(passage, from), limit);
    if (at < limit && passage.word(at).isVerb() && passage.mention(at) == null) {
      at = skipped(passage, at + 1, limit);
    }
    if (at >= limit || !isSubject(passage, at) || isFused(passage, at)) {
      return Optional.empty();
    }
    int end = phrases.end(passage, at, limit);
    return end > at ? Optional.of(new Span(at, end)) : Optional.empty();
  }

  private int skipped(Passage passage, int from, int limit) {
    int at = from;
    while (at < limit && isSkipped(passage, at)) {
      at++;
    }
    return at;
  }

  private boolean isSkipped(Passage passage, int at) {
    String form = passage.folded(at);
    boolean mark = passage.isPunctuation(at) && passage.openedAt(at) == null;
    return mark
        || isAbbreviation(passage, at)
        || passage.isComplementizer(at)
        || passage.isTime(at)
        || classes.isParticle(form)
        || classes.isAside(form)
        || classes.isHedge(form)
        || classes.isNegation(form);
  }

  private boolean isSubject(Passage passage, int at) {
    return heads.isSpeaker(passage, at)
        || passage.mention(at) != null
        || isTitle(passage, at);
  }

  /** A definite noun of whatever meaning right before a person's name: "the visitor so-and-so". */
  private static boolean isTitle(Passage passage, int at) {
    Mention name = passage.mention(at + 1);
    return passage.word(at).tag().startsWith("DTNN")
        && name != null
        && name.type() == EntityType.PERSON
        && name.form() == MentionForm.NAME
        && !passage.word(at + 1).hasPrefix("و");
  }

  /** "Dr." and "Eng." before a name. */
  private static boolean isAbbreviation(Passage passage, int at) {
    return passage.folded(at).length() == 1 && passage.mark(at + 1) == '.';
  }

  private static boolean isFused(Passage passage, int at) {
    Word word = passage.word(at);
    return word.stem() > 0 && word.segments().get(0).tag().equals("IN");
  }
}

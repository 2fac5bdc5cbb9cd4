package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.text.Span;

/** Finds the subject of a clause: its first phrase, or the phrase behind its first verb. */
final class ClauseSubjects {

  /** Prepositions that a subject does not stand behind. */
  private static final Set<String> FROM = Set.of("من", "عن", "الي");

  /** Prepositions of time. */
  private static final Pattern WHEN = Pattern.compile("[وف]?(بعد|قبل|خلال|اثناء|عقب|عند|قبيل)");

  /** How long a circumstance before the verb may be, in words. */
  private static final int CIRCUMSTANCE = 12;

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
    int start = skipped(passage, Dateline.end(passage, from), limit);
    int at = startsWithPreposition(passage, start) ? verbBehind(passage, start, limit) : start;
    boolean verb =
        at < limit
            && passage.mention(at) == null
            && (passage.word(at).isVerb() || isVoiced(passage, at));
    if (verb) {
      at = skipped(passage, at + 1, limit);
    }
    boolean subject =
        at < limit && (isSubject(passage, at) || (verb && isUnknownName(passage, at)));
    if (!subject
        || isFused(passage, at)
        || isPredicate(passage, at)
        || (!verb && isScene(passage, at))) {
      return Optional.empty();
    }
    int end = verb ? behindVerb(passage, at, limit) : phrases.end(passage, at, limit);
    return end > at ? Optional.of(new Span(at, end)) : Optional.empty();
  }

  /** A place that opens a line without a verb of its own: where a report comes from. */
  private static boolean isScene(Passage passage, int at) {
    Mention mention = passage.mention(at);
    if (mention == null || mention.type() != EntityType.PLACE) {
      return false;
    }
    int next = passage.text().firstEndingAfter(mention.span().end());
    return next >= passage.size() || !passage.word(next).isVerb() || passage.startsParagraph(next);
  }

  /** Behind a verb "from" and "about" belong to it, where the subject is complete without them. */
  private int behindVerb(Passage passage, int at, int limit) {
    int end = phrases.end(passage, at, limit);
    for (int i = at + 1; i < end; i++) {
      boolean complete =
          passage.mention(i - 1) != null || passage.word(i - 1).tag().startsWith("DT");
      boolean preposition = FROM.contains(passage.folded(i)) && passage.mention(i) == null;
      if (complete && preposition) {
        return i;
      }
    }
    return end;
  }

  /** Whether a clause begins with a circumstance: "in this context …", "on his part …". */
  private static boolean startsWithPreposition(Passage passage, int at) {
    boolean adverbial = WHEN.matcher(passage.folded(at)).matches();
    return at < passage.size()
        && passage.mention(at) == null
        && (adverbial || hasPreposition(passage, at));
  }

  private static boolean hasPreposition(Passage passage, int at) {
    return passage.word(at).segments().stream().anyMatch(part -> part.tag().equals("IN"));
  }

  /** The verb behind a circumstance that begins a clause; the limit where there is none. */
  private static int verbBehind(Passage passage, int from, int limit) {
    for (int at = from + 1; at < Math.min(limit, from + CIRCUMSTANCE); at++) {
      if (passage.isComplementizer(at) || passage.openedAt(at) != null) {
        return limit;
      }
      if ((passage.word(at).isVerb() && passage.mention(at) == null) || isVoiced(passage, at)) {
        return at;
      }
    }
    return limit;
  }

  /** "On his part so-and-so voiced …": the verb has the letters of the preposition "through". */
  private static boolean isVoiced(Passage passage, int at) {
    return passage.folded(at).matches("و?عبر")
        && passage.isComma(at - 1)
        && passage.mention(at) == null;
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
        || form.equals("اما")
        || passage.isComplementizer(at)
        || passage.isTime(at)
        || classes.isParticle(form)
        || classes.isAside(form)
        || classes.isHedge(form)
        || classes.isNegation(form)
        || classes.isQuestion(form);
  }

  private boolean isSubject(Passage passage, int at) {
    return heads.isSpeaker(passage, at) || passage.mention(at) != null || isTitle(passage, at);
  }

  /** A word right behind the verb that is tagged as a name, though no name was found there. */
  private static boolean isUnknownName(Passage passage, int at) {
    String word = passage.folded(at);
    return passage.word(at).isProper() && word.length() > 3 && !word.endsWith("ا");
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

  /** "He was head of …": an indefinite accusative is no subject. */
  private static boolean isPredicate(Passage passage, int at) {
    String word = passage.word(at).surface();
    return passage.mention(at) == null && (word.endsWith("ًا") || word.endsWith("اً"));
  }

  private static boolean isFused(Passage passage, int at) {
    Word word = passage.word(at);
    return word.stem() > 0 && word.segments().get(0).tag().equals("IN");
  }
}

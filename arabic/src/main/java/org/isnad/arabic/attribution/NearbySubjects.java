package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.text.Span;

/** Finds somebody before a cue who is not known to speak there and may be its subject. */
final class NearbySubjects {

  private static final double LIKELY = 0.9;
  private static final double GUESS = 0.6;

  private static final Pattern RELATIVE = Pattern.compile("و?(الذي|التي|الذين)");

  private static final Pattern STILL = Pattern.compile("[يتو]*زال(ت|وا|ون)?|ظل(ت|وا)?|بات(ت|وا)?");

  private final Discourse discourse;
  private final Passage passage;
  private final NamedSpeakers named;
  private final ClauseSubjects subjects;

  NearbySubjects(Discourse discourse, NamedSpeakers named, ClauseSubjects subjects) {
    this.discourse = discourse;
    this.passage = discourse.passage();
    this.named = named;
    this.subjects = subjects;
  }

  /** The subject of the clause between two places. */
  Optional<Speaker> subject(int index, int from, int to, Demand demand, double certainty) {
    boolean inContent = discourse.isInContent(index);
    return subjects
        .of(passage, from, to)
        .filter(words -> inContent || words.end() <= to)
        .filter(words -> words.begin() == from || !passage.word(words.begin()).hasPrefix("و"))
        .filter(words -> demand.allows(named.profile(words)))
        .map(words -> named.described(index, words, certainty))
        .filter(speaker -> demand.allows(speaker.profile()));
  }

  /** The first actor named before the cue in its sentence, or in the content it stands in. */
  Optional<Speaker> actor(int index, Demand demand) {
    for (int at = discourse.clauseBegin(index); at < discourse.cue(index); at++) {
      Mention mention = passage.mention(at);
      if (passage.isActor(at)
          && !isGoverned(at)
          && !isCited(at, discourse.cue(index))
          && demand.isMetBy(named.of(mention, GUESS).profile())) {
        return Optional.of(named.of(mention, GUESS));
      }
    }
    return Optional.empty();
  }

  /** The subject of the nearest sentence before, or the person first named in it. */
  Optional<Speaker> earlierSubject(int index, Demand demand) {
    if (discourse.level(index) >= 0) {
      return Optional.empty();
    }
    int cue = discourse.cue(index);
    int start = passage.sentenceStart(cue);
    for (int back = 0; back < 3 && start > 0; back++) {
      int end = start;
      start = passage.sentenceStart(end - 1);
      int from = start;
      Optional<Speaker> found =
          subject(index, from, end, demand, GUESS)
              .filter(speaker -> speaker.profile().isSpeaker() && !isPlace(speaker))
              .or(() -> personIn(from, end, cue, demand));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A place is no speaker unless the text says that it speaks. */
  private boolean isPlace(Speaker speaker) {
    return passage
        .cast()
        .entity(speaker.entity())
        .filter(entity -> entity.type() == EntityType.PLACE)
        .isPresent();
  }

  private Optional<Speaker> personIn(int from, int to, int cue, Demand demand) {
    for (int at = from; at < to; at++) {
      Mention mention = passage.mention(at);
      boolean person = mention != null && mention.type() == EntityType.PERSON && !isGoverned(at);
      if (person && !isCited(at, cue) && demand.isMetBy(named.of(mention, GUESS).profile())) {
        return Optional.of(named.of(mention, GUESS));
      }
    }
    return Optional.empty();
  }

  /** A name inside a quotation that the cue stands outside of: a saying, a title. */
  private boolean isCited(int at, int cue) {
    Quotation quotation = passage.quotation(at);
    return quotation != null && !quotation.equals(passage.quotation(cue));
  }

  /** Behind a preposition no name is a subject. */
  private boolean isGoverned(int at) {
    int first = passage.text().firstEndingAfter(passage.mention(at).span().begin());
    boolean fused = passage.word(first).stem() > 0 && !passage.word(first).hasPrefix("و");
    boolean behind = first > 0 && passage.word(first - 1).tag().equals("IN");
    return fused || behind;
  }

  /** The person named first before a cue in its own sentence. */
  Optional<Speaker> personInSentence(int index, Demand demand) {
    int cue = discourse.cue(index);
    return personIn(passage.sentenceStart(cue), cue, cue, demand);
  }

  /** The subject of the verb nearest before a place in the same sentence. */
  Optional<Speaker> governing(int index, int place, Demand demand) {
    return verbBefore(place)
        .flatMap(verb -> subjects.of(passage, verb, place))
        .filter(found -> demand.allows(named.profile(found)))
        .map(found -> named.described(index, found, LIKELY));
  }

  /** The same, where the subject stands right before the place: "so-and-so refused, asking …". */
  Optional<Speaker> adjoining(int index, int place, Demand demand) {
    int end = passage.isComma(place - 1) ? place - 1 : place;
    return verbBefore(place)
        .filter(
            verb -> end > verb && discourse.last(index, i -> discourse.cue(i) == verb).isEmpty())
        .flatMap(verb -> subjects.of(passage, verb, place).or(() -> stillBeing(verb, place)))
        .filter(found -> found.end() == end && demand.allows(named.profile(found)))
        .filter(
            found ->
                passage.isPerson(end - 1)
                    || named.profile(found).isOnePerson()
                    || STILL.matcher(passage.folded(found.begin() - 1)).matches())
        .map(found -> named.described(index, found, LIKELY));
  }

  /** "The workers are still insisting": a noun of whatever meaning behind such a verb. */
  private Optional<Span> stillBeing(int verb, int place) {
    boolean noun = place == verb + 2 && passage.word(verb + 1).tag().startsWith("DTNN");
    return noun && STILL.matcher(passage.folded(verb)).matches()
        ? Optional.of(new Span(verb + 1, place))
        : Optional.empty();
  }

  /** The nearest finite verb that is not that of a relative clause. */
  Optional<Integer> verbBefore(int place) {
    for (int at = place - 1; at >= passage.sentenceStart(place); at--) {
      boolean verb = passage.word(at).isVerb() && passage.mention(at) == null;
      if (verb && !RELATIVE.matcher(passage.folded(at - 1)).matches()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}

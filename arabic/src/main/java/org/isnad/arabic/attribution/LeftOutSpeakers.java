package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.arabic.parse.Word;

/**
 * Finds the speaker whom a verb or pronoun leaves out. In turn: the subject of the clause that the
 * verb goes on, the last speaker of the same depth, the one in whose content it stands, and the
 * subject of a sentence before it. None may disagree in gender or number.
 */
final class LeftOutSpeakers {

  /** How many sentences back a speaker is looked for. */
  private static final int MEMORY = 8;

  /** Verbs by which an earlier speaker goes on. */
  private static final Set<String> GOING_ON =
      Set.of(
          "أضاف", "تابع", "أردف", "زاد", "استطرد", "واصل", "أكمل", "استدرك", "ختم", "اختتم", "مضى");

  private static final Set<String> ANSWERS = Set.of("أجاب", "رد");

  /** How long a topic before its verb may be, in words. */
  private static final int TOPIC = 6;

  private static final double SURE = 1;
  private static final double LIKELY = 0.9;

  /** The complementizer with a pronoun: "that he". */
  private static final Pattern PRONOUNS = Pattern.compile("و?ب?(ان|لكن)(ه|ها|هم|هما)");

  /** How far behind such a pronoun its verb may stand. */
  private static final int NEAR = 4;

  private final Discourse discourse;
  private final Passage passage;
  private final NearbySubjects nearby;
  private final Relays relays;
  private final Bearing bearing;

  LeftOutSpeakers(Discourse discourse, NearbySubjects nearby, Relays relays, Bearing bearing) {
    this.discourse = discourse;
    this.passage = discourse.passage();
    this.nearby = nearby;
    this.relays = relays;
    this.bearing = bearing;
  }

  /** Who is left out at a draft; empty where the text does not tell. */
  Optional<Speaker> find(int index) {
    if (discourse.isAccording(index)) {
      Demand demand = Demand.ofVerb(lastWordOfCue(index));
      return goingOn(index, demand).or(() -> ownClause(index, demand));
    }
    Demand demand = Demand.of(discourse.draft(index).cue().reading());
    return resumed(index, demand)
        .or(() -> newTopic(index, demand))
        .or(() -> coordinate(index, demand))
        .or(() -> ownClause(index, demand))
        .or(() -> answerer(index, demand))
        .or(() -> newSubject(index, demand))
        .or(() -> goingOn(index, demand))
        .or(() -> outer(index, demand))
        .or(() -> nearby.actor(index, demand))
        .or(() -> nearby.earlierSubject(index, demand));
  }

  private String lastWordOfCue(int index) {
    List<Word> words = passage.text().wordsIn(discourse.draft(index).cue().span());
    return words.get(words.size() - 1).folded();
  }

  /** The subject of the clause or sentence that a cue goes on, where no cue before it has one. */
  Optional<Speaker> ownClause(int index, Demand demand) {
    int from = discourse.clauseBegin(index);
    int cue = discourse.cue(index);
    boolean goesOn =
        discourse
            .last(index, i -> discourse.cue(i) >= from && discourse.areBeside(i, index))
            .isPresent();
    return goesOn || from >= cue
        ? Optional.empty()
        : nearby.subject(index, from, cue, demand, LIKELY);
  }

  /** The last speaker of the same depth; one of whom nothing says that it speaks only at last. */
  private Optional<Speaker> goingOn(int index, Demand demand) {
    IntPredicate near =
        i -> discourse.distance(i, index) <= MEMORY && discourse.areBeside(i, index);
    IntPredicate direct =
        near.and(i -> !discourse.isCarrier(i, index) && bearing.carries(i, index));
    return discourse
        .last(index, direct.and(i -> profile(i).isSpeaker() && demand.isMetBy(profile(i))))
        .or(() -> discourse.last(index, direct.and(i -> demand.allows(profile(i)))))
        .map(i -> goOn(index, i));
  }

  /** "Reports that said that …, pointed to …": the noun before the relative has its own verb. */
  private Optional<Speaker> resumed(int index, Demand demand) {
    int cue = discourse.cue(index);
    boolean bare = discourse.draft(index).cue().reading().proclitics().isEmpty();
    if (!bare || !passage.isComma(cue - 1)) {
      return Optional.empty();
    }
    return discourse
        .last(index, i -> discourse.distance(i, index) == 0 && discourse.areBeside(i, index))
        .filter(i -> discourse.followsRelative(i) && demand.allows(profile(i)))
        .map(i -> goOn(index, i));
  }

  /** "And on the dam he said …" behind other words of his: they have ended before it. */
  private Optional<Speaker> newTopic(int index, Demand demand) {
    int cue = discourse.cue(index);
    int parent = discourse.parent(index);
    boolean topic =
        discourse.isInContent(index)
            && IntStream.range(Math.max(discourse.clauseBegin(index) + 1, cue - TOPIC), cue)
                .anyMatch(at -> WordClasses.isTopic(passage.folded(at)));
    if (!topic || discourse.speaker(parent) == null) {
      return Optional.empty();
    }
    Speaker speaker = discourse.speaker(parent);
    if (!demand.allows(speaker.profile())) {
      return Optional.empty();
    }
    discourse.setParent(index, discourse.parent(parent));
    return Optional.of(speaker.leftOut(SURE));
  }

  /** "That so-and-so meets … and that he praises …": the subject of the first such clause. */
  private Optional<Speaker> coordinate(int index, Demand demand) {
    int cue = discourse.cue(index);
    if (!passage.folded(cue - 1).equals("وان") || !passage.word(cue).isVerb()) {
      return Optional.empty();
    }
    int start = passage.sentenceStart(cue);
    for (int at = cue - 2; at > start; at--) {
      if (passage.isComplementizer(at)) {
        return passage.word(at + 1).isVerb()
            ? nearby.subject(index, at + 1, cue, demand, LIKELY)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "How does so-and-so explain …? He answers …". */
  private Optional<Speaker> answerer(int index, Demand demand) {
    int start = passage.sentenceStart(discourse.cue(index));
    boolean answers = ANSWERS.contains(discourse.draft(index).cue().reading().lemma());
    if (!answers || start == 0 || discourse.cue(index) - start > 1) {
      return Optional.empty();
    }
    int before = passage.sentenceStart(start - 1);
    return isQuestion(before) || isQuestion(before + 1)
        ? nearby.subject(index, before, start, demand, LIKELY)
        : Optional.empty();
  }

  private boolean isQuestion(int at) {
    return passage.folded(at).matches("[وف]?(كيف|لماذا|هل|متي|اين|ماذا|ما)");
  }

  /** The one whom the sentence right before is about, where nobody in it is found to speak. */
  private Optional<Speaker> newSubject(int index, Demand demand) {
    int start = passage.sentenceStart(discourse.cue(index));
    String lemma = discourse.draft(index).cue().reading().lemma();
    boolean opens =
        start > 0
            && discourse.cue(index) - start <= 1
            && !discourse.isInContent(index)
            && !GOING_ON.contains(lemma);
    boolean spoken = discourse.last(index, i -> discourse.distance(i, index) <= 1).isPresent();
    return opens && !spoken
        ? nearby
            .subject(index, passage.sentenceStart(start - 1), start, demand, LIKELY)
            .filter(speaker -> isNamed(speaker) && demand.isMetBy(speaker.profile()))
        : Optional.empty();
  }

  private boolean isNamed(Speaker speaker) {
    return speaker.profile().isSpeaker() && passage.cast().entity(speaker.entity()).isPresent();
  }

  private Profile profile(int index) {
    return discourse.speaker(index).profile();
  }

  private Speaker goOn(int index, int earlier) {
    relays.inherit(index, earlier);
    boolean near = discourse.distance(earlier, index) <= 2;
    return discourse.speaker(earlier).leftOut(near ? SURE : LIKELY);
  }

  /** "He said that he expects …": a pronoun opens the clause and takes up the speaker. */
  private Optional<Speaker> outer(int index, Demand demand) {
    int begin = discourse.clauseBegin(index);
    int cue = discourse.cue(index);
    boolean opened = isPronoun(cue - 1) || (isPronoun(begin) && cue - begin <= NEAR);
    Optional<Speaker> speaker =
        Optional.ofNullable(
                opened && discourse.isInContent(index)
                    ? discourse.speaker(discourse.parent(index))
                    : null)
            .filter(found -> demand.allows(found.profile()))
            .map(found -> found.leftOut(LIKELY));
    if (speaker.isPresent() && isTurn(cue - 1)) {
      discourse.setParent(index, discourse.parent(discourse.parent(index)));
    }
    return speaker;
  }

  private boolean isPronoun(int at) {
    return PRONOUNS.matcher(passage.folded(at)).matches();
  }

  /** "But he …", "except that he …": the article speaks again, of the same speaker. */
  private boolean isTurn(int at) {
    boolean except = passage.folded(at - 1).matches("الا|غير|بيد");
    return passage.folded(at).contains("لكن") || (except && isPronoun(at));
  }
}

package org.isnad.arabic.attribution;

import java.util.Optional;
import org.isnad.core.text.Span;

/**
 * Resolves the sources of one article in the order of its cues: a phrase to its entity, a left-out
 * subject to the speaker who goes on.
 */
final class SpeakerResolver {

  /** "There are those who say …" tells of nobody. */
  private static final String ANYBODY = "من";

  /** How many speeches back the same source is looked for, to take over what stands behind it. */
  private static final int RECENT = 4;

  private static final double SURE = 1;

  private final Discourse discourse;
  private final Passage passage;
  private final NamedSpeakers named;
  private final NearbySubjects nearby;
  private final LeftOutSpeakers leftOut;
  private final HostSpeakers hosts;
  private final Relays relays;
  private final Senders senders;
  private final Issuers issuers;

  SpeakerResolver(
      Discourse discourse,
      SourceEntities entities,
      NominalEntities nominals,
      ClauseSubjects subjects,
      Senders senders,
      Honorifics honorifics) {
    this.discourse = discourse;
    this.senders = senders;
    this.passage = discourse.passage();
    Bearing bearing = new Bearing(discourse, entities);
    this.issuers = new Issuers(discourse, entities);
    this.relays = new Relays(discourse, entities, bearing);
    this.named = new NamedSpeakers(discourse, entities, nominals, honorifics);
    this.nearby = new NearbySubjects(discourse, named, subjects);
    this.leftOut = new LeftOutSpeakers(discourse, nearby, relays, bearing);
    this.hosts = new HostSpeakers(discourse, leftOut, nearby, relays, bearing);
  }

  /** The speaker of a draft, null where there is none; to be asked for in the drafts' order. */
  Speaker speaker(int index) {
    Speaker found = resolved(index, discourse.draft(index).source());
    discourse.put(index, found);
    return found;
  }

  private Speaker resolved(int index, SourceGuess guess) {
    if (isAccused(index)) {
      return null;
    }
    if (guess instanceof SourceGuess.Named phrase
        && !isObject(index, phrase.words())
        && !isTurn(index, phrase.words())) {
      return named(index, phrase.words());
    }
    if (guess instanceof SourceGuess.OfHost) {
      return hosts.find(index).orElse(null);
    }
    return guess instanceof SourceGuess.Nobody ? null : leftOut(index);
  }

  private Speaker named(int index, Span words) {
    Speaker speaker = ofPaper(index, words).orElseGet(() -> named.speaker(index, words));
    discourse
        .last(index, i -> speaker.entity().equals(discourse.speaker(i).entity()))
        .filter(i -> i >= index - RECENT)
        .ifPresent(i -> relays.inherit(index, i));
    return speaker;
  }

  /** Whoever publishes the paper of which a clause tells what stands in it. */
  private Optional<Speaker> ofPaper(int index, Span words) {
    boolean paper =
        discourse.draft(index).rule().contains("-" + Frame.IN_DOCUMENT.label() + ":")
            && Papers.isTakenUp(passage, discourse.cue(index));
    Span phrase = passage.span(words.begin(), words.end());
    return paper
        ? issuers.publishing(index, words, nearby).map(issuer -> issuer.named(phrase))
        : Optional.empty();
  }

  private Speaker leftOut(int index) {
    int cue = discourse.cue(index);
    Demand demand = Demand.of(discourse.draft(index).cue().reading());
    boolean cleft = passage.folded(cue - 2).matches("[وف]?(هو|هي|هم)");
    if (passage.folded(cue - 1).equals(ANYBODY) && !cleft) {
      return null;
    }
    if (isQuotedByNobody(index)) {
      return null;
    }
    boolean inIt = Senders.isInIt(passage, cue);
    return (inIt ? inMessage(index, cue, demand) : leftOut.find(index))
        .or(() -> leftOut.find(index))
        .orElse(null);
  }

  /** The sender of a message, or whoever the clause is about in which the occasion is named. */
  private Optional<Speaker> inMessage(int index, int cue, Demand demand) {
    return senders
        .of(passage, cue)
        .map(words -> named.described(index, words, SURE))
        .filter(sender -> demand.allows(sender.profile()))
        .or(() -> nearby.governing(index, cue, demand));
  }

  /** "The facilities, which he called …": the verb's pronoun takes up the phrase before it. */
  private boolean isObject(int index, Span words) {
    CueReading reading = discourse.draft(index).cue().reading();
    return reading.kind() == CueKind.VERB
        && !reading.enclitic().isEmpty()
        && words.end() == discourse.cue(index) - 1
        && discourse.followsRelative(index);
  }

  /** "It was quoted from so-and-so that …": the form of the verb tells of nobody who quotes. */
  private boolean isQuotedByNobody(int index) {
    int cue = discourse.cue(index);
    boolean quoted =
        passage.folded(cue).matches("[وف]?ي?نقل") && passage.folded(cue + 1).equals("عن");
    return quoted
        && discourse
            .last(index, i -> discourse.distance(i, index) <= 2)
            .filter(i -> discourse.speaker(i).profile().kind() == SourceKind.MEDIUM)
            .isEmpty();
  }

  /** "His being accused of …", "those accused of …": the text tells of nobody who accuses. */
  private boolean isAccused(int index) {
    CueReading reading = discourse.draft(index).cue().reading();
    int cue = discourse.cue(index);
    boolean form =
        passage
            .folded(cue)
            .matches("(و|ف|ل|ب|وب|ول)?(اتهام(ه|ها|هم|هما|هن)|(ال)?متهم(ه|ين|ون|ا|ات)?)");
    boolean verb = reading.kind() == CueKind.VERB && reading.enclitic().isEmpty();
    return reading.lemma().equals("اتهم")
        && (form || verb)
        && passage.mention(cue + 1) == null
        && passage.word(cue + 1).hasPrefix("ب");
  }

  /** "The road is long, but he stressed …": the pronoun is not the phrase before it. */
  private boolean isTurn(int index, Span words) {
    int cue = discourse.cue(index);
    return words.end() < cue && WordClasses.isButThey(passage.folded(cue - 1));
  }
}

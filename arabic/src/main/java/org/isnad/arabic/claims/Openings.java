package org.isnad.arabic.claims;

import java.util.Deque;
import java.util.Optional;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Attribution;

/** Reads what is neither verb nor verbal noun: what opens a clause, and who is mentioned. */
final class Openings {

  /** How many words before "that" a verb of learning stands. */
  private static final int LEARNT = 6;

  private final Scene scene;
  private final ClaimWords words;
  private final Actors actors;
  private final Holders holders;
  private final ControlFinder control;

  Openings(Scene scene, ClaimWords words, Actors actors, Holders holders, ControlFinder control) {
    this.scene = scene;
    this.words = words;
    this.actors = actors;
    this.holders = holders;
    this.control = control;
  }

  /** Opens a clause, or takes note of the phrase that begins at a word. */
  void read(int at, Clause clause, Deque<Frame> frames) {
    Word word = scene.word(at);
    boolean bound = clause.at(at).filter(p -> p.end() > at + 1).isPresent() && word.is("ما");
    if (clause.isRelative(at) && scene.mention(at) == null && !bound) {
      frames.push(Frame.relative(antecedent(at, clause, frames.peek())));
    } else if (words.opensClause(word) && !isAmong(word) && clause.at(at).isEmpty()) {
      open(word, frames);
    } else if (word.is("؛") || word.is(":")) {
      frames.push(Frame.complement());
    } else if (words.isCarrierNoun(word)) {
      control.carrier(at, clause, frames.peek());
    }
    mention(at, clause, frames.peek());
  }

  /** Takes note of the phrase that begins at a word. */
  void mention(int at, Clause clause, Frame frame) {
    clause.at(at).filter(p -> p.begin() == at).ifPresent(p -> mention(p, frame));
  }

  /** What a clause describes; null behind "what" and "whoever". */
  private NounPhrase antecedent(int relative, Clause clause, Frame frame) {
    String pronoun = PredicateLexicon.stem(scene.word(relative));
    if (pronoun.length() < 4 && !pronoun.equals("ممن")) {
      return null;
    }
    if (relative > clause.first() && words.isPronoun(scene.word(relative - 1))) {
      return frame.topic() != null ? frame.topic() : frame.subject();
    }
    return new Antecedents(scene, clause)
        .of(relative)
        .map(p -> p.agreeing(Agreement.ofRelative(pronoun, p.agreement())))
        .orElse(null);
  }

  private void mention(NounPhrase phrase, Frame frame) {
    if (isTopic(phrase)) {
      frame.head(phrase);
    }
    actors.mentioned(phrase);
  }

  private boolean isTopic(NounPhrase phrase) {
    boolean comma = phrase.end() < scene.text().words().size() && scene.word(phrase.end()).is("،");
    return !phrase.isGoverned()
        && !isDateline(phrase)
        && phrase.kind() != NounPhrase.Kind.NUMBER
        && (phrase.actor() || !comma)
        && !words.isAdverbial(scene.word(phrase.begin()));
  }

  /** "Among them" names some of those before it; the clause goes on. */
  private static boolean isAmong(Word word) {
    return word.folded().matches("و?(بين|من)ه.*");
  }

  /** The paper and the place before the news: "Name - City:". */
  private boolean isDateline(NounPhrase phrase) {
    if (phrase.end() >= scene.text().words().size()) {
      return false;
    }
    String next = scene.word(phrase.end()).surface();
    return (next.equals("-") || next.equals("–")) && phrase.begin() <= 1;
  }

  /** A clause of its own; a pronoun on what opens it is its topic. */
  private void open(Word word, Deque<Frame> frames) {
    NounPhrase speaker = speaker(word).orElse(frames.peek().subject());
    Frame frame = Frame.complement();
    String letters = FiniteVerb.enclitic(word);
    if (!letters.isEmpty()) {
      (isLearnt(word.index())
              ? actors.pronoun(letters, speaker)
              : actors.ofClause(letters, speaker))
          .ifPresent(frame::head);
    }
    frame.inherit(frames.peek().controller());
    frames.push(frame);
  }

  /** What a paper has learnt is of others. */
  private boolean isLearnt(int at) {
    for (int i = at - 1; i >= Math.max(0, at - LEARNT); i--) {
      if (words.isLearning(scene.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Who says what stands at a word. */
  private Optional<NounPhrase> speaker(Word word) {
    return holders
        .innermost(word.span())
        .or(
            () ->
                word.index() + 1 < scene.text().words().size()
                    ? holders.innermost(scene.word(word.index() + 1).span())
                    : Optional.empty())
        .map(Attribution::source)
        .flatMap(source -> actors.known(source.entity()));
  }
}

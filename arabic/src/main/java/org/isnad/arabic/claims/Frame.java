package org.isnad.arabic.claims;

/**
 * A clause while its sentence is read from left to right: what stands at its head and who its last
 * verb's subject is.
 */
final class Frame {

  /** What opened a clause. */
  enum Kind {
    MAIN,
    COMPLEMENT,
    RELATIVE
  }

  private final Kind kind;
  private final NounPhrase antecedent;
  private NounPhrase topic;
  private boolean topicTaken;
  private NounPhrase subject;
  private NounPhrase controller;
  private NounPhrase inherited;
  private boolean hasVerb;
  private boolean idle;

  private Frame(Kind kind, NounPhrase antecedent) {
    this.kind = kind;
    this.antecedent = antecedent;
  }

  static Frame main() {
    return new Frame(Kind.MAIN, null);
  }

  static Frame complement() {
    return new Frame(Kind.COMPLEMENT, null);
  }

  /** A relative clause; the antecedent is null where there is none. */
  static Frame relative(NounPhrase antecedent) {
    return new Frame(Kind.RELATIVE, antecedent);
  }

  boolean isRelative() {
    return kind == Kind.RELATIVE;
  }

  NounPhrase antecedent() {
    return antecedent;
  }

  /** The free phrase at the head of the clause, before any verb; null for none. */
  NounPhrase topic() {
    return topic;
  }

  /** The topic, as long as no verb has taken it for its subject; else null. */
  NounPhrase pendingTopic() {
    return topicTaken ? null : topic;
  }

  /** Who is likely to be the next verb's subject; null for nobody. */
  NounPhrase expected() {
    NounPhrase pending = pendingTopic();
    return pending == null && isUnsaid() ? inherited : pending;
  }

  boolean hasVerb() {
    return hasVerb;
  }

  /** The subject of the last verb; null for none. */
  NounPhrase subject() {
    return subject;
  }

  /** Who does what depends on the last verb: whoever is asked, else its subject. */
  NounPhrase controller() {
    if (controller != null) {
      return controller;
    }
    if (subject == null) {
      return inherited;
    }
    return idle ? null : subject;
  }

  /** Takes over who does what depends on the clause around this one. */
  void inherit(NounPhrase phrase) {
    inherited = phrase;
  }

  /** Takes a free phrase before any verb for the topic; behind {@code anna} it is accusative. */
  void head(NounPhrase phrase) {
    boolean oblique = phrase.agreement().mark() == Agreement.Case.OBLIQUE;
    if (topic == null && !hasVerb && (!oblique || kind == Kind.COMPLEMENT)) {
      topic = phrase;
    }
  }

  /** A verb of being begins a clause anew, unless its topic stands before it. */
  void restart() {
    if (hasVerb) {
      topic = null;
      topicTaken = false;
      hasVerb = false;
    }
  }

  /** A relative clause that describes nobody: whoever, what. */
  boolean isFree() {
    return kind == Kind.RELATIVE && antecedent == null;
  }

  /** Takes note of a verb and its subject, which may be null. */
  void verb(NounPhrase found) {
    hasVerb = true;
    idle = false;
    controller = null;
    if (found != null) {
      topicTaken = topicTaken || found.equals(topic);
      subject = found;
    }
  }

  /** Whether no verb was said yet in a clause that depends on another. */
  boolean isUnsaid() {
    return kind == Kind.COMPLEMENT && !hasVerb && controller == null;
  }

  /** Takes note that the last verb's subject did nothing itself. */
  void passive() {
    idle = true;
  }

  void control(NounPhrase phrase) {
    controller = phrase;
  }
}

package org.isnad.arabic.events;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/**
 * An event in a sentence, marked by a person or found by a program.
 *
 * @param verb where the verb or noun that tells it stands; empty where the marks are not in the
 *     text
 * @param agent every stretch that names who did it; empty for nobody
 * @param patient every stretch that names to whom it was done; empty for nobody
 */
record Event(ClaimType type, List<Span> verb, List<Span> agent, List<Span> patient) {

  Event {
    verb = List.copyOf(verb);
    agent = List.copyOf(agent);
    patient = List.copyOf(patient);
  }

  /** A claim as an event: a party stands wherever the sentence names it. */
  static Event of(Claim claim, SourcedRecord record) {
    return new Event(
        claim.type(),
        List.of(claim.predicate()),
        stretches(claim.agent(), record),
        stretches(claim.patient(), record));
  }

  private static List<Span> stretches(Party party, SourcedRecord record) {
    if (party == null) {
      return List.of();
    }
    Stream<Span> named =
        record.mentions().stream()
            .filter(m -> m.entity().equals(party.entity()))
            .map(Mention::span);
    return Stream.concat(Stream.ofNullable(party.span()), named).distinct().toList();
  }

  boolean hasBothSides() {
    return !agent.isEmpty() && !patient.isEmpty();
  }

  boolean sharesVerb(Event other) {
    return overlap(verb, other.verb);
  }

  boolean sharesAgent(Event other) {
    return overlap(agent, other.agent);
  }

  boolean sharesPatient(Event other) {
    return overlap(patient, other.patient);
  }

  /** Whether both sides are the same, nobody where the other has nobody. */
  boolean sharesSides(Event other) {
    return (sharesAgent(other) || (agent.isEmpty() && other.agent.isEmpty()))
        && (sharesPatient(other) || (patient.isEmpty() && other.patient.isEmpty()));
  }

  private static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
  }
}

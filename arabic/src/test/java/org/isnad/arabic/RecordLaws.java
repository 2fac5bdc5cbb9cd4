package org.isnad.arabic;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Mention;
import org.isnad.core.record.Party;
import org.isnad.core.record.Role;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;

/** What holds for every record, whatever the text. */
final class RecordLaws {

  private final SourcedRecord record;
  private final Set<String> entities;
  private final Map<String, String> parents = new HashMap<>();
  private final List<String> broken = new ArrayList<>();

  private RecordLaws(SourcedRecord record) {
    this.record = record;
    this.entities = record.entities().stream().map(Entity::id).collect(toSet());
    record.attributions().forEach(it -> parents.put(it.id(), it.parent()));
  }

  /** The laws that a record breaks, each told with its place; none if all hold. */
  static List<String> brokenBy(SourcedRecord record) {
    RecordLaws laws = new RecordLaws(record);
    laws.apart("sentence", record.sentences());
    laws.apart("mention", record.mentions().stream().map(Mention::span).toList());
    laws.unique("entity", record.entities(), Entity::id);
    laws.unique("attribution", record.attributions(), Attribution::id);
    laws.unique("claim", record.claims(), Claim::id);
    record.mentions().forEach(laws::mention);
    record.times().forEach(laws::time);
    record.roles().forEach(laws::role);
    record.attributions().forEach(laws::attribution);
    record.claims().forEach(laws::claim);
    return laws.broken;
  }

  /** The laws that the record of a document breaks; that there is none is one of them. */
  static List<String> brokenFor(Pipeline pipeline, Document document) {
    try {
      return brokenBy(pipeline.analyze(document));
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(document.id() + ": " + e + " at " + place(e));
    }
  }

  private static String place(Throwable e) {
    return Arrays.stream(e.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.isnad."))
        .findFirst()
        .map(StackTraceElement::toString)
        .orElse("an unknown place");
  }

  private void mention(Mention mention) {
    span("mention", mention.span());
    entity("mention " + mention.span(), mention.entity());
    rule("mention " + mention.span(), mention.rule());
  }

  private void time(Timex time) {
    span("time", time.span());
    rule("time " + time.span(), time.rule());
    holds(!time.value().isBlank(), "time " + time.span() + " has no value");
  }

  private void role(Role role) {
    span("role", role.span());
    entity("role " + role.span(), role.person());
    if (role.organization() != null) {
      entity("role " + role.span(), role.organization());
    }
    rule("role " + role.span(), role.rule());
  }

  private void attribution(Attribution it) {
    span(it.id() + " cue", it.cue());
    apart(it.id() + " content", it.content());
    party(it.id() + " source", it.source());
    if (it.medium() != null) {
      span(it.id() + " medium", it.medium().span());
    }
    it.evidence().forEach(span -> span(it.id() + " evidence", span));
    holds(it.access() == null == it.evidence().isEmpty(), it.id() + " has access unproved");
    if (it.parent() != null) {
      holds(parents.containsKey(it.parent()), it.id() + " has no such parent " + it.parent());
      holds(endsOutside(it), it.id() + " is its own ancestor");
    }
    rule(it.id(), it.rule());
    confidence(it.id(), it.confidence());
  }

  private boolean endsOutside(Attribution it) {
    Set<String> seen = new HashSet<>();
    String link = it.id();
    while (link != null && seen.add(link)) {
      link = parents.get(link);
    }
    return link == null;
  }

  private void claim(Claim claim) {
    span(claim.id() + " predicate", claim.predicate());
    party(claim.id() + " agent", claim.agent());
    party(claim.id() + " patient", claim.patient());
    party(claim.id() + " theme", claim.theme());
    party(claim.id() + " place", claim.place());
    if (claim.time() != null) {
      span(claim.id() + " time", claim.time().span());
    }
    if (claim.stance() != null) {
      span(claim.id() + " stance", claim.stance().words());
      String earlier = claim.stance().claim();
      holds(
          record.claims().stream()
              .takeWhile(it -> !it.id().equals(claim.id()))
              .anyMatch(it -> it.id().equals(earlier)),
          claim.id() + " takes a stance to no earlier claim: " + earlier);
    }
    String holder = claim.attribution();
    holds(holder == null || parents.containsKey(holder), claim.id() + " is in no " + holder);
    rule(claim.id(), claim.rule());
    confidence(claim.id(), claim.confidence());
  }

  private void party(String what, Party party) {
    if (party != null && party.span() != null) {
      span(what, party.span());
    }
    if (party != null && party.entity() != null) {
      entity(what, party.entity());
    }
  }

  private void entity(String what, String id) {
    holds(entities.contains(id), what + " names no entity of the record: " + id);
  }

  private void rule(String what, String rule) {
    holds(rule != null && !rule.isBlank(), what + " names no rule");
  }

  private void confidence(String what, double confidence) {
    holds(confidence >= 0 && confidence <= 1, what + " is certain to " + confidence);
  }

  /** In text order, none over another, all with words. */
  private void apart(String what, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      span(what, span);
      holds(span.begin() >= end, what + " " + span + " begins before " + end);
      end = Math.max(end, span.end());
    }
  }

  private void span(String what, Span span) {
    String text = record.text();
    boolean inside = span.end() <= text.length();
    holds(inside, what + " " + span + " runs out of the text of " + text.length());
    holds(inside && !span.of(text).isBlank(), what + " " + span + " has no words");
  }

  private <T> void unique(String what, List<T> things, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    for (T thing : things) {
      holds(seen.add(id.apply(thing)), what + " id twice: " + id.apply(thing));
    }
  }

  private void holds(boolean law, String otherwise) {
    if (!law) {
      broken.add(record.document().id() + ": " + otherwise);
    }
  }
}

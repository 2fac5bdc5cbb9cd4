package org.isnad.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.record.Access;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Fingerprint;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.Role;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Timex;
import org.isnad.core.record.TimexType;
import org.isnad.core.text.Span;

/** Builds a record by hand: places are given by the words that stand there. */
final class RecordBuilder {

  private final String id;
  private final String text;
  private String title;
  private String publisher;
  private String author;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Timex> times = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final List<String> wire = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  RecordBuilder(String id, String text) {
    this.id = id;
    this.text = text;
  }

  RecordBuilder from(String title, String publisher, String author, String... wire) {
    this.title = title;
    this.publisher = publisher;
    this.author = author;
    this.wire.addAll(List.of(wire));
    return this;
  }

  /** An entity, with a mention wherever one of its names stands. */
  RecordBuilder entity(String entity, EntityType type, String latin, String... names) {
    entities.add(new Entity(entity, type, names[0], List.of(names), latin, null));
    for (String name : names) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        Span span = new Span(at, at + name.length());
        if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
          mentions.add(new Mention(span, type, MentionForm.NAME, entity, "demo"));
        }
      }
    }
    return this;
  }

  RecordBuilder described(String entity, String latin, String words) {
    entities.add(new Entity(entity, EntityType.PERSON, words, List.of(), latin, null));
    mentions.add(new Mention(at(words), EntityType.PERSON, MentionForm.NOMINAL, entity, "demo"));
    return this;
  }

  RecordBuilder role(String person, String words, String organization) {
    roles.add(new Role(person, words, organization, at(words), RoleStatus.CURRENT, "demo"));
    return this;
  }

  RecordBuilder time(String words, String value) {
    times.add(new Timex(at(words), TimexType.DATE, value, value, value, null, "demo"));
    return this;
  }

  RecordBuilder told(
      Act act, String cue, String source, String entity, String content, String parent) {
    return told(act, cue, source, entity, content, parent, false, false, null, null);
  }

  RecordBuilder told(
      Act act,
      String cue,
      String source,
      String entity,
      String content,
      String parent,
      boolean negated,
      boolean hedged,
      String medium,
      Access access) {
    attributions.add(
        new Attribution(
            "a" + (attributions.size() + 1),
            act,
            at(cue),
            source == null && entity == null
                ? null
                : new Party(source == null ? null : at(source), entity),
            List.of(at(content)),
            parent,
            negated,
            hedged,
            medium == null ? null : new Attribution.Medium(at(medium)),
            access,
            access == null ? List.of() : List.of(at(cue)),
            "demo-rule",
            0.9));
    return this;
  }

  RecordBuilder claim(
      ClaimType type, String predicate, String agent, String patient, String attribution) {
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            type,
            at(predicate),
            party(agent),
            party(patient),
            null,
            null,
            null,
            Polarity.POSITIVE,
            false,
            attribution,
            "demo-claim",
            0.8));
    return this;
  }

  /** Gives the last claim the time that words tell; {@link #time} must have told of them. */
  RecordBuilder when(String words) {
    Claim last = claims.remove(claims.size() - 1);
    Timex time = times.stream().filter(t -> t.span().equals(at(words))).findFirst().orElseThrow();
    claims.add(
        new Claim(
            last.id(),
            last.type(),
            last.predicate(),
            last.agent(),
            last.patient(),
            null,
            null,
            new Claim.When(time.span(), time.value()),
            Polarity.POSITIVE,
            false,
            last.attribution(),
            last.rule(),
            last.confidence()));
    return this;
  }

  /** An entity where it is first named. */
  private Party party(String entity) {
    return mentions.stream()
        .filter(m -> m.entity().equals(entity))
        .map(Mention::span)
        .min(Span::compareTo)
        .map(span -> new Party(span, entity))
        .orElse(null);
  }

  SourcedRecord build() {
    Document document =
        new Document(
            id,
            title,
            publisher,
            author,
            LocalDate.of(2015, 8, 9),
            null,
            "ar",
            Fingerprint.sha256(text),
            text);
    return new SourcedRecord(
        document,
        List.of(new Span(0, text.length())),
        entities,
        mentions,
        times,
        roles,
        wire,
        attributions,
        claims);
  }

  private Span at(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("the text has no " + words);
    }
    return new Span(at, at + words.length());
  }
}

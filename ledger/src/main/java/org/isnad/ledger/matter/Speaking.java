package org.isnad.ledger.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.arabic.forms.Naming;
import org.isnad.arabic.forms.Speech;
import org.isnad.arabic.forms.Spokesmen;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.origin.Voice;
import org.isnad.ledger.reprint.Wording;

/** In whose name a source speaks, and how one is called who is only described. */
final class Speaking {

  /** So many letters before a name may tell the ministry of the person. */
  private static final int BEFORE = 60;

  /** Between a description and the name that somebody asked for stand so many letters at most. */
  private static final int BETWEEN = 50;

  private final SourcedRecord record;

  Speaking(SourcedRecord record) {
    this.record = record;
  }

  /**
   * The bodies for which the source of an attribution speaks: as its spokesman, as its minister, as
   * a source in it. A ministry that the article itself does not name is among them.
   */
  List<Voice> bodies(Attribution link) {
    List<Voice> out = new ArrayList<>();
    if (link.source() != null) {
      Optional<Entity> speaker = record.entity(String.valueOf(link.source().entity()));
      speaker.ifPresent(entity -> out.addAll(held(entity, link)));
      speaker.flatMap(this::ministry).ifPresent(name -> out.add(voice(name, link)));
      inside(link).ifPresent(out::add);
      unnamed(link).ifPresent(out::add);
    }
    return out;
  }

  /** Those who are said to say or write something of which no words are told. */
  List<Voice> speakers() {
    Stream<Entity> agents =
        record.claims().stream()
            .filter(claim -> Speech.is(claim.rule()) && claim.polarity() != Polarity.NEGATIVE)
            .flatMap(claim -> named(claim.agent()).stream());
    Stream<Entity> subjects =
        record.mentions().stream()
            .filter(m -> m.form() == MentionForm.NAME && m.type() != EntityType.PLACE)
            .filter(this::isSubject)
            .flatMap(m -> record.entity(String.valueOf(m.entity())).stream());
    return Stream.concat(agents, subjects)
        .map(speaker -> new Voice(NameKey.of(speaker), speaker.name(), true, null))
        .toList();
  }

  /** Whether a name is the subject of a verb of saying right behind it. */
  private boolean isSubject(Mention name) {
    return record.sentences().stream()
        .filter(sentence -> sentence.contains(name.span()))
        .anyMatch(
            sentence ->
                Speech.isSubject(
                    words(sentence.begin(), name.span().begin()),
                    words(name.span().end(), sentence.end())));
  }

  /** The entity of a party, or the last that its words name. */
  private Optional<Entity> named(Party party) {
    if (party == null || (party.entity() == null && party.span() == null)) {
      return Optional.empty();
    }
    String entity = party.entity();
    return record.mentions().stream()
        .filter(m -> m.form() == MentionForm.NAME && m.type() != EntityType.PLACE)
        .filter(
            m ->
                entity == null
                    ? party.span().contains(m.span()) && m.span().end() == party.span().end()
                    : entity.equals(m.entity()))
        .flatMap(m -> record.entity(String.valueOf(m.entity())).stream())
        .findFirst();
  }

  /** The body that has no name and whose report is quoted. */
  private Optional<Voice> unnamed(Attribution link) {
    return Optional.ofNullable(link.source().span())
        .flatMap(span -> Spokesmen.unnamedBody(span.of(record.text())))
        .map(name -> new Voice(NameKey.of(name), name, false, link.access()));
  }

  private List<Voice> held(Entity person, Attribution link) {
    return record.roles().stream()
        .filter(role -> role.person().equals(person.id()) && role.status() != RoleStatus.FORMER)
        .filter(role -> Spokesmen.speaks(role.role()))
        .flatMap(role -> record.entity(String.valueOf(role.organization())).stream())
        .filter(body -> body.type() == EntityType.ORGANIZATION)
        .map(body -> new Voice(NameKey.of(body), body.name(), true, link.access()))
        .toList();
  }

  private Optional<String> ministry(Entity person) {
    return names(person.id())
        .map(name -> new Span(Math.max(0, name.begin() - BEFORE), name.begin()))
        .map(before -> Spokesmen.ministry(before.of(record.text())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Voice voice(String name, Attribution link) {
    return new Voice(NameKey.of(name), name, true, link.access());
  }

  /** The body within the words for a source that has no name of its own. */
  private Optional<Voice> inside(Attribution link) {
    Span source = link.source().span();
    if (source == null) {
      return Optional.empty();
    }
    return record.mentions().stream()
        .filter(m -> m.form() == MentionForm.NAME && m.type() == EntityType.ORGANIZATION)
        .filter(m -> source.contains(m.span()) && m.span().begin() > source.begin())
        .filter(m -> Spokesmen.isWithin(words(source.begin(), m.span().begin())))
        .flatMap(m -> record.entity(String.valueOf(m.entity())).stream())
        .filter(body -> !body.id().equals(link.source().entity()))
        .map(body -> new Voice(NameKey.of(body), body.name(), true, link.access()))
        .findFirst();
  }

  /** The name of whom the article only describes, where it tells how he or she is called. */
  Optional<Entity> called(Entity described) {
    return Stream.concat(
            record.mentions().stream()
                .filter(mention -> described.id().equals(mention.entity()))
                .map(Mention::span),
            record.attributions().stream()
                .map(Attribution::source)
                .filter(source -> source != null && described.id().equals(source.entity()))
                .map(source -> source.span())
                .filter(Objects::nonNull))
        .flatMap(this::calledBehind)
        .findFirst()
        .or(() -> calledElsewhere(described.name()));
  }

  /** "His brother is a driver, and is known as …", told at another place. */
  private Optional<Entity> calledElsewhere(String description) {
    Wording wording = Wording.of(record.text());
    return IntStream.range(0, wording.size())
        .filter(at -> Naming.isAgain(wording.words().get(at), description))
        .mapToObj(at -> calledInSentence(wording.spans().get(at)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The first person whom the sentence names behind a description, if that is how one is called.
   */
  private Optional<Entity> calledInSentence(Span description) {
    return record.sentences().stream()
        .filter(sentence -> sentence.contains(description))
        .flatMap(sentence -> persons(new Span(description.end(), sentence.end())))
        .findFirst()
        .filter(m -> Naming.ends(words(description.end(), m.span().begin())))
        .flatMap(m -> record.entity(String.valueOf(m.entity())));
  }

  private Stream<Mention> persons(Span within) {
    return record.mentions().stream()
        .filter(m -> m.form() == MentionForm.NAME && m.type() == EntityType.PERSON)
        .filter(m -> within.contains(m.span()));
  }

  private Stream<Entity> calledBehind(Span description) {
    return record.mentions().stream()
        .filter(m -> m.form() == MentionForm.NAME && m.type() != EntityType.ORGANIZATION)
        .filter(m -> m.span().begin() > description.end())
        .filter(m -> m.span().begin() - description.end() <= BETWEEN)
        .filter(m -> Naming.is(words(description.end(), m.span().begin())))
        .flatMap(m -> record.entity(String.valueOf(m.entity())).stream());
  }

  private Stream<Span> names(String entity) {
    return record.mentions().stream()
        .filter(m -> entity.equals(m.entity()) && m.form() == MentionForm.NAME)
        .map(Mention::span);
  }

  private String words(int from, int to) {
    return new Span(from, to).of(record.text());
  }
}

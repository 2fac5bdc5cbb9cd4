package org.isnad.ledger.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.Role;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.Profile.Part;
import org.isnad.ledger.Via;
import org.isnad.ledger.identity.NameForms;
import org.isnad.ledger.origin.Topic;
import org.jdbi.v3.core.Handle;

/**
 * The rows that queries need of one record, as readers have judged it; wholly made from record and
 * judgements, and made anew with them.
 */
final class Derived {

  /** All tables of such rows, those that refer to others first. */
  static final List<String> TABLES =
      List.of(
          "about", "party", "claim", "via", "attribution", "credit", "role", "spelling", "entity");

  private final Rows entities =
      new Rows(
          "entity", 1, "id", "key", "type", "name", "latin", "named", "solid", "skeleton", "last");
  private final Rows spellings = new Rows("spelling", 2, "key", "name", "mentions");
  private final Rows roles =
      new Rows(
          "role",
          1,
          "place",
          "key",
          "role",
          "organization",
          "organization_key",
          "status",
          "span_begin",
          "span_end");
  private final Rows credits = new Rows("credit", 2, "key", "kind", "name");
  private final Rows attributions =
      new Rows(
          "attribution",
          1,
          "id",
          "act",
          "key",
          "name",
          "cue_begin",
          "cue_end",
          "content_begin",
          "content_end",
          "words",
          "negated",
          "hedged",
          "confidence",
          "depth",
          "access");
  private final Rows vias = new Rows("via", 3, "attribution", "kind", "key", "name");
  private final Rows claims =
      new Rows(
          "claim",
          1,
          "id",
          "type",
          "attribution",
          "predicate_begin",
          "predicate_end",
          "sentence_begin",
          "sentence_end",
          "words",
          "polarity",
          "hedged",
          "time",
          "earliest",
          "latest");
  private final Rows parties = new Rows("party", 2, "claim", "part", "key");

  private final SourcedRecord record;
  private final Map<String, Entity> byId = new LinkedHashMap<>();

  private Derived(SourcedRecord record) {
    this.record = record;
    record.entities().forEach(e -> byId.put(e.id(), e));
  }

  static void insert(Handle handle, long document, SourcedRecord record) {
    rows(handle, document, record);
    Wordings.insert(handle, document, record.document());
  }

  /** Makes the rows of a record anew whose text is the same: what judgements change. */
  static void replace(Handle handle, long document, SourcedRecord record) {
    deleteRows(handle, document);
    rows(handle, document, record);
  }

  private static void rows(Handle handle, long document, SourcedRecord record) {
    Derived derived = new Derived(record);
    derived.make();
    List.of(
            derived.entities,
            derived.spellings,
            derived.roles,
            derived.credits,
            derived.attributions,
            derived.vias,
            derived.claims,
            derived.parties)
        .forEach(rows -> rows.insert(handle, document));
    about(handle, document, record);
  }

  private static void about(Handle handle, long document, SourcedRecord record) {
    LocalDate published = record.document().published();
    long day = published == null ? 0 : published.toEpochDay();
    handle.execute(
        "INSERT INTO about (document, day, words) VALUES (?, ?, ?)",
        document,
        day,
        Topic.of(record).bytes());
    Affairs.due(handle, day);
  }

  static void delete(Handle handle, long document) {
    Wordings.delete(handle, document);
    deleteRows(handle, document);
  }

  private static void deleteRows(Handle handle, long document) {
    handle
        .createQuery("SELECT day FROM about WHERE document = :document")
        .bind("document", document)
        .mapTo(Long.class)
        .forEach(day -> Affairs.due(handle, day));
    TABLES.forEach(
        table -> handle.execute("DELETE FROM " + table + " WHERE document = ?", document));
  }

  private void make() {
    record.entities().forEach(this::entity);
    spellings();
    for (int i = 0; i < record.roles().size(); i++) {
      role(i, record.roles().get(i));
    }
    record.wire().forEach(wire -> credits.add(NameKey.of(wire), "WIRE", wire));
    byline();
    record.attributions().forEach(this::attribution);
    record.claims().forEach(this::claim);
  }

  private void entity(Entity entity) {
    boolean named = entity.authority() != null || !entity.names().isEmpty();
    entities.add(
        entity.id(),
        NameKey.of(entity),
        entity.type(),
        entity.name(),
        named ? entity.latin() : "",
        named,
        named ? NameForms.solid(entity.name()) : "",
        named ? NameForms.skeleton(entity.name()) : "",
        named ? NameForms.last(entity.name()) : "");
  }

  private void byline() {
    String author = record.document().author();
    for (String part : author == null ? new String[0] : author.split("[^\\p{L}\\p{N}\\p{M} ]+")) {
      if (!part.isBlank()) {
        credits.add(NameKey.of(part), "BYLINE", part.strip());
      }
    }
  }

  private void spellings() {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : record.mentions()) {
      Entity entity = byId.get(mention.entity());
      if (mention.form() == MentionForm.NAME && entity != null) {
        String name = words(mention.span());
        counts.merge(List.of(NameKey.of(entity), name), 1, Integer::sum);
      }
    }
    record.entities().stream()
        .filter(entity -> entity.type() == EntityType.ORGANIZATION && !entity.names().isEmpty())
        .forEach(
            entity ->
                Headline.of(record.document().title(), entity.name())
                    .ifPresent(
                        name -> counts.merge(List.of(NameKey.of(entity), name), 1, Integer::sum)));
    String publisher = record.document().publisher();
    Headline.ofPublisher(record.text(), publisher)
        .ifPresent(name -> counts.putIfAbsent(List.of(NameKey.of(publisher), name), 1));
    counts.forEach((name, mentions) -> spellings.add(name.get(0), name.get(1), mentions));
  }

  private void role(int place, Role role) {
    Entity person = byId.get(role.person());
    if (person == null) {
      return;
    }
    Optional<Entity> body = Optional.ofNullable(byId.get(role.organization()));
    roles.add(
        place,
        NameKey.of(person),
        role.role(),
        body.map(Entity::name).orElse(null),
        body.map(NameKey::of).orElse(null),
        role.status(),
        role.span().begin(),
        role.span().end());
  }

  private void attribution(Attribution attribution) {
    Span content = attribution.content().get(0);
    attributions.add(
        attribution.id(),
        attribution.act(),
        NameKey.of(record, attribution.source()),
        name(attribution.source()),
        attribution.cue().begin(),
        attribution.cue().end(),
        content.begin(),
        content.end(),
        words(content),
        attribution.negated(),
        attribution.hedged(),
        attribution.confidence(),
        record.chain(attribution).size(),
        attribution.access());
    vias(attribution);
  }

  private void vias(Attribution attribution) {
    String own = NameKey.of(record, attribution.source());
    for (Attribution outer :
        record.chain(attribution).subList(1, record.chain(attribution).size())) {
      String key = NameKey.of(record, outer.source());
      if (key != null && !key.equals(own)) {
        vias.add(attribution.id(), Via.Kind.SOURCE, key, name(outer.source()));
      }
    }
    for (String wire : record.wire()) {
      vias.add(attribution.id(), Via.Kind.WIRE, NameKey.of(wire), wire);
    }
    String publisher = record.document().publisher();
    if (publisher != null) {
      vias.add(attribution.id(), Via.Kind.PUBLISHER, NameKey.of(publisher), publisher);
    }
  }

  private void claim(Claim claim) {
    Span sentence = sentence(claim.predicate());
    Optional<Timex> timex = timex(claim);
    claims.add(
        claim.id(),
        claim.type(),
        claim.attribution(),
        claim.predicate().begin(),
        claim.predicate().end(),
        sentence.begin(),
        sentence.end(),
        words(sentence),
        claim.polarity(),
        claim.hedged(),
        claim.time() == null ? null : claim.time().value(),
        timex.map(Timex::earliest).orElse(null),
        timex.map(Timex::latest).orElse(null));
    party(claim, Part.AGENT, claim.agent());
    party(claim, Part.PATIENT, claim.patient());
    party(claim, Part.THEME, claim.theme());
    party(claim, Part.PLACE, claim.place());
  }

  /** The time expression from which the claim has its time. */
  private Optional<Timex> timex(Claim claim) {
    return claim.time() == null
        ? Optional.empty()
        : record.times().stream().filter(t -> t.span().equals(claim.time().span())).findFirst();
  }

  private void party(Claim claim, Part part, Party party) {
    String key = NameKey.of(record, party);
    if (key != null) {
      parties.add(claim.id(), part, key);
    }
  }

  private Span sentence(Span inside) {
    return record.sentences().stream()
        .filter(s -> s.begin() <= inside.begin() && inside.end() <= s.end())
        .findFirst()
        .orElse(inside);
  }

  private String name(Party party) {
    if (party == null) {
      return null;
    }
    Entity entity = byId.get(party.entity());
    if (entity != null) {
      return entity.name();
    }
    return party.span() == null ? null : words(party.span());
  }

  /** The words of a stretch; a stretch that runs over the text's end gives those inside. */
  private String words(Span span) {
    String text = record.text();
    int begin = Math.min(span.begin(), text.length());
    return text.substring(begin, Math.max(begin, Math.min(span.end(), text.length())));
  }
}

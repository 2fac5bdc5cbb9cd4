package org.isnad.arabic.attribution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.attribution.SourceNouns.Noun;
import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Mention;
import org.isnad.core.text.Span;

/** Says which entity a phrase stands for that names or describes a speaker. */
final class NamedSpeakers {

  private final Discourse discourse;
  private final Passage passage;
  private final SourceEntities entities;
  private final NominalEntities nominals;
  private final Profiles profiles;
  private final Anaphors anaphors;
  private final Map<String, Gender> genders = new LinkedHashMap<>();

  NamedSpeakers(
      Discourse discourse,
      SourceEntities entities,
      NominalEntities nominals,
      Honorifics honorifics) {
    this.discourse = discourse;
    this.passage = discourse.passage();
    this.entities = entities;
    this.nominals = nominals;
    this.profiles = new Profiles(passage, entities);
    this.anaphors = new Anaphors(discourse, entities, honorifics);
  }

  /** The speaker of a draft whose source stands at some words. */
  Speaker speaker(int index, Span words) {
    Optional<String> named = entities.named(passage, words);
    Optional<String> entity = named.or(() -> anaphors.entity(index, words));
    Profile profile = agreed(index, profiles.of(words));
    return known(span(words), words, entity, profile, 1);
  }

  /** A speaker described somewhere before a cue that leaves it out. */
  Speaker described(int index, Span words, double certainty) {
    Optional<String> entity =
        entities.named(passage, words).or(() -> anaphors.entity(index, words));
    Span span = entity.isPresent() ? null : span(words);
    return known(span, words, entity, profiles.of(words), certainty);
  }

  /** A speaker known by a name that stands somewhere before a cue. */
  Speaker of(Mention mention, double certainty) {
    Profile profile = remembered(mention.entity(), profiles.of(mention));
    return new Speaker(null, mention.entity(), profile, Set.of(), certainty);
  }

  Profile profile(Span words) {
    return profiles.of(words);
  }

  private Speaker known(
      Span span, Span words, Optional<String> entity, Profile profile, double certainty) {
    SourceKind kind = entities.head(passage, words).map(Noun::kind).orElse(SourceKind.PERSON);
    Span whole = span(words);
    String id =
        entity.orElseGet(() -> nominals.entity(whole.of(passage.text().text()), kind, whole));
    Set<String> keys = entities.keys(passage, words);
    return new Speaker(span, id, remembered(id, profile), keys, certainty);
  }

  /** Gender is learned where a verb or title tells it, for all later places. */
  private Profile remembered(String entity, Profile profile) {
    if (profile.gender() != null) {
      genders.putIfAbsent(entity, profile.gender());
      return profile;
    }
    return profile.withGender(genders.get(entity));
  }

  /** A verb agrees in gender with the person that the text names; bodies go with both. */
  private Profile agreed(int index, Profile profile) {
    CueReading reading = discourse.draft(index).cue().reading();
    boolean tells = reading.kind() == CueKind.VERB && profile.kind() == SourceKind.PERSON;
    return tells ? profile.withGender(reading.gender()) : profile;
  }

  /** The phrase without a preposition that is written together with its first word. */
  private Span span(Span words) {
    Word first = passage.word(words.begin());
    boolean fused = first.segments().get(0).tag().equals("IN") && first.stem() > 0;
    int begin = fused ? first.stemSpan().begin() : first.span().begin();
    Span whole = passage.span(words.begin(), words.end());
    return new Span(Math.min(begin, whole.end()), whole.end());
  }
}

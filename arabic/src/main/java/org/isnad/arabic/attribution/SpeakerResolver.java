package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.attribution.SourceNouns.Noun;
import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.text.Span;

/**
 * Resolves the sources of one article in the order of its cues: a phrase to its entity, a left-out
 * subject to the last speaker of the same depth that agrees with it.
 */
final class SpeakerResolver {

  /** How many sentences back a left-out speaker is looked for. */
  private static final int MEMORY = 8;

  private final Passage passage;
  private final List<Draft> drafts;
  private final int[] parents;
  private final SourceEntities entities;
  private final NominalEntities nominals;
  private final ClauseSubjects subjects;
  private final Speaker[] speakers;

  SpeakerResolver(
      Passage passage,
      List<Draft> drafts,
      int[] parents,
      SourceEntities entities,
      NominalEntities nominals,
      ClauseSubjects subjects) {
    this.passage = passage;
    this.drafts = drafts;
    this.parents = parents.clone();
    this.entities = entities;
    this.nominals = nominals;
    this.subjects = subjects;
    this.speakers = new Speaker[drafts.size()];
  }

  /** The speaker of a draft, null where there is none; to be asked for in the drafts' order. */
  Speaker speaker(int index) {
    Draft draft = drafts.get(index);
    SourceGuess guess = draft.source();
    if (guess instanceof SourceGuess.Named named) {
      speakers[index] = named(index, named.words());
    } else if (guess instanceof SourceGuess.LeftOut) {
      speakers[index] = leftOut(index);
    } else if (guess instanceof SourceGuess.OfHost) {
      speakers[index] = ofHost(index);
    }
    return speakers[index];
  }

  /** The parent of a draft, by nesting or by the speaker it goes on from; -1 for none. */
  int parent(int index) {
    return parents[index];
  }

  private Speaker named(int index, Span words) {
    Span span = span(words);
    Gender gender = gender(drafts.get(index), words);
    Set<String> keys = entities.keys(passage, words);
    Optional<String> entity = entities.named(passage, words);
    if (entity.isEmpty() && isAnaphor(words)) {
      Optional<Integer> earlier = earlierWith(index, words);
      earlier.ifPresent(found -> inheritParent(index, found));
      entity = earlier.map(found -> speakers[found].entity()).or(() -> nominalOfCast(words));
    } else if (entity.isPresent()) {
      lastOf(index, entity.get()).ifPresent(found -> inheritParent(index, found));
    }
    SourceKind kind = entities.head(passage, words).map(Noun::kind).orElse(SourceKind.PERSON);
    String id = entity.orElseGet(() -> nominals.entity(span.of(passage.text().text()), kind, span));
    return new Speaker(span, id, gender, keys);
  }

  /** The phrase without a preposition that is written together with its first word. */
  private Span span(Span words) {
    Word first = passage.word(words.begin());
    boolean fused = first.segments().get(0).tag().equals("IN") && first.stem() > 0;
    int begin = fused ? first.stemSpan().begin() : first.span().begin();
    Span whole = passage.span(words.begin(), words.end());
    return new Span(Math.min(begin, whole.end()), whole.end());
  }

  /** A short definite description: "the source", "the paper". */
  private boolean isAnaphor(Span words) {
    return words.length() <= 2 && passage.folded(words.begin()).contains("ال");
  }

  private Optional<Integer> earlierWith(int index, Span words) {
    Optional<String> key = entities.head(passage, words).map(Noun::key);
    for (int i = index - 1; key.isPresent() && i >= 0; i--) {
      if (speakers[i] != null && speakers[i].keys().contains(key.get())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<String> nominalOfCast(Span words) {
    Mention mention = passage.mention(words.begin());
    boolean nominal = mention != null && mention.form() == MentionForm.NOMINAL;
    return nominal ? Optional.of(mention.entity()) : Optional.empty();
  }

  private Optional<Integer> lastOf(int index, String entity) {
    for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
      if (speakers[i] != null && entity.equals(speakers[i].entity())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Speaker leftOut(int index) {
    Gender gender = gender(drafts.get(index), null);
    boolean according = drafts.get(index).rule().startsWith("according-to");
    Optional<Speaker> own = according ? Optional.empty() : ownClause(index, gender);
    if (own.isPresent()) {
      return own.get();
    }
    for (int i = index - 1; i >= 0 && distance(i, index) <= MEMORY; i--) {
      if (speakers[i] != null
          && canGoOn(i, index)
          && agrees(speakers[i], gender)
          && !isOneForMany(speakers[i], index)) {
        inheritParent(index, i);
        return new Speaker(null, speakers[i].entity(), gender, speakers[i].keys());
      }
    }
    return subject(index, gender);
  }

  /** A single person can't be the subject that a plural verb leaves out. */
  private boolean isOneForMany(Speaker speaker, int index) {
    boolean plural =
        drafts.get(index).cue().reading().number() == GrammaticalNumber.PLURAL
            && drafts.get(index).cue().reading().kind() == CueKind.VERB;
    return plural
        && passage
            .cast()
            .entity(speaker.entity())
            .filter(entity -> entity.type() == EntityType.PERSON && !entity.names().isEmpty())
            .isPresent();
  }

  /** The subject of the clause or sentence that a cue goes on, where no cue before it has one. */
  private Optional<Speaker> ownClause(int index, Gender gender) {
    int cue = drafts.get(index).cue().word();
    int parent = parents[index];
    boolean inContent = parent >= 0 && !isRelay(parent);
    int from = inContent ? drafts.get(parent).cover().begin() : passage.sentenceStart(cue);
    boolean goesOn = false;
    for (int i = index - 1; i >= 0; i--) {
      boolean within = drafts.get(i).cue().word() >= from;
      goesOn |= within && speakers[i] != null && level(i) == level(index);
    }
    return goesOn || from >= cue
        ? Optional.empty()
        : subjects
            .of(passage, from, cue)
            .filter(words -> inContent || words.end() <= cue)
            .map(words -> described(words, gender));
  }

  private Speaker described(Span words, Gender gender) {
    Optional<String> entity = entities.named(passage, words).or(() -> nominalOfCast(words));
    Set<String> keys = entities.keys(passage, words);
    if (entity.isPresent()) {
      return new Speaker(null, entity.get(), gender, keys);
    }
    Span span = span(words);
    SourceKind kind = entities.head(passage, words).map(Noun::kind).orElse(SourceKind.PERSON);
    String id = nominals.entity(span.of(passage.text().text()), kind, span);
    return new Speaker(span, id, gender, keys);
  }

  /** Speaks at the same depth, or directly under a medium that relays. */
  private boolean canGoOn(int earlier, int index) {
    if (isRelay(earlier) && hasChild(earlier, index)) {
      return false;
    }
    return level(earlier) == level(index);
  }

  /** The attribution at whose level one stands; what a relay carries counts as the text's own. */
  private int level(int index) {
    int parent = parents[index];
    return parent >= 0 && isRelay(parent) ? level(parent) : parent;
  }

  private boolean hasChild(int parent, int before) {
    for (int i = 0; i < before; i++) {
      if (parents[i] == parent) {
        return true;
      }
    }
    return false;
  }

  private boolean isRelay(int index) {
    String rule = drafts.get(index).rule();
    return rule.startsWith("relay:") || rule.startsWith("according-to");
  }

  private void inheritParent(int index, int earlier) {
    int parent = parents[earlier];
    boolean goesOn = drafts.get(index).source() instanceof SourceGuess.Named;
    boolean according = parent >= 0 && drafts.get(parent).rule().startsWith("according-to");
    boolean relayed =
        parent >= 0 && isRelay(parent) && !(according && goesOn && !isAnonymous(index));
    boolean phrase = drafts.get(index).rule().startsWith("according-to");
    if (parents[index] < 0 && relayed && !phrase && parent != index && !isOne(parent, earlier)) {
      parents[index] = parent;
    }
  }

  /** Nobody stands behind himself in a chain. */
  private boolean isOne(int relay, int earlier) {
    return speakers[relay] != null
        && speakers[earlier] != null
        && speakers[relay].entity().equals(speakers[earlier].entity());
  }

  private boolean isAnonymous(int index) {
    return drafts.get(index).source() instanceof SourceGuess.Named named
        && entities
            .head(passage, named.words())
            .filter(noun -> noun.kind() == SourceKind.ANONYMOUS)
            .isPresent();
  }

  private Speaker ofHost(int index) {
    for (int i = index - 1; i >= 0 && distance(i, index) == 0; i--) {
      boolean beside = level(index) == level(i);
      if (speakers[i] != null && beside && !isRelayWithChild(i, index)) {
        inheritParent(index, i);
        Gender gender = drafts.get(index).cue().reading().gender();
        return new Speaker(null, speakers[i].entity(), gender, speakers[i].keys());
      }
    }
    Gender gender = drafts.get(index).cue().reading().gender();
    Optional<Speaker> own = ownClause(index, gender);
    return own.or(() -> personInSentence(index, gender)).orElseGet(() -> leftOut(index));
  }

  /** The person named first before a cue in its own sentence. */
  private Optional<Speaker> personInSentence(int index, Gender gender) {
    int cue = drafts.get(index).cue().word();
    for (int at = passage.sentenceStart(cue); at < cue; at++) {
      Mention mention = passage.mention(at);
      if (mention != null && mention.type() == EntityType.PERSON) {
        return Optional.of(new Speaker(null, mention.entity(), gender, Set.of()));
      }
    }
    return Optional.empty();
  }

  private boolean isRelayWithChild(int index, int before) {
    return isRelay(index) && hasChild(index, before);
  }

  /** The first actor before the cue in its sentence, or in the content it stands in. */
  private Speaker subject(int index, Gender gender) {
    int cue = drafts.get(index).cue().word();
    int from =
        parents[index] >= 0
            ? drafts.get(parents[index]).cover().begin()
            : passage.sentenceStart(cue);
    for (int at = from; at < cue; at++) {
      Mention mention = passage.mention(at);
      if (passage.isActor(at)) {
        return new Speaker(null, mention.entity(), gender, Set.of());
      }
    }
    return level(index) >= 0 ? null : personBefore(passage.sentenceStart(cue), gender);
  }

  /** The first person named in the nearest sentence before a place. */
  private Speaker personBefore(int sentenceStart, Gender gender) {
    int start = sentenceStart;
    for (int back = 0; back < 3 && start > 0; back++) {
      int end = start;
      start = passage.sentenceStart(end - 1);
      for (int at = start; at < end; at++) {
        Mention mention = passage.mention(at);
        if (mention != null && mention.type() == EntityType.PERSON) {
          return new Speaker(null, mention.entity(), gender, Set.of());
        }
      }
    }
    return null;
  }

  private int distance(int earlier, int later) {
    int from = drafts.get(earlier).cue().word();
    int to = drafts.get(later).cue().word();
    int sentences = 0;
    for (int at = passage.sentenceEnd(from); at <= to; at = passage.sentenceEnd(at)) {
      sentences++;
    }
    return sentences;
  }

  private static boolean agrees(Speaker speaker, Gender gender) {
    return gender == null || speaker.gender() == null || speaker.gender() == gender;
  }

  private Gender gender(Draft draft, Span words) {
    CueReading reading = draft.cue().reading();
    if (reading.gender() != null) {
      return reading.gender();
    }
    if (reading.kind() == CueKind.NOUN && !reading.enclitic().isEmpty() && words == null) {
      return reading.enclitic().equals("ها") ? Gender.FEMININE : Gender.MASCULINE;
    }
    if (words == null || passage.isActor(words.begin())) {
      return null;
    }
    String head = passage.folded(words.begin());
    boolean feminine = head.endsWith("ه") || head.endsWith("ات");
    return feminine ? Gender.FEMININE : null;
  }
}

package org.isnad.arabic.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.Party;

/**
 * Finds where an act is said to have happened: the first phrase behind its parts that "in" or "at"
 * leads and that is a place, else one that opens the sentence ("And in the city …").
 */
final class Places {

  private static final List<String> AT = List.of("في", "ب", "داخل");

  /** How many words behind the act's last part its place may stand. */
  private static final int REACH = 8;

  private final Scene scene;
  private final ClaimWords words;

  Places(Scene scene, ClaimWords words) {
    this.scene = scene;
    this.words = words;
  }

  /** The same act with its place, where the sentence tells one. */
  Draft complete(Draft draft, Clause clause) {
    return behind(draft, clause)
        .or(() -> opening(draft, clause))
        .map(this::party)
        .map(draft::at)
        .orElse(draft);
  }

  private Optional<NounPhrase> behind(Draft draft, Clause clause) {
    int from = draft.at() + 1;
    return clause.behind(from).stream()
        .filter(p -> p.begin() <= last(draft, clause) + REACH)
        .filter(p -> isPlace(p) && !isPart(p, draft))
        .filter(p -> !isOfAgent(p, draft))
        .findFirst();
  }

  /** The place with which a sentence begins, before its first verb. */
  private Optional<NounPhrase> opening(Draft draft, Clause clause) {
    int first = clause.first();
    boolean verbs =
        Stream.iterate(first, i -> i < draft.at(), i -> i + 1)
            .anyMatch(i -> scene.word(i).isVerb());
    return verbs
        ? Optional.empty()
        : clause
            .at(first + 1)
            .or(() -> clause.at(first))
            .filter(p -> isPlace(p) && !isPart(p, draft));
  }

  /** The last word of the act and its parts that stand behind it. */
  private int last(Draft draft, Clause clause) {
    List<Integer> ends = new ArrayList<>(List.of(draft.at()));
    for (Party party : parts(draft)) {
      if (party.span() != null && party.span().begin() > draft.span().begin()) {
        int at = scene.text().firstEndingAfter(party.span().end() - 1);
        if (at < clause.limit()) {
          ends.add(at);
        }
      }
    }
    return ends.stream().max(Integer::compare).orElseThrow();
  }

  private static List<Party> parts(Draft draft) {
    return Stream.of(draft.agent(), draft.patient(), draft.theme()).filter(p -> p != null).toList();
  }

  private boolean isPart(NounPhrase phrase, Draft draft) {
    return parts(draft).stream()
        .anyMatch(p -> p.span() != null && p.span().overlaps(phrase.span()));
  }

  /** Just behind the agent, with the patient still to come, it tells where the agent belongs. */
  private boolean isOfAgent(NounPhrase phrase, Draft draft) {
    Party agent = draft.agent();
    if (agent == null || agent.span() == null || agent.span().begin() < draft.span().begin()) {
      return false;
    }
    boolean next = phrase.span().begin() - agent.span().end() <= 4;
    return next
        && Stream.of(draft.patient(), draft.theme())
            .anyMatch(p -> p != null && p.span() != null && p.span().begin() > phrase.span().end());
  }

  private boolean isPlace(NounPhrase phrase) {
    if (!AT.contains(phrase.preposition()) || scene.isTime(phrase.begin())) {
      return false;
    }
    Mention name = scene.mention(phrase.begin());
    return name == null
        ? words.isPlace(scene.word(phrase.begin()))
        : name.type() == EntityType.PLACE;
  }

  /** The place as a part: named by what stands in its phrase. */
  private Party party(NounPhrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      Mention name = scene.mention(i);
      if (name != null && name.type() == EntityType.PLACE && isWhole(phrase, i)) {
        return new Party(phrase.span(), name.entity());
      }
    }
    return new Party(phrase.span(), null);
  }

  /** The name is the place itself, not what it lies in: the town of, but not the south of. */
  private boolean isWhole(NounPhrase phrase, int name) {
    Word head = scene.word(phrase.begin());
    return name == phrase.begin() || (name == phrase.begin() + 1 && words.isTown(head));
  }
}

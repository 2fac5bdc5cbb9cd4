package org.isnad.arabic.claims;

import java.util.Optional;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.Party;

/**
 * Finds who did harm that is told in the passive or by a noun: by whose bullets, at whose hands, in
 * whose raid ({@code برصاص}, {@code على يد}, {@code في غارة لـ}).
 */
final class Inflicters {

  /** How many words behind the act its doer may stand. */
  private static final int REACH = 18;

  /** How many words behind a raid whoever carried it out may stand. */
  private static final int NEAR = 5;

  private final Scene scene;
  private final ClaimWords words;

  Inflicters(Scene scene, ClaimWords words) {
    this.scene = scene;
    this.words = words;
  }

  /** The same act, by whoever the words behind it tell. */
  Draft complete(Draft draft, Clause clause) {
    boolean open = draft.agent() == null && draft.patient() != null;
    return open && draft.type() == ClaimType.ASSAULT
        ? find(draft.at() + 1, clause).map(draft::doneBy).orElse(draft)
        : draft;
  }

  private Optional<Party> find(int from, Clause clause) {
    for (int i = from; i < Math.min(clause.limit() - 1, from + REACH); i++) {
      Word word = scene.word(i);
      if (scene.mention(i) == null && (ends(word) || clause.isRelative(i) || word.isVerb())) {
        return Optional.empty();
      }
      boolean means = words.isWeapon(word);
      if (means || words.isRaid(word)) {
        Optional<Party> doer = genitive(i + 1, clause).or(() -> ofRaid(word.index() + 1, clause));
        if (doer.isPresent()) {
          return doer;
        }
      }
    }
    return Optional.empty();
  }

  private boolean ends(Word word) {
    return word.is(".") || word.is("؛") || words.opensClause(word);
  }

  /** Whoever stands just behind the means. */
  private Optional<Party> genitive(int at, Clause clause) {
    boolean free = scene.word(at).stem() == 0;
    return clause.at(at).filter(p -> free && isSomebody(at)).map(p -> party(at, p));
  }

  /** Whoever a preposition leads to: a raid by, of. */
  private Optional<Party> ofRaid(int from, Clause clause) {
    for (int i = from; i < Math.min(clause.limit(), from + NEAR); i++) {
      Word word = scene.word(i);
      if (word.is("ضد") || word.is("علي") || word.isPunctuation() || word.isVerb()) {
        return Optional.empty();
      }
      boolean led = word.hasPrefix("ل") || scene.word(i - 1).is("من");
      int at = i;
      Optional<NounPhrase> phrase =
          clause.at(i).filter(p -> led && p.begin() == at && p.actor() && !isPlace(at));
      if (phrase.isPresent()) {
        return phrase.map(VerbClaims::party);
      }
    }
    return Optional.empty();
  }

  private boolean isSomebody(int at) {
    return (scene.mention(at) != null && !isPlace(at)) || words.isActor(scene.word(at));
  }

  private boolean isPlace(int at) {
    Mention mention = scene.mention(at);
    return mention != null && mention.type() == EntityType.PLACE;
  }

  private Party party(int at, NounPhrase phrase) {
    Mention mention = scene.mention(at);
    String entity =
        mention == null ? phrase.begin() == at ? phrase.entity() : null : mention.entity();
    return new Party(scene.span(at, phrase.end()), entity);
  }
}

package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.attribution.SourceNouns.Noun;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.text.Span;

/**
 * Says who answers for "the statement", "the letter": the speaker who is said to have spoken in it,
 * or the body that the text names as the one it comes from.
 */
final class Issuers {

  private static final Set<String> ISSUED =
      Set.of("بيان", "بلاغ", "تصريح", "رساله", "خطاب", "برقيه", "تغريده", "تدوينه", "منشور");

  private static final Pattern PUBLISHES =
      Pattern.compile("[وف]?ي?(اصدر|نشر|وزع|وجه|ارسل|بعث|كتب|اذاع|تلا|القي|سلم|رفع|قدم)(ت|وا)?");

  /** How far behind the noun its issuer may be named. */
  private static final int NEAR = 4;

  private final Discourse discourse;
  private final Passage passage;
  private final SourceEntities entities;

  Issuers(Discourse discourse, SourceEntities entities) {
    this.discourse = discourse;
    this.passage = discourse.passage();
    this.entities = entities;
  }

  /** The entity behind a document that a single definite noun takes up. */
  Optional<String> of(int index, Span words) {
    Optional<Noun> document =
        entities.head(passage, words).filter(noun -> ISSUED.contains(noun.key()));
    return document.flatMap(noun -> earlier(index, words.begin(), noun));
  }

  private Optional<String> earlier(int index, int before, Noun noun) {
    for (int at = before - 1; at >= 0; at--) {
      if (entities.noun(passage, at).filter(noun::equals).isPresent()) {
        int place = at;
        return speakerIn(index, place).or(() -> namedBehind(place));
      }
    }
    return Optional.empty();
  }

  /** "The ministry said in a statement that …": the noun stands between cue and content. */
  private Optional<String> speakerIn(int index, int place) {
    return discourse.last(index, i -> isBetween(i, place)).map(i -> discourse.speaker(i).entity());
  }

  private boolean isBetween(int index, int place) {
    Span cover = discourse.draft(index).cover();
    boolean behindCue = discourse.cue(index) < place && place < cover.begin();
    boolean behindContent =
        cover.end() <= discourse.cue(index)
            && discourse.cue(index) < place
            && place < passage.sentenceEnd(discourse.cue(index));
    return behindCue || behindContent;
  }

  /** "The mayor issued a letter, in which it says": the subject of the verb before the paper. */
  Optional<Speaker> publishing(int index, Span paper, NearbySubjects nearby) {
    return nearby
        .verbBefore(paper.begin())
        .filter(verb -> PUBLISHES.matcher(passage.folded(verb)).matches())
        .flatMap(verb -> nearby.governing(index, paper.begin(), Demand.NONE));
  }

  /** "A statement by the ministry", "a statement issued by the ministry". */
  private Optional<String> namedBehind(int place) {
    int end = Math.min(passage.sentenceEnd(place), place + 1 + NEAR);
    for (int at = place + 1; at < end; at++) {
      Mention mention = passage.mention(at);
      if (mention != null && mention.type() == EntityType.ORGANIZATION) {
        return Optional.of(mention.entity());
      }
      if (passage.isPunctuation(at) || passage.isComplementizer(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

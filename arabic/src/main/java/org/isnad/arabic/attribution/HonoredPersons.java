package org.isnad.arabic.attribution;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the person whom "His Highness" or "Her Excellency" stands for: the last speaker who is
 * called so, or else the one so called whom the report itself named last; failing both, the last
 * speaker, and then the person first named in a sentence before.
 */
final class HonoredPersons {

  /** How many words of titles may stand between an honorific and the name. */
  private static final int TITLES = 8;

  private final Discourse discourse;
  private final Passage passage;
  private final Honorifics honorifics;

  HonoredPersons(Discourse discourse, Honorifics honorifics) {
    this.discourse = discourse;
    this.passage = discourse.passage();
    this.honorifics = honorifics;
  }

  /** Whether a word is such an honorific. */
  boolean isAt(int word) {
    return honorifics.isPronominal(passage.folded(word));
  }

  /** Whether an honorific stands before the title or name it honours. */
  boolean leads(int word) {
    return honorifics.isHonorific(passage.folded(word));
  }

  /**
   * The entity that an honorific stands for.
   *
   * @param index the draft whose source it is
   * @param word its place
   */
  Optional<String> entity(int index, int word) {
    Set<String> bearers = bearers(word);
    Optional<Integer> last =
        discourse.last(index, i -> discourse.speaker(i).profile().isOnePerson());
    Optional<Integer> called =
        discourse.last(index, i -> bearers.contains(discourse.speaker(i).entity()));
    Optional<Integer> named = firstOfLastSentence(word, bearers::contains, called);
    return named
        .map(this::entityAt)
        .or(() -> called.or(() -> last).map(i -> discourse.speaker(i).entity()))
        .or(() -> firstOfLastSentence(word, any -> true, Optional.empty()).map(this::entityAt));
  }

  private String entityAt(int word) {
    return passage.mention(word).entity();
  }

  /** All persons who are called so before a place. */
  private Set<String> bearers(int word) {
    Set<String> titles = honorifics.bearers(passage.folded(word));
    Set<String> out = new LinkedHashSet<>();
    for (int at = word - 1; at >= 0; at--) {
      if (passage.beginsPerson(at) && hasTitle(at, titles)) {
        out.add(entityAt(at));
      }
    }
    return out;
  }

  private boolean hasTitle(int name, Set<String> titles) {
    for (int at = name - 1; at >= Math.max(0, name - TITLES); at--) {
      if (passage.isPunctuation(at) || passage.word(at).isVerb()) {
        return false;
      }
      if (titles.contains(passage.folded(at)) || titles.contains(bare(at))) {
        return true;
      }
    }
    return false;
  }

  private String bare(int word) {
    String form = passage.folded(word);
    boolean fused = passage.word(word).stem() > 0 && form.length() > 2;
    return fused ? form.substring(1) : form;
  }

  /**
   * Where the report's own words name a person of some, first in the last sentence that does.
   *
   * @param persons which entities are wanted
   * @param speaker a draft behind which that sentence must come
   */
  private Optional<Integer> firstOfLastSentence(
      int word, Predicate<String> persons, Optional<Integer> speaker) {
    int limit = speaker.map(i -> passage.sentenceEnd(discourse.cue(i))).orElse(0);
    int end = word;
    while (end > limit) {
      int start = Math.max(limit, passage.sentenceStart(end - 1));
      for (int at = start; at < end; at++) {
        if (passage.beginsPerson(at) && persons.test(entityAt(at)) && !isReported(at)) {
          return Optional.of(at);
        }
      }
      end = start;
    }
    return Optional.empty();
  }

  private boolean isReported(int word) {
    return passage.quotation(word) != null || discourse.isInContentOfAny(word);
  }
}

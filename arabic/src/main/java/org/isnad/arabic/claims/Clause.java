package org.isnad.arabic.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;

/**
 * The surroundings of a predicate in its sentence: which noun phrases stand before and behind it,
 * up to the next verb or clause.
 */
final class Clause {

  private static final int REACH = 14;

  private static final int INSERTION = 24;

  /** How many words behind a verbal noun an insertion begins. */
  private static final int SIDE = 10;

  private final Scene scene;

  private final ClaimWords words;

  private final List<NounPhrase> phrases;

  private final NounPhrase[] byWord;

  private final int first;

  private final int limit;

  Clause(Scene scene, ClaimWords words, List<NounPhrase> phrases, int first, int limit) {
    this(scene, words, phrases, new NounPhrase[limit - first], first, limit);
    for (NounPhrase phrase : phrases) {
      Arrays.fill(byWord, phrase.begin() - first, phrase.end() - first, phrase);
    }
  }

  private Clause(
      Scene scene,
      ClaimWords words,
      List<NounPhrase> phrases,
      NounPhrase[] byWord,
      int first,
      int limit) {
    this.scene = scene;
    this.words = words;
    this.phrases = phrases;
    this.byWord = byWord;
    this.first = first;
    this.limit = limit;
  }

  /** The same surroundings, ending earlier. */
  Clause upTo(int end) {
    return new Clause(scene, words, phrases, byWord, first, Math.min(limit, end));
  }

  int first() {
    return first;
  }

  int limit() {
    return limit;
  }

  Optional<NounPhrase> at(int word) {
    int index = word - first;
    return index < 0 || index >= byWord.length
        ? Optional.empty()
        : Optional.ofNullable(byWord[index]);
  }

  /** Whether a word stands within a phrase and does not head it. */
  boolean isInside(int word) {
    return at(word).filter(p -> p.begin() < word).isPresent();
  }

  /** The phrases from a word on, up to the next verb, relative, clause or full break. */
  List<NounPhrase> behind(int from) {
    int end = from;
    while (end < limit && end < from + REACH && !breaks(end, from)) {
      end++;
    }
    int stop = end;
    return phrases.stream().filter(p -> p.begin() >= from && p.begin() < stop).toList();
  }

  private boolean breaks(int i, int from) {
    Word word = scene.word(i);
    if (scene.mention(i) != null || scene.isTime(i)) {
      return false;
    }
    if (word.isPunctuation()) {
      return i > from && ";؛.،,:".contains(word.surface());
    }
    boolean inside = isInside(i) || (at(i).isPresent() && word.is("ما"));
    boolean opens = isRelative(i) || (words.opensClause(word) && (i > from || isAmong(word)));
    return (word.isVerb() && !words.isNegation(word) && at(i).isEmpty()) || (opens && !inside);
  }

  /** "Among them" goes on about what stands before it. */
  private boolean isAmong(Word word) {
    boolean complement = word.index() > first && isVerb(word.index() - 1);
    boolean among = word.folded().startsWith("بينه") || word.folded().startsWith("منه");
    return among && !complement;
  }

  /** A relative pronoun; {@code من} only where it is not the preposition. */
  boolean isRelative(int i) {
    Word word = scene.word(i);
    boolean always = PredicateLexicon.stem(word).equals("مما");
    return words.isRelative(word)
        && (always || word.tag().startsWith("WP") || word.folded().length() > 3);
  }

  /** The first phrase without preposition or conjunction that begins at a word or behind it. */
  Optional<NounPhrase> bare(int from) {
    for (NounPhrase phrase : behind(from)) {
      if (phrase.joined()) {
        return Optional.empty();
      }
      if (!phrase.isGoverned() && !isBracketed(phrase)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** A short name or explanation in brackets. */
  private boolean isBracketed(NounPhrase phrase) {
    return phrase.begin() > first && scene.word(phrase.begin() - 1).is("(");
  }

  /**
   * The first free phrase behind a comma, past an insertion: a clause or an aside between a verb's
   * subject and its object.
   */
  Optional<NounPhrase> bareBehindComma(int from) {
    for (int i = from; i < Math.min(limit - 1, from + INSERTION); i++) {
      if (scene.word(i).is("،")) {
        int next = i + 1;
        Optional<NounPhrase> phrase = at(next).filter(p -> p.begin() == next);
        boolean object = phrase.isPresent() && !phrase.get().isGoverned();
        if (object && !phrase.get().joined()) {
          return phrase.filter(p -> p.end() >= limit || !isVerb(p.end()));
        }
        if (isVerb(next)) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The first phrase behind a word that one of these prepositions leads and that tells whom. */
  Optional<NounPhrase> target(int from, Predicate predicate) {
    boolean attack = predicate.type() == ClaimType.ASSAULT;
    return target(behind(from), predicate)
        .or(() -> target(behind(pastInsertion(from)), predicate).filter(p -> isNext(p, from)))
        .filter(p -> attack || !isWhere(p));
  }

  /** Whether a phrase stands just behind the comma that closes an insertion. */
  private boolean isNext(NounPhrase phrase, int from) {
    return phrase.begin() <= pastInsertion(from) + 1;
  }

  /** Behind the comma that closes what two commas set apart; the same word where none do. */
  private int pastInsertion(int from) {
    int open = comma(from, from + SIDE);
    int closed = open < 0 ? -1 : comma(open + 1, open + REACH);
    return closed < 0 ? from : closed + 1;
  }

  private int comma(int from, int end) {
    for (int i = from; i < Math.min(limit - 1, end); i++) {
      if (scene.word(i).is("،")) {
        return i;
      }
    }
    return -1;
  }

  private Optional<NounPhrase> target(List<NounPhrase> behind, Predicate predicate) {
    return behind.stream()
        .filter(p -> predicate.behind().contains(p.preposition()))
        .filter(p -> !isCircumstance(p))
        .findFirst();
  }

  /** Under whose chairmanship, at what price. */
  private boolean isCircumstance(NounPhrase phrase) {
    boolean led = List.of("ب", "في", "علي", "تحت").contains(phrase.preposition());
    return led && words.isCircumstance(scene.word(phrase.begin()));
  }

  /** In or at a place. */
  private boolean isWhere(NounPhrase phrase) {
    Mention mention = scene.mention(phrase.begin());
    boolean place = mention != null && mention.type() == EntityType.PLACE;
    return place && (phrase.preposition().equals("ب") || phrase.preposition().equals("في"));
  }

  /** The first phrase behind a word that one of these prepositions leads. */
  Optional<NounPhrase> governed(int from, List<String> prepositions) {
    return behind(from).stream().filter(p -> prepositions.contains(p.preposition())).findFirst();
  }

  /** The first phrase that a conjunction joins, from a word on. */
  Optional<NounPhrase> joined(int from) {
    return behind(from).stream().filter(NounPhrase::joined).findFirst();
  }

  /** A word within three that is one of these prepositions with a pronoun. */
  Optional<Word> pronounBehind(int from, List<String> prepositions) {
    for (int i = from; i < Math.min(limit, from + 3); i++) {
      Word word = scene.word(i);
      boolean itself = prepositions.contains(PredicateLexicon.stem(word));
      boolean pronoun = itself ? PredicateLexicon.hasEnclitic(word) : word.tag().equals("PRP");
      if (pronoun && leads(word, prepositions)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The word before the verb's negation, particle and auxiliary. */
  int before(int verb) {
    int at = verb - 1;
    while (at >= first && isParticle(at)) {
      at--;
    }
    return at;
  }

  private boolean isParticle(int i) {
    Word word = scene.word(i);
    boolean particle = words.isNegation(word) || words.isAuxiliary(word) || words.isHedge(word);
    return particle && !word.tag().startsWith("DTNN");
  }

  /** The phrase that ends just before a verb and its particles. */
  Optional<NounPhrase> endingBefore(int verb) {
    int before = before(verb);
    return before < first ? Optional.empty() : at(before).filter(p -> p.end() == before + 1);
  }

  /**
   * Whether a preposition behind a verb carries a pronoun that takes up a phrase.
   *
   * @param prepositions only these; empty for any
   */
  boolean takesUp(int from, NounPhrase phrase, List<String> prepositions) {
    for (int i = from; i < Math.min(limit, from + 7) && !breaks(i, from); i++) {
      Word word = scene.word(i);
      String pronoun = pronoun(word);
      boolean meant = prepositions.isEmpty() || leads(word, prepositions);
      if (meant && !pronoun.isEmpty() && Actors.fits(pronoun, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(Word word, List<String> prepositions) {
    return prepositions.contains(PredicateLexicon.stem(word))
        || (word.stem() > 0 && prepositions.contains(word.segments().get(0).form()));
  }

  private String pronoun(Word word) {
    if (word.tag().equals("PRP") && word.stem() > 0) {
      return word.segments().get(word.stem()).form();
    }
    boolean preposition =
        words.isPreposition(PredicateLexicon.stem(word)) || word.tag().equals("IN");
    return preposition ? FiniteVerb.enclitic(word) : "";
  }

  private boolean isVerb(int i) {
    Word word = scene.word(i);
    boolean particle = words.isAuxiliary(word) || words.opensClause(word) || words.isNegation(word);
    return word.isVerb() && !particle && scene.mention(i) == null;
  }
}

package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.attribution.SourceNouns.Noun;
import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.text.Span;

/** Reads gender, number and kind off the phrase that names or describes a speaker. */
final class Profiles {

  /** The one noun for an unnamed source whose plural takes the verbs of people. */
  private static final String WITNESS = "شاهد";

  /** Nouns for sources that the list has in the plural only. */
  private static final Set<String> PLURAL_ONLY =
      Set.of("اوساط", "دوائر", "بيانات", "ارقام", "معلومات");

  private static final Set<String> COLLECTIVE = Set.of("فريق", "جمهور", "جانب", "طرف");

  private final Passage passage;
  private final SourceEntities entities;

  Profiles(Passage passage, SourceEntities entities) {
    this.passage = passage;
    this.entities = entities;
  }

  /** Of the phrase at some words. */
  Profile of(Span words) {
    Mention mention = passage.mention(words.begin());
    if (mention != null && passage.isActor(words.begin())) {
      return joinsAnother(words) ? many(ofName(mention)) : ofName(mention);
    }
    Profile described =
        entities
            .head(passage, words)
            .map(noun -> ofNoun(passage.folded(words.begin()), noun))
            .orElseGet(() -> ofUnknown(words));
    return joinsAnother(words) ? many(described) : described;
  }

  /** Of a person or body that is named at a mention. */
  Profile of(Mention mention) {
    return ofName(mention);
  }

  private Profile ofName(Mention mention) {
    Gender title = mention.type() == EntityType.PERSON ? genderOfTitle(mention) : null;
    return switch (mention.type()) {
      case PERSON -> new Profile(title, GrammaticalNumber.SINGULAR, SourceKind.PERSON);
      case ORGANIZATION -> new Profile(ofFirstWord(mention), oneOrTeam(mention), SourceKind.BODY);
      case PLACE -> new Profile(null, GrammaticalNumber.SINGULAR, SourceKind.BODY);
      case WORK ->
          new Profile(ofFirstWord(mention), GrammaticalNumber.SINGULAR, SourceKind.DOCUMENT);
    };
  }

  /** The title right before a name tells a woman's gender; a masculine one is used of both. */
  private Gender genderOfTitle(Mention mention) {
    int first = passage.text().firstEndingAfter(mention.span().begin());
    int before = first - 1;
    boolean title = before >= 0 && passage.folded(before).endsWith("ه");
    return title && entities.isPersonNoun(passage, before) ? Gender.FEMININE : null;
  }

  /** Names of groups in the plural take plural verbs as well. */
  private GrammaticalNumber oneOrTeam(Mention mention) {
    String surface = Folding.fold(mention.span().of(passage.text().text()));
    boolean plural = surface.endsWith("ون") || surface.endsWith("ين");
    return plural ? null : GrammaticalNumber.SINGULAR;
  }

  private Gender ofFirstWord(Mention mention) {
    String name = passage.cast().entity(mention.entity()).map(Entity::name).orElse("");
    String word = Folding.fold(name.strip().split("\\s+")[0]);
    if (word.endsWith("ه") || word.endsWith("ات")) {
      return Gender.FEMININE;
    }
    return entities.isSourceNoun(word) ? Gender.MASCULINE : null;
  }

  private static Profile ofNoun(String word, Noun noun) {
    boolean always = PLURAL_ONLY.contains(noun.key());
    GrammaticalNumber number = always ? GrammaticalNumber.PLURAL : number(word, noun.key());
    boolean plural = number == GrammaticalNumber.PLURAL;
    if (noun.kind() == SourceKind.GROUP) {
      return ofGroup(noun, number);
    }
    if (plural && !isHuman(noun)) {
      return new Profile(Gender.FEMININE, null, noun.kind());
    }
    boolean feminine = noun.key().endsWith("ه") || isFeminine(word, noun.key());
    Gender gender = feminine ? Gender.FEMININE : Gender.MASCULINE;
    return new Profile(plural ? null : gender, number, noun.kind());
  }

  /** "The team", "the families" go with singular and plural verbs, "the residents" with plural. */
  private static Profile ofGroup(Noun noun, GrammaticalNumber number) {
    boolean feminine = noun.key().endsWith("ه");
    boolean collective = feminine || COLLECTIVE.contains(noun.key());
    if (!collective) {
      boolean dual = number == GrammaticalNumber.DUAL;
      return new Profile(null, dual ? number : GrammaticalNumber.PLURAL, noun.kind());
    }
    boolean one = number == GrammaticalNumber.SINGULAR && !feminine;
    Gender gender = one ? Gender.MASCULINE : Gender.FEMININE;
    return number == GrammaticalNumber.DUAL
        ? new Profile(null, number, noun.kind())
        : new Profile(gender, null, noun.kind());
  }

  private static boolean isHuman(Noun noun) {
    return noun.kind() == SourceKind.PERSON || noun.key().equals(WITNESS);
  }

  private static boolean isFeminine(String word, String key) {
    int at = word.lastIndexOf(key);
    return at >= 0 && word.substring(at + key.length()).startsWith("ه") && word.endsWith("ه");
  }

  /** By the ending behind the stem; a word in which the stem is broken up is a broken plural. */
  private static GrammaticalNumber number(String word, String key) {
    boolean marked = key.endsWith("ه");
    String stem = marked ? key.substring(0, key.length() - 1) : key;
    int at = word.lastIndexOf(stem);
    if (at < 0) {
      return GrammaticalNumber.PLURAL;
    }
    return switch (word.substring(at + stem.length())) {
      case "ون", "ين", "و", "ات" -> GrammaticalNumber.PLURAL;
      case "ان", "تان", "تين" -> GrammaticalNumber.DUAL;
      default -> GrammaticalNumber.SINGULAR;
    };
  }

  /** A phrase of which nothing says that it can speak: only its endings tell something. */
  private Profile ofUnknown(Span words) {
    String word = passage.folded(words.begin());
    Mention mention = passage.mention(words.begin());
    if (mention != null) {
      return ofName(mention);
    }
    if (word.startsWith("احد")) {
      boolean feminine = word.startsWith("احدي");
      Gender gender = feminine ? Gender.FEMININE : Gender.MASCULINE;
      return new Profile(gender, GrammaticalNumber.SINGULAR, SourceKind.PERSON);
    }
    boolean people = word.endsWith("ون");
    boolean plural = people || word.endsWith("ات");
    Gender gender = word.endsWith("ه") ? Gender.FEMININE : null;
    SourceKind kind = people || passage.word(words.begin()).isProper() ? SourceKind.PERSON : null;
    return new Profile(gender, plural ? GrammaticalNumber.PLURAL : null, kind);
  }

  /** Whether the phrase joins a second party to the first: "the minister and the governor". */
  private boolean joinsAnother(Span words) {
    for (int at = words.begin() + 1; at < words.end(); at++) {
      boolean joined = passage.word(at).hasPrefix("و");
      boolean person =
          passage.mention(at) != null
              ? passage.mention(at).type() == EntityType.PERSON
              : entities.isPersonNoun(passage, at);
      if (joined && person && !passage.isInsideMention(at)) {
        return true;
      }
    }
    return false;
  }

  private static Profile many(Profile first) {
    return new Profile(first.gender(), null, first.kind());
  }
}

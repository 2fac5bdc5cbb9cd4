package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.arabic.attribution.SourceNouns.Noun;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.text.Span;

/** Says which named entity a source phrase stands for, by its head and the names in it. */
final class SourceEntities {

  private static final Set<String> DISTANCING = Set.of("في", "من", "عن", "الي", "علي", "لدي", "مع");

  /** Heads by which a country is meant: its authorities, its government. */
  private static final Set<String> STATE = Set.of("سلطات", "السلطات", "حكومه", "الحكومه", "دوله");

  /** Kin of somebody who is named behind, without a pronoun. */
  private static final Pattern KIN =
      Pattern.compile("و?(والد|والده|شقيق|شقيقه|نجل|ابن|ابنه|زوج|زوجه|ارمله|محامي|محاميه|عم|خال)");

  private final SourceNouns nouns;

  SourceEntities(SourceNouns nouns) {
    this.nouns = nouns;
  }

  /** The named entity that a source phrase names; empty where it only describes somebody. */
  Optional<String> named(Passage passage, Span words) {
    Mention first = passage.mention(words.begin());
    if (isActor(first)) {
      return Optional.of(first.entity());
    }
    Optional<Noun> head = head(passage, words);
    Optional<Mention> person = apposedPerson(passage, words, head);
    if (person.isPresent()) {
      return person.map(Mention::entity);
    }
    boolean body = head.map(noun -> isBody(noun.kind())).orElse(true);
    return body ? adjacentBody(passage, words).map(Mention::entity) : Optional.empty();
  }

  private static boolean isActor(Mention mention) {
    return mention != null
        && mention.form() == MentionForm.NAME
        && mention.type() != EntityType.WORK;
  }

  private static boolean isBody(SourceKind kind) {
    return kind == SourceKind.BODY || kind == SourceKind.MEDIUM;
  }

  private Optional<Mention> apposedPerson(Passage passage, Span words, Optional<Noun> head) {
    boolean apart =
        head.map(
                noun ->
                    isBody(noun.kind()) || noun.kind().isDocument() || noun.key().equals("مصدر"))
            .orElse(false);
    if (apart) {
      return Optional.empty();
    }
    List<Integer> persons =
        IntStream.range(words.begin(), words.end())
            .filter(at -> passage.beginsPerson(at) && !isDistanced(passage, words, at))
            .filter(at -> !isOfKin(passage, words, at))
            .boxed()
            .toList();
    if (persons.isEmpty()) {
      return Optional.empty();
    }
    boolean two = persons.size() > 1 && !passage.word(persons.get(1)).hasPrefix("و");
    boolean namesBody = noun(passage, persons.get(0) - 1).filter(n -> isBody(n.kind())).isPresent();
    return Optional.of(passage.mention(persons.get(two && namesBody ? 1 : 0)));
  }

  /** Whether the name belongs to a phrase inside the phrase: "a source close to so-and-so". */
  private boolean isDistanced(Passage passage, Span words, int at) {
    int before = at - 1;
    while (before > words.begin() && isTitle(passage, before)) {
      before--;
    }
    boolean preposition =
        DISTANCING.contains(passage.folded(before))
            || passage.word(at).hasPrefix("ل")
            || passage.word(at).hasPrefix("ب");
    return preposition && before >= words.begin();
  }

  /** "The father of the child so-and-so": the name is the child's. */
  private static boolean isOfKin(Passage passage, Span words, int at) {
    boolean article = passage.word(at - 1 < 0 ? 0 : at - 1).tag().startsWith("DT");
    int head = at - (article ? 2 : 1);
    return head >= words.begin() && KIN.matcher(passage.folded(head)).matches();
  }

  private boolean isTitle(Passage passage, int at) {
    return passage.mention(at) == null
        && nouns
            .find(passage.folded(at))
            .map(noun -> noun.kind() == SourceKind.PERSON)
            .orElse(false);
  }

  private static Optional<Mention> adjacentBody(Passage passage, Span words) {
    for (int at = words.begin(); at < Math.min(words.end(), words.begin() + 4); at++) {
      Mention mention = passage.mention(at);
      boolean state = at == words.begin() + 1 && STATE.contains(passage.folded(words.begin()));
      if (isActor(mention) && (mention.type() == EntityType.ORGANIZATION || state)) {
        return Optional.of(mention);
      }
      if (DISTANCING.contains(passage.folded(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The noun for a source at a place, if one stands there. */
  Optional<Noun> noun(Passage passage, int at) {
    return nouns.find(passage.folded(at));
  }

  /** Whether a noun for a person stands here. */
  boolean isPersonNoun(Passage passage, int at) {
    return noun(passage, at).filter(noun -> noun.kind() == SourceKind.PERSON).isPresent();
  }

  /** Whether a folded word is a noun for a source of whatever kind. */
  boolean isSourceNoun(String folded) {
    return nouns.find(folded).isPresent();
  }

  /** The noun that heads a phrase. */
  Optional<Noun> head(Passage passage, Span words) {
    for (int at = words.begin(); at < words.end(); at++) {
      if (!passage.isPunctuation(at)) {
        return nouns.find(passage.folded(at));
      }
    }
    return Optional.empty();
  }

  /** All nouns of a phrase by which the text may later speak of its source. */
  Set<String> keys(Passage passage, Span words) {
    List<String> out = new ArrayList<>();
    for (int at = words.begin(); at < words.end(); at++) {
      nouns.find(passage.folded(at)).map(Noun::key).ifPresent(out::add);
    }
    return new LinkedHashSet<>(out);
  }
}

package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.attribution.SourceNouns.Noun;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.text.Span;

/**
 * Says whom a definite description without a name takes up: a source that spoke before, a person
 * named with that title, a body that the text has named, or the body that issued a statement.
 */
final class Anaphors {

  private static final Set<String> DEMONSTRATIVES = Set.of("هذا", "هذه", "هذان", "هؤلاء", "ذلك");
  private static final Set<String> SELF = Set.of("نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها");

  private static final Pattern ORIGIN = Pattern.compile("ال.{2,}(ي|يه)");

  private static final Pattern ARTICLE = Pattern.compile("[وف]?(ال|لل|بال|كال).+");

  private final Discourse discourse;
  private final Passage passage;
  private final SourceEntities entities;
  private final TitledPersons titles;
  private final Issuers issuers;
  private final HonoredPersons honored;

  Anaphors(Discourse discourse, SourceEntities entities, Honorifics honorifics) {
    this.discourse = discourse;
    this.passage = discourse.passage();
    this.entities = entities;
    this.titles = new TitledPersons(passage, entities);
    this.issuers = new Issuers(discourse, entities);
    this.honored = new HonoredPersons(discourse, honorifics);
  }

  /** The entity that a description takes up; empty where it introduces somebody new. */
  Optional<String> entity(int index, Span words) {
    if (honored.isAt(words.begin())) {
      return honored.entity(index, words.begin());
    }
    Span phrase = core(words);
    if (phrase.length() == 0) {
      return Optional.empty();
    }
    Optional<String> definite = isDefinite(phrase) ? taken(index, phrase) : Optional.empty();
    return definite.or(() -> phrase.length() > 1 ? titles.named(phrase) : Optional.empty());
  }

  private Optional<String> taken(int index, Span phrase) {
    Optional<Noun> head = entities.head(passage, phrase);
    if (head.filter(noun -> isDual(phrase, noun)).isPresent()) {
      return speaker(index, phrase, head);
    }
    return speaker(index, phrase, head)
        .or(() -> titles.named(phrase))
        .or(() -> nominalOfCast(phrase))
        .or(() -> issuers.of(index, phrase))
        .or(() -> mentioner(index, phrase, head));
  }

  /** Without "this" or "His Excellency" before it and "himself" behind it. */
  private Span core(Span words) {
    boolean pointed =
        DEMONSTRATIVES.contains(passage.folded(words.begin())) || honored.leads(words.begin());
    boolean self = SELF.contains(passage.folded(words.end() - 1));
    int begin = words.begin() + (pointed ? 1 : 0);
    return new Span(begin, Math.max(begin, words.end() - (self ? 1 : 0)));
  }

  private boolean isDefinite(Span words) {
    return words.length() <= 2 && ARTICLE.matcher(passage.folded(words.begin())).matches();
  }

  /** The last source whose phrase was headed by the same noun, and had the same adjective. */
  private Optional<String> speaker(int index, Span words, Optional<Noun> head) {
    return head.flatMap(
        noun ->
            discourse
                .last(index, i -> isHeadedBy(i, noun) && hasWord(i, words) && fits(i, words, noun))
                .or(
                    () ->
                        discourse.last(
                            index,
                            i ->
                                isHeadedBy(i, noun)
                                    && fits(i, words, noun)
                                    && !isOfAnother(index, i, words)))
                .map(i -> discourse.speaker(i).entity()));
  }

  private boolean isHeadedBy(int index, Noun noun) {
    Set<String> keys = discourse.speaker(index).keys();
    return !keys.isEmpty() && keys.iterator().next().equals(noun.key());
  }

  /** "Both presidents", "the officials" are not one person. */
  private boolean fits(int index, Span words, Noun noun) {
    Profile speaker = discourse.speaker(index).profile();
    if (isDual(words, noun)) {
      return speaker.number() == GrammaticalNumber.DUAL;
    }
    return !noun.plural() || !speaker.isOnePerson();
  }

  /** "The French head" is not the one whom the text has called "the Iranian head". */
  private boolean isOfAnother(int before, int index, Span words) {
    String origin = passage.folded(words.end() - 1);
    if (words.length() < 2 || !ORIGIN.matcher(origin).matches()) {
      return false;
    }
    String entity = discourse.speaker(index).entity();
    for (int i = 0; i < before; i++) {
      Speaker speaker = discourse.speaker(i);
      if (speaker != null && speaker.span() != null && speaker.entity().equals(entity)) {
        String second = second(speaker.span());
        if (ORIGIN.matcher(second).matches() && !second.equals(origin)) {
          return true;
        }
      }
    }
    return false;
  }

  private String second(Span span) {
    List<Word> words = passage.text().wordsIn(span);
    return words.size() < 2 ? "" : words.get(1).folded();
  }

  private boolean isDual(Span words, Noun noun) {
    String stem = noun.key().endsWith("ه") ? noun.key().replaceFirst("ه$", "ت") : noun.key();
    return passage.folded(words.begin()).matches(".*" + stem + "(ت?ان)");
  }

  private boolean hasWord(int index, Span words) {
    if (words.length() < 2) {
      return true;
    }
    Span span = discourse.speaker(index).span();
    String word = passage.folded(words.end() - 1).replaceFirst("^ال", "");
    return span != null
        && passage.text().wordsIn(span).stream().anyMatch(w -> w.folded().contains(word));
  }

  /** The last source whose phrase had the noun anywhere in it. */
  private Optional<String> mentioner(int index, Span words, Optional<Noun> head) {
    boolean person = head.filter(noun -> noun.kind() == SourceKind.PERSON).isPresent();
    return head.filter(noun -> person && words.length() == 1)
        .flatMap(
            noun -> discourse.last(index, i -> discourse.speaker(i).keys().contains(noun.key())))
        .map(i -> discourse.speaker(i).entity());
  }

  private Optional<String> nominalOfCast(Span words) {
    Mention mention = passage.mention(words.begin());
    boolean nominal = mention != null && mention.form() == MentionForm.NOMINAL;
    return nominal ? Optional.of(mention.entity()) : Optional.empty();
  }
}

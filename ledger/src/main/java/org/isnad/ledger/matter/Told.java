package org.isnad.ledger.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.forms.DenialWords;
import org.isnad.arabic.forms.Spokesmen;
import org.isnad.core.record.Access;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.origin.Gist;
import org.isnad.ledger.origin.Stance;
import org.isnad.ledger.origin.Statement;
import org.isnad.ledger.origin.Voice;

/**
 * A piece of an article that may speak of a matter: what an attribution holds, or a sentence for
 * which the article names nobody.
 *
 * @param attribution null for a sentence in the article's own voice
 */
record Told(SourcedRecord record, Attribution attribution, String words, Gist gist) {

  private static final double LIKELY = 0.5;

  /** One place of one article; the record that holds it is not looked into. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Told told
        && document().equals(told.document())
        && Objects.equals(id(), told.id())
        && words.equals(told.words());
  }

  @Override
  public int hashCode() {
    return Objects.hash(document(), id(), words);
  }

  private String id() {
    return attribution == null ? null : attribution.id();
  }

  /** All pieces of an article. */
  static List<Told> of(SourcedRecord record) {
    List<Told> out = new ArrayList<>();
    for (Attribution attribution : record.attributions()) {
      String words = words(record, attribution);
      out.add(
          new Told(record, attribution, words, Gist.of(words + described(record, attribution))));
    }
    for (Span sentence : record.sentences()) {
      if (isOwn(record, sentence)) {
        String words = sentence.of(record.text());
        out.add(new Told(record, null, words, Gist.of(words)));
      }
    }
    return out;
  }

  /** The words for a source that has no name: a letter, a report tell what is spoken of. */
  private static String described(SourcedRecord record, Attribution attribution) {
    Party source = attribution.source();
    boolean named =
        source == null
            || record
                .entity(String.valueOf(source.entity()))
                .filter(entity -> !entity.names().isEmpty() || entity.authority() != null)
                .isPresent();
    return named || source.span() == null ? "" : " " + source.span().of(record.text());
  }

  private static boolean isOwn(SourcedRecord record, Span sentence) {
    return record.attributions().stream()
        .noneMatch(
            a ->
                a.cue().overlaps(sentence)
                    || a.content().stream().anyMatch(span -> span.overlaps(sentence)));
  }

  private static String words(SourcedRecord record, Attribution attribution) {
    return String.join(
        " … ", attribution.content().stream().map(span -> span.of(record.text())).toList());
  }

  String document() {
    return record.document().id();
  }

  /** The day on which its article was published; null where unknown. */
  LocalDate day() {
    return record.document().published();
  }

  /** Where it begins: at its cue, or at its first word. */
  int begin() {
    return attribution == null ? record.text().indexOf(words) : attribution.cue().begin();
  }

  /** Where its last word ends. */
  int end() {
    return attribution == null
        ? begin() + words.length()
        : attribution.content().stream().mapToInt(Span::end).max().orElse(begin());
  }

  /** The sentence up to its cue; empty for the article's own voice. */
  String lead() {
    return record.sentences().stream()
        .filter(sentence -> attribution != null && sentence.contains(begin()))
        .map(sentence -> new Span(sentence.begin(), begin()).of(record.text()))
        .findFirst()
        .orElse("");
  }

  /** The first voice; null where the text names nobody. */
  Voice first() {
    List<Voice> chain = chain();
    return chain.isEmpty() ? null : chain.get(0);
  }

  boolean isSameArticle(Told other) {
    return document().equals(other.document());
  }

  /** Whether it begins as what had happened before is told. */
  boolean isBackground() {
    return DenialWords.has(lead().strip().split("\\s+", 2)[0], DenialWords.Kind.BEFORE);
  }

  /** Whether both tell what one voice said first. */
  boolean isSameVoice(Told other) {
    Voice voice = first();
    return voice != null && other.first() != null && voice.key().equals(other.first().key());
  }

  /** The stems of what is told and of the words for whoever tells it. */
  Set<String> withSource() {
    Set<String> out = new HashSet<>(gist.stems());
    if (attribution != null
        && attribution.source() != null
        && attribution.source().span() != null) {
      out.addAll(Gist.of(attribution.source().span().of(record.text())).stems());
    }
    return out;
  }

  /** Whether another piece of the same article is told inside this one. */
  boolean holds(Told other) {
    return attribution != null
        && other.attribution() != null
        && other.record().document().id().equals(document())
        && !other.attribution().id().equals(attribution.id())
        && record.chain(other.attribution()).stream()
            .anyMatch(a -> a.id().equals(attribution.id()));
  }

  /** The statement that it makes of a matter which another piece states. */
  Statement statement(Told seed) {
    return new Statement(
        document(), attribution == null ? null : attribution.id(), words, stance(seed), chain());
  }

  private Stance stance(Told seed) {
    if (attribution != null && attribution.act() == Act.DENY) {
      return attribution.negated() ? Stance.DOES_NOT_DENY : Stance.DENIES;
    }
    if (contradicts(seed)) {
      return Stance.DENIES;
    }
    return gist.isRival(seed.gist()) ? Stance.GIVES_ANOTHER_FIGURE : Stance.SAYS;
  }

  /** Whether it says of an act of the seed that it did not happen. */
  private boolean contradicts(Told seed) {
    return claims().stream()
        .anyMatch(
            claim ->
                seed.claims().stream()
                    .anyMatch(
                        other ->
                            claim.polarity() != other.polarity()
                                && claim.polarity() != null
                                && other.polarity() != null
                                && sameAct(claim, seed, other)));
  }

  private boolean sameAct(Claim claim, Told seed, Claim other) {
    Gist one = Gist.of(claim.predicate().of(record.text()));
    return !one.stems().isEmpty()
        && one.equals(Gist.of(other.predicate().of(seed.record().text())))
        && (claim.polarity() == Polarity.NEGATIVE || other.polarity() == Polarity.NEGATIVE);
  }

  /** Whether it says that something did not happen. */
  boolean isNegative() {
    return claims().stream()
        .anyMatch(c -> c.polarity() == Polarity.NEGATIVE && c.confidence() >= LIKELY);
  }

  private List<Claim> claims() {
    return record.claims().stream()
        .filter(c -> attribution != null && attribution.id().equals(c.attribution()))
        .toList();
  }

  /** The attributions through which it came, the innermost first. */
  List<Attribution> links() {
    return attribution == null ? List.of() : record.chain(attribution);
  }

  /** Those through whom it came, the first voice first; links that the text leaves open are out. */
  List<Voice> chain() {
    List<Voice> out = new ArrayList<>();
    for (Attribution link : links()) {
      if (link.source() != null) {
        behind(link).ifPresent(out::add);
        Optional.ofNullable(voice(link.source(), link)).ifPresent(out::add);
      }
    }
    return out;
  }

  /** In whose name those speak through whom it came. */
  List<Voice> bodies() {
    return links().stream().flatMap(link -> new Speaking(record).bodies(link).stream()).toList();
  }

  /** Whose report, account or letter it is, where that is named behind the word for it. */
  private Optional<Voice> behind(Attribution link) {
    Span source = link.source().span();
    if (source == null || link.access() != Access.DOCUMENT) {
      return Optional.empty();
    }
    return record.mentions().stream()
        .filter(mention -> mention.form() == MentionForm.NAME && mention.type() != EntityType.PLACE)
        .filter(mention -> source.contains(mention.span()))
        .filter(mention -> mention.span().begin() > source.begin())
        .filter(mention -> isBy(new Span(source.begin(), mention.span().begin())))
        .findFirst()
        .flatMap(mention -> record.entity(String.valueOf(mention.entity())))
        .filter(entity -> !entity.id().equals(link.source().entity()))
        .map(entity -> new Voice(NameKey.of(entity), entity.name(), true, link.access()));
  }

  private boolean isBy(Span before) {
    return Spokesmen.isBy(before.of(record.text()));
  }

  private Voice voice(Party source, Attribution by) {
    Entity entity = record.entity(String.valueOf(source.entity())).orElse(null);
    if (entity == null) {
      String words = source.span() == null ? null : source.span().of(record.text());
      return words == null || NameKey.of(words).isEmpty()
          ? null
          : new Voice(NameKey.of(words) + "@" + document(), words, false, by.access());
    }
    boolean named = entity.authority() != null || !entity.names().isEmpty();
    Optional<Entity> called = named ? Optional.empty() : new Speaking(record).called(entity);
    if (called.isPresent()) {
      return new Voice(NameKey.of(called.get()), called.get().name(), true, by.access());
    }
    String key = named ? NameKey.of(entity) : NameKey.of(entity) + "@" + document();
    return new Voice(key, entity.name(), named, by.access());
  }
}

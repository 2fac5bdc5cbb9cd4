package org.isnad.arabic.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.arabic.attribution.SourceNouns.Noun;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Access;
import org.isnad.core.text.Span;

/**
 * Finds the words that tell what kind of access a source claims to what it reports ({@code
 * access.tsv}).
 *
 * @see Access
 */
final class AccessSigns {

  /** Of several signs the one that tells most of how the source knows counts. */
  private static final List<Access> WEIGHT =
      List.of(
          Access.WITNESSED,
          Access.ANONYMOUS,
          Access.RECORDING,
          Access.DOCUMENT,
          Access.TOLD,
          Access.INFERRED,
          Access.OWN);

  private static final List<String> JOINED = List.of("", "و", "ف", "ب", "ل");

  private final List<Sign> signs;
  private final SourceEntities entities;
  private final MediumFinder media;

  /** A row of the table, its words folded. */
  private record Sign(List<String> words, String key, Access access, String where) {

    static Sign of(Row row) {
      String folded = Folding.fold(row.key());
      Access access = Access.valueOf(row.get("access").toUpperCase(Locale.ROOT));
      return new Sign(List.of(folded.split(" ")), row.key(), access, row.get("where"));
    }
  }

  /**
   * A kind of access, and where the text shows it.
   *
   * @param evidence in UTF-16 code units of the text, in text order; never empty
   */
  record Grounds(Access access, List<Span> evidence) {}

  private AccessSigns(List<Sign> signs, SourceEntities entities, MediumFinder media) {
    this.signs = signs;
    this.entities = entities;
    this.media = media;
  }

  static AccessSigns load(SourceNouns nouns, MediumFinder media) {
    List<Sign> signs =
        Lexicon.load("attribution/access.tsv").rows().stream()
            .map(Sign::of)
            .sorted(Comparator.comparing(sign -> WEIGHT.indexOf(sign.access())))
            .toList();
    return new AccessSigns(signs, new SourceEntities(nouns), media);
  }

  /** What the text shows of a source's access; empty where it shows nothing. */
  Optional<Grounds> find(Passage passage, Draft draft) {
    return signs.stream()
        .filter(sign -> evidence(passage, draft, sign).isPresent())
        .findFirst()
        .map(sign -> new Grounds(sign.access(), all(passage, draft, sign.access())))
        .or(() -> documentItself(passage, draft));
  }

  /** All that speaks for one kind of access. */
  private List<Span> all(Passage passage, Draft draft, Access access) {
    return signs.stream()
        .filter(sign -> sign.access() == access)
        .flatMap(sign -> evidence(passage, draft, sign).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<Span> evidence(Passage passage, Draft draft, Sign sign) {
    return switch (sign.where()) {
      case "cue" -> cue(draft, sign);
      case "source" -> head(passage, draft, sign);
      case "medium" -> medium(passage, draft, sign);
      default -> beside(passage, draft, sign);
    };
  }

  private static Optional<Span> cue(Draft draft, Sign sign) {
    boolean relay = draft.rule().startsWith("relay:") || sign.access() != Access.TOLD;
    boolean same = draft.cue().reading().lemma().equals(sign.key());
    return same && relay ? Optional.of(draft.cue().span()) : Optional.empty();
  }

  private Optional<Span> head(Passage passage, Draft draft, Sign sign) {
    return draft.source() instanceof SourceGuess.Named named
            && entities
                .head(passage, named.words())
                .filter(noun -> noun.key().equals(sign.words().get(0)))
                .isPresent()
        ? Optional.of(passage.word(named.words().begin()).stemSpan())
        : Optional.empty();
  }

  private Optional<Span> medium(Passage passage, Draft draft, Sign sign) {
    return media
        .of(passage, draft)
        .map(span -> passage.text().wordsIn(span).get(0))
        .filter(
            word ->
                entities
                    .noun(passage, word.index())
                    .filter(noun -> noun.key().equals(sign.words().get(0)))
                    .isPresent())
        .map(word -> word.stemSpan());
  }

  private static Optional<Span> beside(Passage passage, Draft draft, Sign sign) {
    Span around = around(passage, draft);
    for (int at = around.begin(); at + sign.words().size() <= around.end(); at++) {
      if (standsAt(passage, sign.words(), at)) {
        return Optional.of(passage.span(at, at + sign.words().size()));
      }
    }
    return Optional.empty();
  }

  /** From source or cue to the content; behind the content where cue and source follow it. */
  private static Span around(Passage passage, Draft draft) {
    int cue = draft.cue().word();
    boolean named = draft.source() instanceof SourceGuess.Named;
    int source = named ? ((SourceGuess.Named) draft.source()).words().begin() : cue;
    int begin = Math.min(cue, source);
    Span cover = draft.cover();
    int end = cover.begin() > begin ? cover.begin() : passage.sentenceEnd(cue);
    return new Span(begin, Math.max(begin, Math.min(end, passage.sentenceEnd(cue))));
  }

  private static boolean standsAt(Passage passage, List<String> words, int at) {
    boolean first =
        JOINED.stream().anyMatch(letter -> passage.folded(at).equals(letter + words.get(0)));
    for (int i = 1; first && i < words.size(); i++) {
      first = passage.folded(at + i).equals(words.get(i));
    }
    return first;
  }

  /** A source that is itself a document, a recording or a figure. */
  private Optional<Grounds> documentItself(Passage passage, Draft draft) {
    if (!(draft.source() instanceof SourceGuess.Named named)) {
      return Optional.empty();
    }
    Optional<Noun> head = entities.head(passage, named.words());
    Span word = passage.word(named.words().begin()).stemSpan();
    return head.filter(noun -> noun.kind().isDocument())
        .map(noun -> noun.kind() == SourceKind.RECORDING ? Access.RECORDING : Access.DOCUMENT)
        .map(access -> new Grounds(access, List.of(word)));
  }
}

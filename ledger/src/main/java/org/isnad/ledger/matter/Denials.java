package org.isnad.ledger.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.forms.DenialWords;
import org.isnad.arabic.forms.DenialWords.Kind;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.MentionForm;
import org.isnad.ledger.origin.Gist;

/** Tells which pieces of an article say that something is not so, and what that is. */
final class Denials {

  /** A negation that far into a content negates a detail. */
  private static final int FIRST_WORDS = 5;

  /** In a longer content, words that point back point to something in itself. */
  private static final int SHORT = 10;

  private Denials() {}

  /** The denials among the pieces of one article, also those that hold others. */
  static List<Denial> of(List<Told> pieces) {
    List<Denial> all = new ArrayList<>();
    Told before = null;
    String topic = "";
    for (Told piece : pieces) {
      if (piece.attribution() != null) {
        topic = topic(piece, before, topic);
        before = piece;
        of(piece, topic).ifPresent(all::add);
      }
    }
    return all;
  }

  /** Those that hold no other of them. */
  static List<Denial> innermost(List<Denial> all) {
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> one.piece().holds(other.piece())))
        .toList();
  }

  /** What a reply is to: named before the cue, or before what the same voice said just before. */
  private static String topic(Told piece, Told before, String topic) {
    String lead = piece.lead();
    boolean goesOn = before != null && piece.isSameVoice(before);
    return DenialWords.behind(lead, Kind.TOPIC)
        .map(DenialWords::without)
        .orElse(goesOn ? topic : "");
  }

  private static Optional<Denial> of(Told piece, String topic) {
    Attribution attribution = piece.attribution();
    if (attribution.act() == Act.DENY) {
      String about =
          DenialWords.behind(piece.words(), Kind.TOPIC).map(DenialWords::without).orElse(topic);
      String denied = DenialWords.before(piece.words(), Kind.TOPIC);
      return Optional.of(denial(piece, attribution.negated(), /* open= */ true, denied, about));
    }
    Optional<String> half = DenialWords.behind(piece.words(), Kind.HALF);
    if (half.isPresent()) {
      return Optional.of(denial(piece, /* half= */ true, /* open= */ true, half.get(), topic));
    }
    if (DenialWords.has(piece.words(), Kind.FALSE)) {
      String about = topic.isEmpty() ? DenialWords.without(piece.lead()) : topic;
      return Optional.of(
          denial(piece, /* half= */ false, /* open= */ true, clause(piece.words()), about));
    }
    Optional<String> refuted = DenialWords.refuted(piece.words());
    if (refuted.isPresent()) {
      String about = DenialWords.before(piece.words(), Kind.NOT);
      return Optional.of(denial(piece, /* half= */ false, /* open= */ true, refuted.get(), about));
    }
    boolean reply = !topic.isEmpty();
    return negates(piece)
        ? Optional.of(denial(piece, /* half= */ false, reply, piece.words(), topic))
        : Optional.empty();
  }

  /** The part between two marks that says that something is not so. */
  private static String clause(String words) {
    return Arrays.stream(words.split("[^\\p{L}\\p{N}\\p{M}\\s\\p{Pi}\\p{Pf}\"]+"))
        .filter(part -> DenialWords.has(part, Kind.FALSE))
        .findFirst()
        .orElse(words);
  }

  private static boolean negates(Told piece) {
    String[] words = piece.words().split("\\s+", FIRST_WORDS + 1);
    String first = String.join(" ", List.of(words).subList(0, Math.min(FIRST_WORDS, words.length)));
    return DenialWords.has(first, Kind.NOT);
  }

  private static Denial denial(
      Told piece, boolean half, boolean open, String denied, String topic) {
    return new Denial(
        piece,
        half,
        open,
        Gist.of(DenialWords.without(DenialWords.bare(DenialWords.before(denied, Kind.BUT)))),
        Gist.of(topic),
        names(piece),
        negated(piece),
        DenialWords.has(denied, Kind.BACK) && denied.split("\\s+").length <= SHORT);
  }

  /** The stems of the words behind the negations of a piece. */
  static Set<String> negated(Told piece) {
    return Gist.of(String.join(" ", DenialWords.negated(piece.words()))).stems();
  }

  private static Set<String> names(Told piece) {
    return piece.record().mentions().stream()
        .filter(mention -> mention.form() == MentionForm.NAME)
        .filter(
            mention -> piece.attribution().content().stream().anyMatch(mention.span()::overlaps))
        .flatMap(m -> Gist.of(m.span().of(piece.record().text())).stems().stream())
        .collect(Collectors.toSet());
  }
}

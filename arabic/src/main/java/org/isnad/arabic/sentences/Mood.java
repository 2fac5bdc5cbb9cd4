package org.isnad.arabic.sentences;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.morph.Conjugator;
import org.isnad.arabic.morph.Tense;
import org.isnad.arabic.morph.VerbForm;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Claim;
import org.isnad.core.record.SourcedRecord;

/** In which way a text speaks of an act. */
enum Mood {
  PAST,
  PRESENT,
  FUTURE,
  /** As of something spoken of: by a verbal noun, as wanted, as a condition. */
  TALK;

  private static final Set<String> WANTED = Set.of("ان", "الا", "كي", "لكي", "حتي", "لان", "بان");
  private static final Set<String> CONDITIONS = Set.of("اذا", "لو", "اذ", "ان", "حال", "كلما");
  private static final Set<String> WAS = Set.of("كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا");

  /** Read from the verb's form and the words before it. */
  static Mood of(SourcedRecord record, Claim claim, Deed deed) {
    if (!claim.rule().startsWith("verb")) {
      return TALK;
    }
    String prefix = Words.prefix(record, claim.predicate());
    List<String> before = Words.before(record, claim.predicate(), 3);
    List<String> near =
        prefix.isEmpty() ? before : before.subList(0, Math.max(0, before.size() - 1));
    String last = near.isEmpty() ? "" : near.get(near.size() - 1);
    if (prefix.endsWith("س") || Set.of("سوف", "وسوف", "لن", "ولن").contains(last)) {
      return FUTURE;
    }
    if (Set.of("لم", "ولم", "فلم", "الم").contains(last)) {
      return near.stream().anyMatch(Set.of("اذا", "لو", "ما")::contains) ? TALK : PAST;
    }
    String word = Folding.fold(Words.of(record, claim.predicate()));
    if (word.startsWith("س") && !isPerfect(word, deed) && isImperfect(word.substring(1), deed)) {
      return FUTURE;
    }
    boolean imperfect = isImperfect(word, deed);
    if (CONDITIONS.contains(last)
        || (imperfect && (prefix.endsWith("ل") || WANTED.contains(last)))) {
      return TALK;
    }
    return imperfect && near.stream().noneMatch(WAS::contains) ? PRESENT : PAST;
  }

  private static boolean isPerfect(String word, Deed deed) {
    return forms(deed).stream()
        .anyMatch(form -> form.tense() == Tense.PERFECT && form.folded().equals(word));
  }

  private static boolean isImperfect(String word, Deed deed) {
    String third = "ي" + word.substring(Math.min(1, word.length()));
    boolean known =
        forms(deed).stream()
            .map(VerbForm::folded)
            .anyMatch(form -> form.equals(word) || form.equals(third));
    return !isPerfect(word, deed) && (word.startsWith("ي") || known);
  }

  private static List<VerbForm> forms(Deed deed) {
    return deed.forms().isEmpty()
        ? List.of()
        : Conjugator.forms(deed.forms().get(0), deed.forms().get(1));
  }
}

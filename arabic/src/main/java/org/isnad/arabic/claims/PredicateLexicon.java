package org.isnad.arabic.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.claims.Predicate.ObjectPart;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.morph.Affixes;
import org.isnad.arabic.morph.Conjugator;
import org.isnad.arabic.morph.Tense;
import org.isnad.arabic.morph.VerbForm;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.ClaimType;

/** Verbs and verbal nouns of {@code claims/predicates.tsv}, found in any inflection. */
final class PredicateLexicon {

  private static final Set<String> BEFORE_VERBS = Set.of("", "و", "ف", "س", "وس", "فس", "ل", "ول");

  private final Map<String, List<Entry>> verbs = new HashMap<>();

  private final Set<String> speech = new HashSet<>();

  private final Map<String, List<Entry>> bound = new HashMap<>();

  private final Participles participles = new Participles();
  private final Map<String, List<Predicate>> nouns = new HashMap<>();

  /** One spelling of a verb's form. */
  private record Entry(Predicate predicate, Tense tense) {}

  private PredicateLexicon() {}

  static PredicateLexicon load() {
    PredicateLexicon lexicon = new PredicateLexicon();
    TableReader.resource("claims/predicates.tsv").rows().forEach(lexicon::add);
    TableReader.resource("claims/homographs.tsv").rows().forEach(lexicon::restrict);
    TableReader.resource("attribution/cues.tsv").rows().forEach(lexicon::addSpeech);
    return lexicon;
  }

  /** Takes a form away from a lemma, but for where certain words follow. */
  private void restrict(Row row) {
    List<Entry> entries = verbs.getOrDefault(Folding.fold(row.key()), new ArrayList<>());
    List<String> unless = row.list("unless").stream().map(Folding::fold).toList();
    List<Entry> own =
        entries.stream().filter(e -> e.predicate().lemma().equals(row.get("lemma"))).toList();
    entries.removeAll(own);
    if (!unless.isEmpty()) {
      own.forEach(e -> entries.add(new Entry(e.predicate().requiring(unless), e.tense())));
    }
  }

  private void addSpeech(Row row) {
    if (row.get("imperfect").startsWith("ي")) {
      Conjugator.forms(row.key(), row.get("imperfect")).forEach(form -> speech.add(form.folded()));
    }
  }

  /** Whether a word may be a form of a verb of speech, which alone states no act. */
  boolean isSpeech(Word word) {
    return speech.contains(stem(word));
  }

  private void add(Row row) {
    Predicate predicate = predicate(row);
    for (VerbForm form : Conjugator.forms(row.key(), row.get("imperfect"))) {
      (form.bound() ? bound : verbs)
          .computeIfAbsent(form.folded(), key -> new ArrayList<>())
          .add(new Entry(predicate, form.tense()));
    }
    if (predicate.with().isEmpty()) {
      participles.add(row, predicate);
    }
    for (String noun : row.list("nouns")) {
      nouns.computeIfAbsent(Folding.fold(noun), key -> new ArrayList<>()).add(predicate);
    }
  }

  /** The verb whose passive participle a word may be, with or without article. */
  Optional<Predicate> passive(Word word) {
    return participles.passive(word);
  }

  /** The verb whose participle a word is, standing as an adverb behind its subject. */
  Optional<Predicate> participle(Word word) {
    return participles.active(word);
  }

  private static Predicate predicate(Row row) {
    boolean light = row.get("type").equals("light");
    ClaimType type = light ? ClaimType.OTHER : ClaimType.valueOf(row.get("type"));
    ObjectPart object =
        row.get("object").isEmpty()
            ? ObjectPart.NONE
            : ObjectPart.valueOf(row.get("object").toUpperCase(Locale.ROOT));
    List<String> behind = row.list("behind").stream().map(Folding::fold).toList();
    return new Predicate(
        row.key(),
        row.get("english"),
        type,
        light,
        row.get("voice").equals("passive"),
        object,
        behind,
        row.list("with").stream().map(Folding::fold).toList());
  }

  /** The verb of which a word may be a form; the tense of its tag decides between two. */
  Optional<Predicate> verb(Word word, List<Word> behind) {
    String stem = stem(word);
    Optional<Predicate> direct = best(verbs.get(stem), word, behind);
    if (direct.isEmpty() && hasEnclitic(word)) {
      direct = best(bound.get(stem), word, behind);
    }
    return direct
        .or(() -> verbByLetters(word, behind))
        .or(() -> best(verbs.get(ofSpeaker(stem)), word, behind));
  }

  /** The third person of a speaker's perfect, where no other form is spelled like it. */
  private static String ofSpeaker(String stem) {
    int cut = stem.endsWith("نا") ? 2 : stem.endsWith("يت") ? 1 : 0;
    return stem.length() > 4 ? stem.substring(0, stem.length() - cut) : stem;
  }

  /** Whether a word may be a form of a verb of the lexicon. */
  boolean isVerb(Word word) {
    return verb(word, List.of()).isPresent();
  }

  /** Whether a word is a perfect of the third person. */
  boolean isPerfect(Word word) {
    return verbs.getOrDefault(stem(word), List.of()).stream()
        .anyMatch(e -> e.tense() == Tense.PERFECT);
  }

  /** Whether a word is a perfect of the feminine. */
  boolean isFeminine(Word word) {
    String stem = stem(word);
    return stem.length() > 3
        && stem.endsWith("ت")
        && isPerfect(word)
        && verbs.containsKey(stem.substring(0, stem.length() - 1));
  }

  /** Whether a word can only be an imperfect, whatever its tag. */
  boolean isImperfect(Word word) {
    List<Entry> entries = verbs.getOrDefault(stem(word), List.of());
    return !entries.isEmpty() && entries.stream().noneMatch(e -> e.tense() == Tense.PERFECT);
  }

  /** Whether a word is a perfect of one verb and a feminine imperfect of another. */
  boolean isEither(Word word) {
    return stem(word).startsWith("ت") && !isImperfect(word) && imperfect(word).isPresent();
  }

  /** The verb of which a word is an imperfect. */
  Optional<Predicate> imperfect(Word word) {
    return inTense(word, Tense.IMPERFECT);
  }

  /** The verb of which a word is a perfect. */
  Optional<Predicate> perfect(Word word) {
    return inTense(word, Tense.PERFECT);
  }

  private Optional<Predicate> inTense(Word word, Tense tense) {
    return verbs.getOrDefault(stem(word), List.of()).stream()
        .filter(e -> e.tense() == tense && e.predicate().with().isEmpty())
        .findFirst()
        .map(Entry::predicate);
  }

  /** Whether a word is a verb's form as printed, its first letter cut off wrongly. */
  boolean isWhole(Word word) {
    return word.stem() > 0 && !verbs.containsKey(stem(word)) && verbs.containsKey(word.folded());
  }

  private static Optional<Predicate> best(List<Entry> all, Word word, List<Word> behind) {
    if (all == null) {
      return Optional.empty();
    }
    boolean present = word.tag().equals("VBP");
    List<Entry> special = all.stream().filter(e -> isWith(e.predicate(), behind)).toList();
    List<Entry> entries =
        special.isEmpty()
            ? all.stream().filter(e -> e.predicate().with().isEmpty()).toList()
            : special;
    return entries.stream()
        .filter(e -> present ? e.tense() == Tense.IMPERFECT : e.tense() == Tense.PERFECT)
        .findFirst()
        .or(() -> entries.stream().filter(e -> e.tense() != Tense.JUSSIVE).findFirst())
        .or(() -> entries.stream().findFirst())
        .map(Entry::predicate);
  }

  /** Whether one of the words that a predicate asks for stands behind its verb. */
  private static boolean isWith(Predicate predicate, List<Word> behind) {
    for (Word word : behind) {
      String stem = stem(word);
      String bare = stem.startsWith("ال") ? stem.substring(2) : stem;
      boolean accusative = bare.endsWith("ا") && bare.length() > 3;
      if (predicate.with().contains(bare)
          || isLedBy(word, predicate.with())
          || (accusative && predicate.with().contains(bare.substring(0, bare.length() - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has one of the prepositions before it that are written onto words. */
  private static boolean isLedBy(Word word, List<String> with) {
    return word.stem() > 0 && with.stream().anyMatch(it -> it.length() == 1 && word.hasPrefix(it));
  }

  private Optional<Predicate> verbByLetters(Word word, List<Word> behind) {
    for (Affixes.Cut cut : Affixes.cuts(word.folded())) {
      if (BEFORE_VERBS.contains(cut.proclitics())) {
        List<Entry> entries =
            cut.proclitics().endsWith("س") ? imperfects(cut.bare()) : verbs.get(cut.bare());
        Optional<Predicate> found = best(entries, word, behind);
        if (found.isEmpty() && !cut.enclitic().isEmpty()) {
          found = best(bound.get(cut.bare()), word, behind);
        }
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private List<Entry> imperfects(String form) {
    return verbs.getOrDefault(form, List.of()).stream()
        .filter(e -> e.tense() == Tense.IMPERFECT)
        .toList();
  }

  /** Whether a word may be a verbal noun. */
  boolean isNoun(Word word) {
    return !nouns(word).isEmpty();
  }

  /** The verb of whose verbal nouns a word may be one, with or without article. */
  Optional<Predicate> noun(Word word, List<Word> behind) {
    List<Predicate> all = nouns(word);
    return all.stream()
        .filter(p -> isWith(p, behind))
        .findFirst()
        .or(() -> all.stream().filter(p -> p.with().isEmpty()).findFirst());
  }

  private List<Predicate> nouns(Word word) {
    String stem = stem(word);
    List<Predicate> found = nouns.get(stem);
    if (found == null && stem.startsWith("ال")) {
      found = nouns.get(stem.substring(2));
    }
    if (found == null && hasEnclitic(word) && stem.endsWith("ت")) {
      found = nouns.get(stem.substring(0, stem.length() - 1) + "ه");
    }
    if (found == null && hasEnclitic(word) && (stem.endsWith("ئ") || stem.endsWith("ؤ"))) {
      found = nouns.get(stem.substring(0, stem.length() - 1) + "ء");
    }
    if (found == null && stem.endsWith("ا")) {
      found = nouns.get(stem.substring(0, stem.length() - 1));
    }
    return found == null ? List.of() : found;
  }

  /** The stem's letters in folded form. */
  static String stem(Word word) {
    if (word.segments().size() == 1) {
      return word.folded();
    }
    int from = word.stemSpan().begin() - word.span().begin();
    int to = word.stemSpan().end() - word.span().begin();
    return Folding.fold(word.surface().substring(from, to));
  }

  static boolean hasEnclitic(Word word) {
    return word.stem() < word.segments().size() - 1;
  }
}

package org.isnad.arabic.attribution;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.morph.Affixes;
import org.isnad.arabic.morph.Conjugator;
import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.morph.Tense;
import org.isnad.arabic.morph.VerbForm;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Act;

/** All forms of the cue lemmas in {@code cues.tsv}, found by a word's letters. */
final class CueLexicon {

  private static final Set<String> VERB_PROCLITICS =
      Set.of("", "و", "ف", "س", "وس", "فس", "ل", "ول", "فل");
  private static final Set<String> PARTICIPLE_PROCLITICS = Set.of("", "و");

  private final Map<String, List<Form>> forms = new HashMap<>();

  /** By lemma: words, as they are written, that mean something else. */
  private final Map<String, Set<String>> others = new HashMap<>();

  /** A form without clitics; a bound one stands only before an enclitic. */
  private record Form(CueReading reading, boolean bound) {}

  private CueLexicon() {}

  static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    Lexicon.load("attribution/cues.tsv").rows().forEach(lexicon::add);
    return lexicon;
  }

  /** The ways to read a folded word as a cue; those with fewer clitics first. */
  List<CueReading> readings(String folded) {
    List<CueReading> out = new ArrayList<>();
    for (Affixes.Cut cut : Affixes.cuts(folded)) {
      for (Form form : forms.getOrDefault(cut.bare(), List.of())) {
        if (fits(form, cut) && !isOther(form.reading().lemma(), folded)) {
          out.add(form.reading().with(cut.proclitics(), cut.enclitic()));
        }
      }
    }
    return out;
  }

  /** Whether a folded word is the participle of a cue in the accusative: "stressing". */
  boolean isParticiple(String folded) {
    return folded.endsWith("ا")
        && readings(folded).stream().anyMatch(reading -> reading.kind() == CueKind.PARTICIPLE);
  }

  /** Whether a word with its clitics is one that means something else. */
  private boolean isOther(String lemma, String folded) {
    return others.getOrDefault(lemma, Set.of()).contains(folded);
  }

  private static boolean fits(Form form, Affixes.Cut cut) {
    if (form.bound() && cut.enclitic().isEmpty()) {
      return false;
    }
    return switch (form.reading().kind()) {
      case VERB -> VERB_PROCLITICS.contains(cut.proclitics()) && !cut.enclitic().equals("ي");
      case PARTICIPLE ->
          PARTICIPLE_PROCLITICS.contains(cut.proclitics()) && cut.enclitic().isEmpty();
      case NOUN -> !cut.proclitics().contains("س");
    };
  }

  private void add(Row row) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String label : row.get("frames").split(",")) {
      frames.add(Frame.of(label));
    }
    Act act = Act.valueOf(row.get("act").toUpperCase(Locale.ROOT));
    Set<String> excluded = Set.copyOf(row.list("not"));
    others.merge(row.key(), excluded, CueLexicon::union);
    for (VerbForm form : Conjugator.forms(row.key(), row.get("imperfect"))) {
      CueReading reading =
          verb(row.key(), act, frames, form.tense(), form.gender(), form.number(), false);
      if (!excluded.contains(form.folded())) {
        put(form.folded(), reading, form.bound());
      }
    }
    for (String passive : row.list("passive")) {
      put(Folding.fold(passive), verb(row.key(), act, frames, null, null, null, true), false);
    }
    row.list("masdar").forEach(noun -> addNoun(row.key(), act, frames, Folding.fold(noun)));
    row.list("participle").forEach(base -> addParticiple(row.key(), act, frames, base));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(toUnmodifiableSet());
  }

  private void addNoun(String lemma, Act act, Set<Frame> frames, String noun) {
    CueReading reading =
        new CueReading(lemma, act, frames, CueKind.NOUN, null, null, null, "", "", false);
    put(noun, reading, false);
    if (noun.endsWith("ه")) {
      put(noun.substring(0, noun.length() - 1) + "ت", reading, true);
    } else {
      put(noun + "ات", reading, false);
    }
  }

  private void addParticiple(String lemma, Act act, Set<Frame> frames, String base) {
    String folded = Folding.fold(base);
    addParticiple(folded + "ا", lemma, act, frames, Gender.MASCULINE, GrammaticalNumber.SINGULAR);
    addParticiple(folded + "ه", lemma, act, frames, Gender.FEMININE, GrammaticalNumber.SINGULAR);
    addParticiple(folded + "ين", lemma, act, frames, Gender.MASCULINE, GrammaticalNumber.PLURAL);
  }

  private void addParticiple(
      String form,
      String lemma,
      Act act,
      Set<Frame> frames,
      Gender gender,
      GrammaticalNumber number) {
    put(
        form,
        new CueReading(lemma, act, frames, CueKind.PARTICIPLE, null, gender, number, "", "", false),
        false);
  }

  private static CueReading verb(
      String lemma,
      Act act,
      Set<Frame> frames,
      Tense tense,
      Gender gender,
      GrammaticalNumber number,
      boolean impersonal) {
    return new CueReading(
        lemma, act, frames, CueKind.VERB, tense, gender, number, "", "", impersonal);
  }

  private void put(String form, CueReading reading, boolean bound) {
    forms.computeIfAbsent(form, key -> new ArrayList<>()).add(new Form(reading, bound));
  }
}

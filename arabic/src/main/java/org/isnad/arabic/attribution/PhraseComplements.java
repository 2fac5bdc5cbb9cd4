package org.isnad.arabic.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the prepositional phrase that carries a cue's content, behind a target where there is one.
 */
final class PhraseComplements {

  /** How many words may stand between a preposition and a clause that it turns out to lead to. */
  private static final int NEAR = 12;

  /** Prepositions and phrases with bi that carry no content. */
  private static final Set<String> COMPOUND =
      Set.of(
          "باسم",
          "بموجب",
          "بسبب",
          "بواسطه",
          "بفضل",
          "بدون",
          "بهدف",
          "بحضور",
          "برفقه",
          "بدلا",
          "بحسب",
          "بناء",
          "بالرغم",
          "بالتزامن",
          "بالتعاون",
          "بالتنسيق",
          "بالاضافه",
          "بالنسبه",
          "بشكل",
          "بصوره",
          "بطريقه",
          "بينما",
          "بعدما");

  private final SourceHeads heads;
  private final Circumstances circumstances;
  private final WordClasses classes;
  private final NounPhrases phrases;

  PhraseComplements(
      SourceHeads heads, Circumstances circumstances, WordClasses classes, NounPhrases phrases) {
    this.heads = heads;
    this.circumstances = circumstances;
    this.classes = classes;
    this.phrases = phrases;
  }

  /** The phrase that begins at a word, if the frames of a cue allow it. */
  Optional<Complement> at(Passage passage, int cue, CueReading reading, int at, int end) {
    Frame frame = frameOf(passage, at, reading);
    boolean clauseWith = isWithAnna(passage.folded(at)) && reading.takes(Frame.CLAUSE);
    if (frame == null || clauseWith || passage.isTime(at + 1)) {
      return Optional.empty();
    }
    int clause = clauseBehind(passage, at, end);
    if (clause > 0 && reading.takes(Frame.CLAUSE)) {
      return Optional.of(new Complement(Frame.CLAUSE, clause, clause == at + 1 ? at : clause - 1));
    }
    int begin = passage.word(at).segments().size() > 1 && frame == Frame.WITH ? at : at + 1;
    if (frame.isTargeted()) {
      return Optional.of(target(passage, cue, reading, frame, at));
    }
    return Optional.of(new Complement(frame, begin, at));
  }

  /** Whether such a phrase begins within a few words. */
  boolean isNear(Passage passage, int cue, CueReading reading, int from, int end) {
    return IntStream.range(from, Math.min(end, from + NEAR))
        .anyMatch(at -> at(passage, cue, reading, at, end).isPresent());
  }

  /** With a target the content begins at the target, behind the source. */
  private Complement target(Passage passage, int cue, CueReading reading, Frame frame, int at) {
    int first = circumstances.skip(passage, cue + 1, at);
    boolean party =
        first < at
            && reading.kind() != CueKind.PARTICIPLE
            && (heads.isSourceLike(passage, first) || isDefinite(passage, first))
            && heads.canBeSubject(passage, first, reading);
    int end = party ? subjectEnd(passage, reading, first, at) : first;
    if (!party || !isSubject(passage, cue, reading, first, end, at)) {
      return new Complement(frame, Math.min(first, at), first);
    }
    boolean lone = end + 1 == at && passage.word(end).tag().equals("NN");
    int behind = lone && !passage.word(first).tag().startsWith("DT") ? at : end;
    int content = circumstances.skip(passage, behind, at);
    while (content < at && passage.isComma(content)) {
      content = circumstances.skip(passage, content + 1, at);
    }
    return new Complement(frame, content, behind);
  }

  /**
   * Beside a pronoun for the target the party is the subject, and beside another phrase; alone it
   * may be the target.
   *
   * @param end the word behind the party
   */
  private boolean isSubject(
      Passage passage, int cue, CueReading reading, int first, int end, int at) {
    if (!reading.enclitic().isEmpty()) {
      return true;
    }
    boolean two = circumstances.skip(passage, end, at) < at;
    boolean called = classes.isCalled(passage.folded(first));
    boolean fits = two || (!needs(reading) && !called && heads.agrees(passage, first, reading));
    return fits && !heads.followsSubject(passage, cue, reading);
  }

  /** Whether a cue cannot do without an object. */
  private static boolean needs(CueReading reading) {
    return reading.takes(Frame.TARGET) && reading.kind() == CueKind.VERB;
  }

  /**
   * The end of the first phrase. Where a verb needs an object and nothing else can be it, a title
   * behind a name is no apposition: "the member so-and-so accused the head of the town of …".
   */
  private int subjectEnd(Passage passage, CueReading reading, int first, int at) {
    int end = phrases.end(passage, first, at);
    if (!needs(reading) || circumstances.skip(passage, end, at) < at) {
      return end;
    }
    for (int word = first + 1; word < end; word++) {
      boolean title = passage.mention(word) == null && heads.isPerson(passage, word);
      if (title && passage.word(word).tag().equals("NN") && passage.isPerson(word - 1)) {
        return word;
      }
      if (isOtherName(passage, word) || isOtherNoun(passage, word)) {
        return word;
      }
    }
    return end;
  }

  /** A name right behind another that is no person's. */
  private static boolean isOtherName(Passage passage, int at) {
    return passage.mention(at) != null
        && !passage.isInsideMention(at)
        && passage.mention(at - 1) != null
        && !passage.isPerson(at);
  }

  /** A definite noun for a thing behind a definite adjective: no apposition. */
  private boolean isOtherNoun(Passage passage, int at) {
    return passage.mention(at) == null
        && passage.word(at).tag().startsWith("DTNN")
        && passage.word(at).stem() == 0
        && passage.word(at - 1).tag().equals("DTJJ")
        && !heads.isPerson(passage, at);
  }

  private static boolean isDefinite(Passage passage, int at) {
    return passage.word(at).tag().startsWith("DTNN");
  }

  /** A clause behind a preposition, directly or behind an addressee and the preposition again. */
  private int clauseBehind(Passage passage, int at, int end) {
    for (int i = at + 1; i < Math.min(end, at + NEAR); i++) {
      boolean repeated = i > at + 1 && passage.folded(i - 1).equals(passage.folded(at));
      if (passage.isComplementizer(i)) {
        return i == at + 1 || repeated ? i : -1;
      }
      if (passage.isPunctuation(i)) {
        return -1;
      }
    }
    return -1;
  }

  private Frame frameOf(Passage passage, int at, CueReading reading) {
    String form = passage.folded(at);
    if (form.equals("الي")) {
      return first(reading, Frame.TO, Frame.TARGET_TO);
    }
    if (form.equals("علي") && !passage.word(at).isProper()) {
      return first(reading, Frame.ON, Frame.TARGET_ON);
    }
    if (form.equals("عن")) {
      return first(reading, Frame.ABOUT, null);
    }
    if (form.equals("من")) {
      return first(reading, Frame.FROM, Frame.TARGET_FROM);
    }
    if (form.equals("مسءوليه")
        || form.equals("المسووليه")
        || form.startsWith("مسوول")
        || form.startsWith("مسيول")) {
      return first(reading, Frame.RESPONSIBILITY, null);
    }
    boolean with =
        (passage.word(at).hasPrefix("ب") || isWithAnna(form) || form.equals("ب"))
            && !classes.isPronoun(form)
            && passage.mention(at) == null
            && !passage.isTime(at)
            && !COMPOUND.contains(form)
            && !isThatAlone(passage, at)
            && !isPercent(passage, at);
    return with ? first(reading, Frame.WITH, Frame.TARGET_WITH) : null;
  }

  /** "He stated that": it takes up the sentence before. */
  private static boolean isThatAlone(Passage passage, int at) {
    String form = passage.folded(at);
    boolean that = form.equals("بذلك") || form.equals("بهذا") || form.equals("بهذه");
    return that && !(at + 1 < passage.size() && passage.word(at + 1).tag().startsWith("DT"));
  }

  private static boolean isPercent(Passage passage, int at) {
    return passage.word(at - 1).tag().equals("CD");
  }

  private static boolean isWithAnna(String form) {
    return form.startsWith("بان") && form.length() <= 6;
  }

  private static Frame first(CueReading reading, Frame plain, Frame targeted) {
    if (targeted != null && reading.takes(targeted)) {
      return targeted;
    }
    return reading.takes(plain) ? plain : null;
  }
}

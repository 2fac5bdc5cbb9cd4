package org.isnad.arabic.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.morph.Gender;
import org.isnad.arabic.morph.GrammaticalNumber;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;

/** Tells by its first word whether a phrase can name a source, and be a verb's subject. */
final class SourceHeads {

  /** Before a number. */
  private static final Set<String> ABOUT = Set.of("نحو", "حوالي", "قرابه");

  /** Plural and dual endings of people. */
  private static final Pattern PEOPLE = Pattern.compile(".*(ون|ين|ان)");

  /** The ending of an indefinite accusative. */
  private static final Pattern ACCUSATIVE = Pattern.compile(".{3,}(اً|ًا|ا)");

  private final SourceNouns sourceNouns;
  private final WordClasses classes;

  SourceHeads(SourceNouns sourceNouns, WordClasses classes) {
    this.sourceNouns = sourceNouns;
    this.classes = classes;
  }

  /** Whether a name of an actor or a noun for a source stands here. */
  boolean isSpeaker(Passage passage, int at) {
    return passage.isActor(at) || sourceNouns.find(passage.folded(at)).isPresent();
  }

  /** A number before a noun for a source: "three organisations". */
  boolean isCounted(Passage passage, int at) {
    boolean about = ABOUT.contains(passage.folded(at)) && at + 1 < passage.size();
    if (about && passage.word(at + 1).tag().equals("CD")) {
      return isCounted(passage, at + 1);
    }
    boolean number = passage.word(at).tag().equals("CD");
    return number
        && at + 1 < passage.size()
        && sourceNouns.find(passage.folded(at + 1)).isPresent();
  }

  /** Whether a phrase that can name a source begins here. */
  boolean isSourceLike(Passage passage, int at) {
    if (passage.mention(at) == null && classes.isPronoun(passage.folded(at))) {
      return false;
    }
    Quotation quotation = passage.openedAt(at);
    boolean bracketed = passage.mark(at) == '(' && passage.isActor(at + 1);
    return bracketed
        || passage.mention(at) != null
        || passage.word(at).isProper()
        || (quotation != null && quotation.length() <= 4)
        || isCounted(passage, at)
        || isShortTitle(passage, at)
        || sourceNouns.find(passage.folded(at)).isPresent();
  }

  /** A title of one letter with a dot or stroke, before a name. */
  boolean isShortTitle(Passage passage, int at) {
    boolean letter = passage.word(at).surface().length() == 1 && !passage.isPunctuation(at);
    return letter && "./".indexOf(passage.mark(at + 1)) >= 0;
  }

  /** Whether a noun for a person by role stands here. */
  boolean isPerson(Passage passage, int at) {
    return sourceNouns
        .find(passage.folded(at))
        .map(noun -> noun.kind() == SourceKind.PERSON)
        .orElse(false);
  }

  /** Whether a noun for a source stands here, of whatever kind. */
  boolean isNoun(Passage passage, int at) {
    return sourceNouns.find(passage.folded(at)).isPresent();
  }

  /** Whether a noun for a document, recording or figure stands here. */
  boolean isDocument(Passage passage, int at) {
    return sourceNouns.find(passage.folded(at)).map(noun -> noun.kind().isDocument()).orElse(false);
  }

  /** Agrees with the verb, and has no ending that only objects have. */
  boolean canBeSubject(Passage passage, int at, CueReading reading) {
    Word word = passage.word(at);
    if (reading.kind() == CueKind.VERB && reading.number() == GrammaticalNumber.PLURAL) {
      return false;
    }
    if (passage.mention(at) != null || isTitleOfName(passage, at)) {
      return true;
    }
    boolean indefinite =
        word.tag().equals("NN")
            && sourceNouns.find(word.folded()).isPresent()
            && ACCUSATIVE.matcher(word.surface()).matches();
    if (indefinite) {
      return false;
    }
    boolean object = reading.takesObject();
    boolean accusative = object && word.folded().endsWith("ين") && word.tag().endsWith("NNS");
    boolean feminineNoun = word.surface().endsWith("ة");
    boolean disagrees =
        (reading.gender() == Gender.MASCULINE && feminineNoun)
            || (reading.gender() == Gender.FEMININE && isMan(passage, at));
    return !accusative && !disagrees;
  }

  /** A title right before a name: women bear it in the masculine too. */
  private boolean isTitleOfName(Passage passage, int at) {
    Mention next = passage.mention(at + 1);
    return isPerson(passage, at) && next != null && next.type() == EntityType.PERSON;
  }

  private boolean isMan(Passage passage, int at) {
    Word word = passage.word(at);
    return sourceNouns
            .find(word.folded())
            .filter(noun -> noun.kind() == SourceKind.PERSON && word.folded().endsWith(noun.key()))
            .isPresent()
        && !word.surface().endsWith("ة");
  }

  /**
   * Whether a noun agrees with a verb in gender as strictly as its letters tell. Beside a verb with
   * two places a noun that does not is its object.
   */
  boolean agrees(Passage passage, int at, CueReading reading) {
    Mention mention = passage.mention(at);
    if (reading.gender() == null
        || isTitleOfName(passage, at)
        || (mention != null && mention.type() == EntityType.PERSON)) {
      return true;
    }
    boolean masculine = reading.gender() == Gender.MASCULINE;
    if (mention != null && mention.type() == EntityType.PLACE) {
      return !masculine || classes.isMasculine(mentioned(passage, at));
    }
    return masculine ? !isFeminine(passage, at) : !isMasculine(passage, at);
  }

  private static String mentioned(Passage passage, int at) {
    Word word = passage.word(at);
    return Folding.fold(word.segments().get(word.stem()).form());
  }

  private boolean isFeminine(Passage passage, int at) {
    Word word = passage.word(at);
    boolean ending = word.surface().endsWith("ة") || word.tag().endsWith("NNS");
    boolean people = PEOPLE.matcher(word.folded()).matches();
    return (ending && !people)
        || sourceNouns
            .find(word.folded())
            .filter(noun -> noun.plural() && isThing(noun.kind()))
            .isPresent();
  }

  private boolean isMasculine(Passage passage, int at) {
    Word word = passage.word(at);
    boolean body =
        sourceNouns
            .find(word.folded())
            .filter(noun -> !noun.plural() && isThing(noun.kind()) && !noun.key().endsWith("ه"))
            .isPresent();
    return isMan(passage, at) || (body && !word.surface().endsWith("ة"));
  }

  private static boolean isThing(SourceKind kind) {
    return kind != SourceKind.PERSON && kind != SourceKind.GROUP && kind != SourceKind.ANONYMOUS;
  }

  /** Whether a noun stands right before a verb that nothing joins to what goes before. */
  boolean followsSubject(Passage passage, int cue, CueReading reading) {
    int before = cue - 1;
    while (before > passage.sentenceStart(cue) && classes.isParticle(passage.folded(before))) {
      before--;
    }
    boolean inSentence = before >= passage.sentenceStart(cue);
    if (inSentence && classes.isRelative(passage.folded(before))) {
      return true;
    }
    boolean nominal =
        inSentence
            && !passage.isPunctuation(before)
            && !passage.isTime(before)
            && (passage.mention(before) != null
                || passage.word(before).isProper()
                || passage.word(before).tag().contains("JJ")
                || passage.word(before).tag().startsWith("DTNN"));
    return reading.kind() == CueKind.VERB
        && !reading.isJoined()
        && nominal
        && !beginsWithPreposition(passage, before);
  }

  /** Whether the stretch up to a word, back to a comma, is a phrase of place, time or topic. */
  private boolean beginsWithPreposition(Passage passage, int last) {
    int first = last;
    while (first > passage.sentenceStart(last) && !passage.isPunctuation(first - 1)) {
      first--;
    }
    Word word = passage.word(first);
    boolean joined = word.segments().size() > 1 && word.segments().get(0).tag().equals("CC");
    boolean preposition = word.segments().get(joined ? 1 : 0).tag().equals("IN");
    return passage.mention(first) == null
        && (preposition || classes.isMedium(passage.folded(first)));
  }
}

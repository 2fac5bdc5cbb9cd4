package org.isnad.arabic.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;

/**
 * Tells where a noun phrase can't go on: at an addressee, an adverb, or a noun or name that is
 * another party.
 */
final class PhraseBorders {

  /** Endings of an adjective of origin. */
  private static final Pattern OF_ORIGIN = Pattern.compile(".*(ي|يه|يون|يين)");

  /** In which respect somebody is from somewhere. */
  private static final Set<String> RESPECTS =
      Set.of("الجنسيه", "الاصل", "المولد", "الصنع", "المنشا");

  /** Prepositions before an occasion of speaking. */
  private static final Set<String> IN = Set.of("في", "خلال", "عبر");

  /** Occasions of speaking. */
  private static final Set<String> OCCASIONS = Set.of("مؤتمر", "حديث", "مقابله", "حوار", "اتصال");

  /** Definite nouns that no noun is in apposition with, nor in construct once it has an article. */
  private static final Set<String> ALWAYS_OBJECTS =
      Set.of("الجميع", "النظر", "الانتباه", "الانظار", "الاهتمام");

  private static final Set<String> ELATIVES =
      Set.of("اخر", "ابرز", "اهم", "احدث", "اسباب", "تفاصيل", "نتائج");

  /** "Some" and "many" with the article, which nothing but a preposition goes on from. */
  private static final Set<String> QUANTIFIERS = Set.of("البعض", "الجميع", "الكثيرون", "كثيرون");

  /** What an outlet writes, and nobody addresses to it. */
  private static final Set<String> WRITTEN =
      Set.of("تقرير", "خبر", "دراسه", "استطلاع", "تحقيق", "مقال", "احصاء");

  /** How many words may stand between an office and the name of its holder. */
  private static final int TITLES = 4;

  private static final Set<String> SPOKESMEN = Set.of("متحدث", "ناطق");

  private final SourceNouns sourceNouns;
  private final WordClasses classes;

  PhraseBorders(SourceNouns sourceNouns, WordClasses classes) {
    this.sourceNouns = sourceNouns;
    this.classes = classes;
  }

  /** Whether the name that a word belongs to is none of the phrase before it. */
  boolean isOtherName(Passage passage, int start, int at) {
    return followsPerson(passage, at) || endsBefore(passage, start, at);
  }

  /** Asides, particles, question words and adverbs of manner, which belong to no noun. */
  boolean closes(Passage passage, int at) {
    Word word = passage.word(at);
    String form = word.folded();
    boolean adverb = word.surface().endsWith("ًا") || word.surface().endsWith("اً");
    boolean behindName = passage.mention(at - 1) != null || passage.isPunctuation(at - 1);
    boolean next = at + 1 < passage.size() && passage.word(at + 1).tag().startsWith("DT");
    boolean manner = word.hasPrefix("ب") && word.tag().equals("NN") && !next;
    return (classes.isAside(form) && !isSpokesmans(passage, at))
        || isAmount(passage, at)
        || classes.isParticle(form)
        || classes.isQuestion(form)
        || (behindName && (adverb || (manner && word.surface().endsWith("ة"))));
  }

  /** "The spokesman for him": the aside "on his part" in other company. */
  private boolean isSpokesmans(Passage passage, int at) {
    return passage.folded(at).startsWith("باسم")
        && sourceNouns
            .find(passage.folded(at - 1))
            .filter(noun -> SPOKESMEN.contains(noun.key()))
            .isPresent();
  }

  /** A number with what it counts, or with a fraction: no channel's or group's number. */
  private static boolean isAmount(Passage passage, int at) {
    boolean behindNoun =
        passage.word(at - 1).tag().startsWith("DT") || passage.mention(at - 1) != null;
    boolean digits = Character.isDigit(passage.mark(at)) && passage.mention(at) == null;
    if (!digits || !behindNoun || at + 1 >= passage.sentenceEnd(at)) {
      return false;
    }
    char next = passage.mark(at + 1);
    boolean fraction = ".,،٫".indexOf(next) >= 0 && Character.isDigit(passage.mark(at + 2));
    boolean inside = passage.word(at).surface().matches(".*[.,٫%٪].*");
    boolean counted = passage.word(at + 1).tag().matches("NNS?|CD");
    return fraction || inside || counted || next == '%' || next == '٪';
  }

  /** An outlet that is told, or a person behind the statement that is complete without a name. */
  private boolean endsBefore(Passage passage, int start, int at) {
    boolean person = passage.mention(at).type() == EntityType.PERSON;
    boolean begins = !passage.isInsideMention(at);
    boolean statement = isDocument(passage.word(start)) && passage.mention(start) == null;
    boolean described = passage.word(at - 1).tag().equals("JJ");
    boolean object = !person && passage.word(at).stem() == 0 && isSpeaker(passage.word(at - 1));
    boolean told = isAddressee(passage, at) && !isOfDocument(passage, start, at);
    return begins && ((person && statement && described) || object || told);
  }

  /** "A report of the agency": whose it is, not who is told. */
  boolean isOfDocument(Passage passage, int start, int at) {
    return at - start <= 2
        && sourceNouns
            .find(passage.folded(start))
            .filter(noun -> WRITTEN.contains(noun.key()))
            .isPresent();
  }

  /** A definite noun for a person or body, behind which another's name is another party. */
  private boolean isSpeaker(Word word) {
    return word.tag().startsWith("DTNN")
        && sourceNouns
            .find(word.folded())
            .filter(noun -> noun.kind() == SourceKind.PERSON || noun.kind() == SourceKind.BODY)
            .isPresent();
  }

  /** "Everybody", "attention", "the last …": objects behind a phrase that is complete. */
  private boolean isObject(Passage passage, int at) {
    boolean complete =
        passage.mention(at - 1) != null || passage.word(at - 1).tag().startsWith("DT");
    boolean next = at + 1 < passage.size() && passage.word(at + 1).tag().startsWith("DT");
    String form = passage.folded(at);
    return complete
        && (ALWAYS_OBJECTS.contains(form)
            || classes.isDeed(form)
            || (ELATIVES.contains(form) && next))
        && passage.mention(at) == null;
  }

  private boolean isDocument(Word word) {
    return sourceNouns.find(word.folded()).filter(noun -> noun.kind().isDocument()).isPresent();
  }

  /** A name right behind a person's name belongs to another phrase. */
  private static boolean followsPerson(Passage passage, int at) {
    return !passage.isInsideMention(at)
        && passage.mention(at - 1) != null
        && passage.mention(at - 1).type() == EntityType.PERSON
        && !passage.word(at).hasPrefix("و");
  }

  /** A noun that can't belong to the phrase before it. */
  boolean beginsAnother(Passage passage, int start, int at) {
    Word word = passage.word(at);
    Word before = passage.word(at - 1);
    Mention mention = passage.mention(at - 1);
    boolean behindPerson = mention != null && mention.type() == EntityType.PERSON;
    boolean behindName = mention == null && before.isProper() && word.tag().equals("NN");
    boolean behindBody = mention != null && mention.type() == EntityType.ORGANIZATION;
    boolean origin = OF_ORIGIN.matcher(word.folded()).matches();
    boolean object = behindBody && word.tag().equals("DTNN") && !isBody(word) && !origin;
    boolean stranger =
        (behindPerson || object || (behindName && at - 1 == start)) && !isTitle(word);
    return isObject(passage, at) || isStranger(word, before, stranger);
  }

  private boolean isStranger(Word word, Word before, boolean stranger) {
    return word.tag().contains("NN")
        && !word.isProper()
        && (stranger
            || QUANTIFIERS.contains(before.folded())
            || isBehindPlural(before, word)
            || isBehindAdjective(before, word)
            || isOtherTitle(before, word));
  }

  /** Behind a nominative plural nothing stands in construct; an accusative one is an object. */
  private boolean isBehindPlural(Word before, Word word) {
    boolean nominative =
        before.tag().endsWith("NNS")
            && before.folded().endsWith("ون")
            && before.folded().length() > 4;
    boolean oblique = before.tag().equals("DTNNS") && before.folded().endsWith("ين");
    boolean party = oblique && word.tag().startsWith("DTNN") && word.surface().endsWith("ة");
    return nominative || party;
  }

  /** A definite noun for people that its number or gender parts from the noun before it. */
  private boolean isOtherTitle(Word before, Word word) {
    boolean construct = before.tag().equals("NN") || before.segments().get(0).tag().equals("IN");
    boolean accusative =
        !construct
            && word.tag().startsWith("DTNNS")
            && word.folded().endsWith("ين")
            && !before.folded().endsWith("ين");
    boolean gender =
        word.tag().startsWith("DTNN")
            && isTitle(before)
            && before.tag().startsWith("DT")
            && word.surface().endsWith("ة") != before.surface().endsWith("ة");
    boolean bodies =
        before.tag().startsWith("DTNN")
            && word.tag().startsWith("DTNN")
            && (isBody(before) ? isBody(word) : isTitle(before) && isBody(word));
    return gender || bodies || (accusative && isTitle(word));
  }

  private boolean isBody(Word word) {
    return sourceNouns
        .find(word.folded())
        .filter(noun -> noun.kind() == SourceKind.BODY)
        .isPresent();
  }

  /** A definite noun behind an adjective of origin without article. */
  private static boolean isBehindAdjective(Word before, Word word) {
    boolean origin = before.tag().equals("JJ") && OF_ORIGIN.matcher(before.folded()).matches();
    boolean limits = RESPECTS.contains(word.folded());
    return origin && word.tag().startsWith("DTNN") && !limits;
  }

  private boolean isTitle(Word word) {
    return sourceNouns
        .find(word.folded())
        .map(noun -> noun.kind() == SourceKind.PERSON)
        .orElse(false);
  }

  /** "In a statement", "during a meeting", behind which a relative clause does not go on. */
  boolean isOccasion(Passage passage, int at) {
    boolean in = IN.contains(passage.folded(at));
    return in
        && sourceNouns
            .find(passage.folded(at + 1))
            .filter(noun -> noun.key().equals("تصريح"))
            .map(noun -> true)
            .orElse(OCCASIONS.contains(passage.folded(at + 1)));
  }

  /** An outlet or journalists behind the preposition of the one who is told. */
  boolean isAddressee(Passage passage, int at) {
    Word word = passage.word(at);
    boolean to = word.hasPrefix("ل") || word.hasPrefix("لل") || word.folded().equals("ل");
    boolean medium =
        sourceNouns.find(word.folded()).map(noun -> noun.kind() == SourceKind.MEDIUM).orElse(false);
    boolean told =
        (medium && !classes.isAudience(passage.folded(at - 1)))
            || classes.isAudience(word.folded());
    return to && ((told && !leadsToName(passage, at)) || word.folded().equals("ل"));
  }

  /** "The director of the agency, so-and-so": no addressee. */
  private static boolean leadsToName(Passage passage, int at) {
    Mention own = passage.mention(at);
    int from = own == null ? at + 1 : passage.text().firstEndingAfter(own.span().end());
    int end = Math.min(passage.sentenceEnd(at), from + (own == null ? TITLES : 1));
    for (int next = from; next < end && !endsPhrase(passage, next); next++) {
      Mention mention = passage.mention(next);
      if (mention != null) {
        return mention.type() == EntityType.PERSON;
      }
    }
    return false;
  }

  private static boolean endsPhrase(Passage passage, int at) {
    return passage.isComma(at) || passage.word(at).isVerb() || passage.isComplementizer(at);
  }
}

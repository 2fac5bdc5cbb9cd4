package org.isnad.arabic.names;

import java.util.Optional;
import org.isnad.arabic.names.TypeWords.TypeWord;
import org.isnad.core.record.EntityType;

/**
 * Finds names that a type word opens ("the ministry of", "the city of") and says where they end.
 */
final class TypeWordRule {

  private static final int LONGEST_QUOTE = 6;

  private final TypeWords typeWords;
  private final AuthorityRule authority;
  private final PersonRule persons;
  private final FieldRun fields;
  private final Nationalities nationalities;
  private final WordLists words;

  TypeWordRule(
      TypeWords typeWords,
      AuthorityRule authority,
      PersonRule persons,
      FieldRun fields,
      Nationalities nationalities,
      WordLists words) {
    this.typeWords = typeWords;
    this.authority = authority;
    this.persons = persons;
    this.fields = fields;
    this.nationalities = nationalities;
    this.words = words;
  }

  /** The name whose type word stands at a word. */
  Optional<Found> at(NameText text, int i) {
    if (!text.isLetters(i, i)) {
      return Optional.empty();
    }
    for (Start start : text.starts(i)) {
      for (TypeWord word : typeWords.at(text, i, start)) {
        Optional<Found> found = name(text, i, start, word);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> name(NameText text, int i, Start start, TypeWord word) {
    int core = i + word.tokens().size();
    Optional<Found> quoted = quoted(text, i, core, start, word);
    if (quoted.isPresent()) {
      return quoted;
    }
    if (!text.isInner(core, i)) {
      return Optional.empty();
    }
    int end = end(text, i, core, word);
    if (end <= core) {
      return Optional.empty();
    }
    EntityType type = isBody(text, core, word) ? EntityType.ORGANIZATION : word.type();
    Entry entry = entry(text, core, end, type, word);
    return Optional.of(text.found(i, start, end, core, type, entry, rule(word)));
  }

  /** The list's entry for the name without its type word, if it has one of that type. */
  private Entry entry(NameText text, int core, int end, EntityType type, TypeWord word) {
    return authority
        .bareAt(text, core)
        .filter(e -> word.strips() && e.type() == type && e.tokens().size() == end - core)
        .orElse(null);
  }

  /** A directorate is named with the same word as a district. */
  private boolean isBody(NameText text, int core, TypeWord word) {
    return word.run().equals("town")
        && authority.bareAt(text, core).filter(e -> e.kind().equals("body")).isPresent();
  }

  private int end(NameText text, int i, int core, TypeWord word) {
    return switch (word.run()) {
      case "name" -> nameEnd(text, i, core, word, false);
      case "namedef" -> nameEnd(text, i, core, word, true);
      case "town" -> townEnd(text, i, core, word);
      case "rare" -> text.isDefinite(core) ? rareEnd(text, core) : 0;
      case "field" -> fieldEnd(text, i, core);
      case "nation" -> fields.nationEnd(text, i, core);
      case "league" -> leagueEnd(text, i, core);
      case "def" -> fields.definiteEnd(text, i, core);
      case "place", "placeonly" -> placeEnd(text, core);
      case "office" -> officeEnd(text, core);
      default -> 0;
    };
  }

  private static Rule rule(TypeWord word) {
    return switch (word.run()) {
      case "name", "namedef", "town" -> Rule.TYPE_WORD;
      case "nation", "league" -> Rule.TYPE_WORD_NATION;
      default -> Rule.TYPE_WORD_FIELD;
    };
  }

  /** Type word and a title in quotation marks or brackets, closing mark included. */
  private Optional<Found> quoted(NameText text, int i, int core, Start start, TypeWord word) {
    boolean opens = core < text.sentenceEnd(i) && text.isOpening(core);
    if (!opens || word.run().equals("nation") || word.run().equals("def")) {
      return Optional.empty();
    }
    for (int j = core + 2; j <= core + LONGEST_QUOTE + 1 && j < text.sentenceEnd(i); j++) {
      if (text.isClosing(j)) {
        boolean work = word.type() == EntityType.WORK;
        Rule rule = work ? Rule.TITLED_WORK : Rule.TYPE_WORD_QUOTED;
        Start from = work ? text.starts(core + 1).get(0) : start;
        int first = work ? core + 1 : i;
        int end = work ? j : j + 1;
        Entry entry = work ? null : entry(text, core + 1, j, word.type(), word);
        return Optional.of(text.found(first, from, end, core + 1, word.type(), entry, rule));
      }
    }
    return Optional.empty();
  }

  private int nameEnd(NameText text, int i, int core, TypeWord word, boolean plain) {
    int end = properEnd(text, i, core, word.type() == EntityType.PLACE);
    if (end == 0
        && plain
        && text.isDefinite(core)
        && text.word(core).tag().contains("NN")
        && isField(text, core)) {
      end = core + 1;
    }
    boolean place = word.type() == EntityType.PLACE;
    if (end == 0 && (plain || place) && !words.isLooseType(word.tokens().get(0))) {
      end = rareEnd(text, core);
    }
    if (end == 0 && isAgency(text, i, core)) {
      end = core + 1;
    }
    if (end == 0) {
      return 0;
    }
    if (plain && isCoordinated(text, end, i) && text.isDefinite(core)) {
      end++;
    }
    while (text.isLetters(end, i) && closes(text.folded(end), word.type())) {
      end++;
    }
    return plain && !place ? fields.purposeEnd(text, i, core, end) : end;
  }

  /** After "agency" any noun is a name where "for news" follows it, or where it is cited alone. */
  private boolean isAgency(NameText text, int i, int core) {
    if (!words.isAgency(text.folded(core - 1)) || !text.isLetters(core, i)) {
      return false;
    }
    boolean more = text.isLetters(core + 1, i);
    return (more && words.isNewsPurpose(text.folded(core + 1)))
        || (isCited(text, i) && isAlone(text, core, more));
  }

  private boolean isCited(NameText text, int i) {
    return i > 0 && (words.isCiting(text.folded(i - 1)) || words.isRelaying(text.folded(i - 1)));
  }

  /** A noun that no adjective, and no noun it could be the possession of, follows. */
  private boolean isAlone(NameText text, int core, boolean more) {
    boolean noun = text.word(core).tag().startsWith("NN") && text.word(core).stem() == 0;
    String next = more ? text.word(core + 1).tag() : "";
    return noun
        && !text.isDefinite(core)
        && isField(text, core)
        && !words.isAgencyField(text.folded(core))
        && !next.contains("NN")
        && !next.contains("JJ");
  }

  /** A noun that reports hardly use, or a construct of two of which the second is such a noun. */
  private int rareEnd(NameText text, int core) {
    if (core >= text.size() || !text.isLetters(core, core)) {
      return 0;
    }
    boolean noun = text.word(core).tag().endsWith("NN") && text.word(core).stem() == 0;
    if (!noun || nationalities.contains(text.folded(core)) || words.isStop(text.folded(core))) {
      return 0;
    }
    boolean definite = text.isDefinite(core);
    boolean next = !definite && text.isLetters(core + 1, core) && text.isDefinite(core + 1);
    if (next && words.isRare(text, core + 1) && text.word(core + 1).tag().startsWith("DTNN")) {
      return core + 2;
    }
    return words.isRare(text, core) ? core + 1 : 0;
  }

  /** After "the village of" any noun is a name that no adjective can be. */
  private int townEnd(NameText text, int i, int core, TypeWord word) {
    int end = nameEnd(text, i, core, word, true);
    if (!text.isLetters(core, i)) {
      return 0;
    }
    boolean noun = isNoun(text, i, core) && text.word(core).stem() == 0;
    return end == 0 && noun && isField(text, core) && text.isLetters(core, i) ? core + 1 : end;
  }

  /** A noun, or what the tagger takes for an adjective though it does not agree with the type. */
  private static boolean isNoun(NameText text, int i, int core) {
    String tag = text.word(core).tag();
    boolean feminine = text.folded(core - 1).endsWith("ه");
    boolean agrees = feminine == text.folded(core).endsWith("ه");
    boolean construct = text.folded(core - 1).endsWith("وادي");
    return tag.equals("NN") || (tag.equals("JJ") && i < core && (construct || !agrees));
  }

  private boolean closes(String form, EntityType type) {
    return words.closesPlace(form)
        || (type == EntityType.ORGANIZATION && words.isFixedAdjective(form));
  }

  private boolean isField(NameText text, int core) {
    return !words.isCommonField(text.folded(core))
        && !words.isStop(text.folded(core))
        && !nationalities.contains(text.folded(core))
        && !text.word(core).isVerb();
  }

  private static boolean isCoordinated(NameText text, int at, int i) {
    return text.isLetters(at, i)
        && text.folded(at).startsWith("وال")
        && text.word(at).tag().equals("DTNN")
        && text.word(at - 1).tag().equals("DTNN");
  }

  /** The end of the proper name at a word: listed, a person's (after a title), or a tagged run. */
  private int properEnd(NameText text, int i, int core, boolean place) {
    int at = core;
    if (words.isTitle(text.folded(core)) && text.isLetters(core + 1, i)) {
      at++;
    }
    Optional<Found> person = persons.at(text, at);
    boolean town = place && at == core && !persons.opens(text, at);
    if (!town
        && person.isPresent()
        && person.get().span().begin() == text.word(at).span().begin()) {
      return person.get().end();
    }
    Optional<Entry> listed = listed(text, core);
    if (listed.isPresent() && !words.isCommonField(text.folded(core))) {
      return core + listed.get().tokens().size();
    }
    if (at > core && text.isProper(at)) {
      return properRun(text, i, at, false);
    }
    return properRun(text, i, core, place);
  }

  /** A listed name; one that is also a common word only where the tagger calls it a name. */
  private Optional<Entry> listed(NameText text, int core) {
    return authority
        .bareAt(text, core)
        .filter(e -> !e.flag().equals("context") || text.isProper(core));
  }

  private int properRun(NameText text, int i, int core, boolean place) {
    int at = core;
    while (at - core < (place ? 3 : 5) && isProperPart(text, i, at, core)) {
      at++;
    }
    return at == core ? 0 : at;
  }

  private boolean isProperPart(NameText text, int i, int at, int core) {
    if (!text.isInner(at, i)) {
      return false;
    }
    String form = text.folded(at);
    if (words.isStop(form) || words.isTitle(form) || words.isPersonNoun(form)) {
      return false;
    }
    if (nationalities.contains(form) || words.isCommonField(form) || typeWords.opens(form)) {
      return false;
    }
    if (at > core && persons.opens(text, at)) {
      return false;
    }
    boolean latin = !form.isEmpty() && form.charAt(0) < 0x250;
    boolean clitic = text.word(at).stem() > 0 && form.charAt(0) == 'و' && at > core;
    return latin || (text.isProper(at) && !clitic);
  }

  private int fieldEnd(NameText text, int i, int core) {
    String form = text.folded(core);
    if (words.isTitle(form) || listed(text, core).isPresent()) {
      int end = properEnd(text, i, core, false);
      return end == 0 ? 0 : fields.tail(text, i, end);
    }
    int field = fields.end(text, i, core);
    if (field > 0) {
      return field;
    }
    int nested = nestedPlace(text, core);
    int end = nested > 0 ? nested : properEnd(text, i, core, false);
    return end == 0 ? 0 : fields.tail(text, i, end);
  }

  private int leagueEnd(NameText text, int i, int core) {
    int end = fields.nationEnd(text, i, core);
    return end > core && text.folded(end).equals("الممتاز") ? end + 1 : end;
  }

  private int placeEnd(NameText text, int core) {
    int nested = nestedPlace(text, core);
    if (nested > 0) {
      return nested;
    }
    return authority.barePlaceAt(text, core).map(e -> core + e.tokens().size()).orElse(0);
  }

  /** "the police of the region of …": a place that has a type word of its own. */
  private int nestedPlace(NameText text, int core) {
    for (TypeWord inner : typeWords.at(text, core, text.starts(core).get(0))) {
      if (inner.type() == EntityType.PLACE && !inner.run().equals("context")) {
        int name = core + inner.tokens().size();
        int end =
            inner.run().equals("town")
                ? townEnd(text, core, name, inner)
                : nameEnd(text, core, name, inner, false);
        if (end > 0) {
          return end;
        }
      }
    }
    return 0;
  }

  private int officeEnd(NameText text, int core) {
    return words.isOffice(text.folded(core)) ? Math.max(placeEnd(text, core + 1), core + 1) : 0;
  }
}

package org.isnad.arabic.names;

/**
 * Where a body's field of work ends: definite nouns, their adjectives, what is added with "and" or
 * "for", and a closing nationality ("the ministry of labour and social affairs of …").
 */
final class FieldRun {

  private static final int LONGEST = 9;

  private final Nationalities nationalities;
  private final WordLists words;
  private final TypeWords typeWords;
  private final AuthorityRule authority;
  private final NameParts parts;

  FieldRun(
      Nationalities nationalities,
      WordLists words,
      TypeWords typeWords,
      AuthorityRule authority,
      NameParts parts) {
    this.nationalities = nationalities;
    this.words = words;
    this.typeWords = typeWords;
    this.authority = authority;
    this.parts = parts;
  }

  /** Index after the field that begins at a word; 0 where no field stands there. */
  int end(NameText text, int i, int core) {
    int at = core;
    if (isConstruct(text, at, i) && isNoun(text, at + 1, i)) {
      at++;
    }
    boolean ministry = text.folded(i).endsWith("وزاره");
    boolean common = at == core && !ministry && words.isCommonField(text.folded(at));
    if (common || !isNoun(text, at, i)) {
      return text.folded(core).startsWith("لل") ? tail(text, i, core) : 0;
    }
    return tail(text, i, at + 1);
  }

  /** Index after the adjectives, coordinated nouns, purposes and nationality from a word on. */
  int tail(NameText text, int i, int from) {
    int at = from;
    while (at - i < LONGEST) {
      int next = step(text, i, at);
      if (next == at) {
        break;
      }
      at = next;
      if (nationalities.isDefinite(text.folded(at - 1))) {
        int purpose = forEnd(text, i, at);
        return purpose > at ? tail(text, i, purpose) : at;
      }
    }
    return at;
  }

  private int step(NameText text, int i, int at) {
    if (!text.isLetters(at, i) || words.isStop(text.folded(at))) {
      return at;
    }
    if (isAdjective(text, at) || (isAdded(text, at) && mayAdd(text, i))) {
      return at + 1;
    }
    if (isAddedConstruct(text, i, at)) {
      return at + 2;
    }
    return Math.max(at, forEnd(text, i, at));
  }

  /** "and the protection of the environment": a construct added to the field. */
  private boolean isAddedConstruct(NameText text, int i, int at) {
    return text.folded(at).startsWith("و")
        && text.word(at).stem() > 0
        && text.word(at).tag().equals("NN")
        && !text.folded(at).startsWith("وال")
        && isNoun(text, at + 1, i)
        && mayAdd(text, i)
        && !typeWords.opens(text.folded(at).substring(1))
        && !words.isRoleNoun(text.folded(at).substring(1));
  }

  /** After a word that is itself definite: the nationality that makes a name of it; else 0. */
  int nationEnd(NameText text, int i, int core) {
    int at = core;
    if (text.folded(at).equals("الرسميه") || text.folded(at).equals("الوطنيه")) {
      at++;
    }
    if (!nationalities.isDefinite(text.folded(at)) || !text.isLetters(at, core - 1)) {
      return 0;
    }
    String head = text.folded(i);
    boolean feminine = head.endsWith("ه") || head.endsWith("ات") || words.isFeminine(head);
    if (feminine != text.folded(at).endsWith("يه")) {
      return 0;
    }
    int purpose = forEnd(text, core - 1, at + 1);
    return purpose > at + 1 ? tail(text, i, purpose) : at + 1;
  }

  /** After a definite body word: an adjective with a purpose or a nationality; else 0. */
  int definiteEnd(NameText text, int i, int core) {
    int at = core;
    while (at - core < 2 && text.isLetters(at, i) && isAdjective(text, at)) {
      at++;
    }
    if (at == core && core - i < 2) {
      return 0;
    }
    if (at > core && nationalities.isDefinite(text.folded(at - 1)) && at - core > 1) {
      return Math.max(at, forEnd(text, i, at));
    }
    int purpose = forEnd(text, i, at);
    if (purpose > at) {
      return tail(text, i, purpose);
    }
    return at > core && words.isFixedAdjective(text.folded(core)) ? core + 1 : 0;
  }

  /** "for" and a definite noun, with more of the like; the index itself where none stands there. */
  private int forEnd(NameText text, int i, int at) {
    if (!text.isLetters(at, i)) {
      return at;
    }
    String form = text.folded(at);
    boolean fused = form.length() > 4 && form.startsWith("لل");
    boolean construct =
        form.length() > 3
            && form.startsWith("ل")
            && text.word(at).stem() > 0
            && !parts.isGiven(form)
            && isNoun(text, at + 1, i);
    if (fused && !words.isTitle(form) && !words.isPersonNoun(form)) {
      return at + 1;
    }
    return construct && !text.isProper(at) ? at + 2 : at;
  }

  /** After a body's own name: its adjective, if the name is definite, and what it works for. */
  int purposeEnd(NameText text, int i, int core, int end) {
    boolean definite = end == core + 1 && text.isDefinite(core) && text.isLetters(end, i);
    int at =
        definite && text.word(end).tag().equals("DTJJ") && isAdjective(text, end) ? end + 1 : end;
    boolean people = text.folded(at).endsWith("ين") || text.folded(at).endsWith("ون");
    String next = text.folded(at + 1);
    boolean aim = next.equals("علي") || next.equals("الي") || next.equals("من");
    boolean field = text.folded(at).startsWith("لل") && !people && !aim;
    int purpose = field ? forEnd(text, i, at) : at;
    return purpose > at ? purpose : end;
  }

  private boolean isConstruct(NameText text, int at, int i) {
    return text.isLetters(at, i)
        && text.word(at).tag().startsWith("NN")
        && !text.isProper(at)
        && text.word(at).stem() == 0
        && !text.isDefinite(at)
        && !typeWords.opens(text.folded(at));
  }

  private boolean isNoun(NameText text, int at, int i) {
    return text.isLetters(at, i)
        && text.isDefinite(at)
        && !words.isStop(text.folded(at))
        && !words.isTitle(text.folded(at))
        && !nationalities.contains(text.folded(at));
  }

  private boolean isAdjective(NameText text, int at) {
    String form = text.folded(at);
    if (!text.isDefinite(at) || words.isStop(form) || words.isTitle(form)) {
      return false;
    }
    boolean adjective = text.word(at).tag().contains("JJ") || form.endsWith("يه");
    return adjective || nationalities.isDefinite(form) || words.isFixedAdjective(form);
  }

  private boolean mayAdd(NameText text, int i) {
    return text.starts(i).stream().noneMatch(s -> words.isSingleField(s.form()));
  }

  /** "and" with a definite noun that is no body, title or place of its own. */
  private boolean isAdded(NameText text, int at) {
    String form = text.folded(at);
    if (!form.startsWith("وال") || form.length() < 6) {
      return false;
    }
    String noun = form.substring(1);
    return !typeWords.opens(noun)
        && !words.isTitle(noun)
        && !words.isPersonNoun(noun)
        && !words.isStop(noun)
        && !nationalities.contains(noun)
        && authority.at(text, at, false).isEmpty();
  }
}

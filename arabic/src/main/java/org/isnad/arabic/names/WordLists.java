package org.isnad.arabic.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;

/** Small closed lists of words around names, from {@code names/words.tsv}. */
final class WordLists {

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  private WordLists() {}

  static WordLists load() {
    WordLists out = new WordLists();
    for (Row row : Lexicon.load("names/words.tsv").rows()) {
      Set<String> words = out.lists.computeIfAbsent(row.key(), k -> new HashSet<>());
      row.list("words").forEach(w -> words.add(Folding.fold(w)));
    }
    for (Row row : Lexicon.load("names/titles.tsv").rows()) {
      (row.get("kind").equals("title") ? out.titles : out.nouns).add(Folding.fold(row.key()));
    }
    for (Row row : Lexicon.load("names/common.tsv").rows()) {
      out.common.addAll(row.list("words"));
    }
    return out;
  }

  /** A word of letters and without clitics that news reports hardly use except in names. */
  boolean isRare(NameText text, int i) {
    String form = text.folded(i);
    return text.isLetters(i, i)
        && form.length() > 2
        && form.charAt(0) > 0x250
        && text.word(i).stem() == 0
        && !text.word(i).isVerb()
        && !isCommon(form)
        && !isStop(form)
        && !isTitle(form)
        && !isPersonNoun(form);
  }

  /** A verb of publishing, or a word that stands before what one speaks to. */
  boolean isPublishing(String folded) {
    return has("publishing", folded);
  }

  /** A word between a person's name and another name that the person bears. */
  boolean isAlias(String folded) {
    return has("alias", folded);
  }

  boolean isAgency(String folded) {
    return has("agency", folded);
  }

  /** What an agency that is no news agency may deal with. */
  boolean isAgencyField(String folded) {
    return has("agency-field", folded);
  }

  /** A verb of handing on before an agency. */
  boolean isRelaying(String folded) {
    return has("relaying", folded);
  }

  /** What the names of news agencies end with. */
  boolean isNewsPurpose(String folded) {
    return has("news-purpose", folded);
  }

  /** A type word that common nouns follow as often as names. */
  boolean isLooseType(String folded) {
    return has("loose-type", folded);
  }

  /** "praise" before "God", "feast" before "birth": words that are names as well. */
  boolean isBlessing(String folded, String next) {
    return (has("blessing", folded) && next.equals("الله"))
        || (folded.equals("عيد") && next.startsWith("ميلاد"));
  }

  /** "king", "guardian", which with a definite word behind are an office. */
  boolean isCrownOffice(String folded) {
    return has("crown-office", folded);
  }

  /** Whether two type words may stand before the name of one thing. */
  boolean isOneKind(String typeWord, String other) {
    return typeWord.equals(other)
        || lists.entrySet().stream()
            .anyMatch(
                list ->
                    list.getKey().startsWith("kind-")
                        && list.getValue().contains(typeWord)
                        && list.getValue().contains(other));
  }

  /** A type word of places that have towns' names: "the city", "the province". */
  boolean isArea(String typeWord) {
    return has("kind-area", typeWord);
  }

  /** A word of many reports. */
  boolean isCommon(String folded) {
    return common.contains(folded);
  }

  /** A title of those whose names are counted: kings and popes. */
  boolean isCrowned(String folded) {
    return has("crowned", folded);
  }

  /** What counts the names of kings and popes: "the Second". */
  boolean isRegnal(String folded) {
    return has("regnal", folded);
  }

  private boolean has(String list, String folded) {
    return lists.getOrDefault(list, Set.of()).contains(folded);
  }

  /** A title or rank, as it stands right before a name; clitics are left aside. */
  boolean isTitle(String folded) {
    return isIn(titles, folded);
  }

  /** A noun for a person, which may stand before that person's name. */
  boolean isPersonNoun(String folded) {
    return isIn(nouns, folded);
  }

  private static boolean isIn(Set<String> words, String folded) {
    if (words.contains(folded)) {
      return true;
    }
    int at = 0;
    if (folded.length() > 3 && "وف".indexOf(folded.charAt(0)) >= 0) {
      at = 1;
    }
    String rest = folded.substring(at);
    if (words.contains(rest)) {
      return true;
    }
    if (rest.startsWith("لل")) {
      return words.contains("ا" + rest.substring(1)) || words.contains("ال" + rest.substring(2));
    }
    return rest.length() > 3
        && "بل".indexOf(rest.charAt(0)) >= 0
        && words.contains(rest.substring(1));
  }

  /** A word after which a place is named: a preposition, a direction, a place's type word. */
  boolean opensPlace(String folded) {
    return has("place-opener", folded);
  }

  boolean opensClub(String folded) {
    return has("club-opener", folded);
  }

  /** A word of sports reports. */
  boolean isSport(String folded) {
    return has("sport", folded);
  }

  /** "according to", "quoted from": a word before a source. */
  boolean isCiting(String folded) {
    return has("citing", folded);
  }

  /** A word that ties two parts of a person's name. */
  boolean isLink(String folded) {
    return has("link", folded);
  }

  /** A particle of a foreign surname. */
  boolean isParticle(String folded) {
    return has("particle", folded);
  }

  /** A word that never stands in a name though it looks like one. */
  boolean isStop(String folded) {
    return has("stop", folded);
  }

  /** An adjective that closes a facility's name. */
  boolean closesPlace(String folded) {
    return has("place-closer", folded);
  }

  /** A noun that type words take without making a name of it. */
  boolean isCommonField(String folded) {
    return has("common-field", folded);
  }

  /** A word that stands for a part of a direction or degree and never for a person. */
  boolean isNoPerson(String folded) {
    return has("no-person", folded);
  }

  /** What a directorate of the state directs ("education", "traffic"). */
  boolean isOffice(String folded) {
    return has("office", folded);
  }

  /** An adjective with which a definite body word is already a name. */
  boolean isFixedAdjective(String folded) {
    return has("fixed-adjective", folded);
  }

  /** A noun of feminine agreement without its ending. */
  boolean isFeminine(String folded) {
    return has("feminine", folded);
  }

  /** A relative pronoun or conjunction, at which a noun phrase ends. */
  boolean isRelative(String folded) {
    return has("relative", folded);
  }

  /** A preposition that no phrase of a role holds. */
  boolean endsRole(String folded) {
    return has("role-end", folded);
  }

  /** A type word whose field is one noun, to which "and" adds nothing. */
  boolean isSingleField(String folded) {
    return has("single-field", folded);
  }

  /** "minister", "director" and the like, which never belong to a body's field. */
  boolean isRoleNoun(String folded) {
    return has("role-noun", folded);
  }

  /** "that" or a mark at which a subject has ended. */
  boolean isPause(String folded) {
    return has("pause", folded);
  }
}

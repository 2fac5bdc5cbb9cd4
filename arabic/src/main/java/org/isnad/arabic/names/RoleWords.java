package org.isnad.arabic.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.parse.Word;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Role;

/**
 * Nouns that name an office or function a person holds in a body, and the words of their status.
 */
final class RoleWords {

  private static final Set<String> NOUNS = Set.of("minister", "trade", "possessed", "several");

  private final Map<String, String> kinds = new HashMap<>();

  private RoleWords() {}

  static RoleWords load() {
    RoleWords out = new RoleWords();
    for (Row row : Lexicon.load("names/roles.tsv").rows()) {
      row.list("words").forEach(w -> out.kinds.put(Folding.fold(w), row.key()));
    }
    return out;
  }

  /** A noun such as "minister", definite or not, behind any clitic. */
  boolean isRole(NameText text, int i) {
    for (Start start : text.starts(i)) {
      if (is(start.form(), "role") || is(bare(start.form()), "role")) {
        return true;
      }
    }
    return false;
  }

  /** A trade rather than an office: a nationality beside it tells only where somebody is from. */
  boolean isTrade(NameText text, int i) {
    return text.starts(i).stream()
        .anyMatch(s -> is(s.form(), "trade") || is(bare(s.form()), "trade"));
  }

  /** "his deputy": held where the person before holds his. */
  boolean isPossessed(String folded) {
    return is(folded, "possessed")
        || is(folded.substring(Math.min(1, folded.length())), "possessed");
  }

  /** A role told of several persons, as its first word says. */
  boolean isOfSeveral(NameText text, Role role) {
    Word first = text.parsed().wordsIn(role.span()).get(0);
    return text.starts(first.index()).stream()
        .anyMatch(s -> is(s.form(), "several") || is(bare(s.form()), "several"));
  }

  /** An indefinite accusative, as predicates are: "a head", "a member". */
  boolean isAccusative(String folded) {
    return folded.endsWith("ا")
        && is(folded.substring(0, folded.length() - 1), "role")
        && !is(folded, "role");
  }

  /** "appointed", "became", "was". */
  boolean isBecoming(NameText text, int i) {
    return text.starts(i).stream().anyMatch(s -> is(s.form(), "becoming") || isWas(s.form()));
  }

  /** "was", which leaves open whether it still is. */
  boolean isWas(String folded) {
    return is(folded, "was") || (folded.startsWith("و") && is(folded.substring(1), "was"));
  }

  /** "who is", "in his capacity as". */
  boolean isBeing(String folded) {
    return is(folded, "being");
  }

  /** Where the role's noun begins behind its clitics. */
  int begin(NameText text, int i) {
    return text.starts(i).stream()
        .filter(s -> is(s.form(), "role") || is(bare(s.form()), "role"))
        .findFirst()
        .map(Start::begin)
        .orElse(text.word(i).stemSpan().begin());
  }

  /** "under the leadership of", between a body and its head. */
  boolean isLedBy(String folded) {
    return is(folded, "led-by");
  }

  boolean isFormer(String folded) {
    return is(folded, "former");
  }

  boolean isActing(String folded) {
    return is(folded, "acting");
  }

  boolean isMinister(String folded) {
    return is(bare(folded), "minister");
  }

  private boolean is(String form, String kind) {
    String found = kinds.get(form);
    return kind.equals(found) || (kind.equals("role") && found != null && NOUNS.contains(found));
  }

  private static String bare(String form) {
    return form.startsWith("ال") ? form.substring(2) : form;
  }
}

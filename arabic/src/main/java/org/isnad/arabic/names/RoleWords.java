package org.isnad.arabic.names;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;

/**
 * Nouns that name an office or function a person holds in a body, and the words of their status.
 */
final class RoleWords {

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
    return kind.equals(found) || (kind.equals("role") && "minister".equals(found));
  }

  private static String bare(String form) {
    return form.startsWith("ال") ? form.substring(2) : form;
  }
}

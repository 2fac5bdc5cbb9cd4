package org.isnad.arabic.names;

import java.util.HashSet;
import java.util.Set;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;

/** Given names, surnames and other parts of persons' names, by how far each may be trusted. */
final class NameParts {

  private final Set<String> sure = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> inner = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  private NameParts() {}

  static NameParts load() {
    NameParts out = new NameParts();
    for (Row row : Lexicon.load("names/given.tsv").rows()) {
      out.list(row.key()).addAll(row.list("names").stream().map(Folding::fold).toList());
    }
    for (Row row : Lexicon.load("names/surnames.tsv").rows()) {
      out.surnames.addAll(row.list("names").stream().map(Folding::fold).toList());
    }
    out.sure.removeAll(out.words);
    return out;
  }

  private Set<String> list(String name) {
    return switch (name) {
      case "sure" -> sure;
      case "word" -> words;
      default -> inner;
    };
  }

  /** A given name that is no common word. */
  boolean isSure(String folded) {
    return sure.contains(folded) || (folded.length() > 5 && folded.startsWith("عبدال"));
  }

  /** A given name, common word or not. */
  boolean isGiven(String folded) {
    return isSure(folded) || words.contains(folded);
  }

  boolean isSurname(String folded) {
    return surnames.contains(folded);
  }

  /** The second half of a compound given name, as in "servant of the Merciful". */
  boolean isInner(String folded) {
    return inner.contains(folded);
  }

  /** "Father of", which opens a kunya. */
  static boolean isKunya(String form) {
    return form.equals("ابو") || form.equals("ابي") || form.equals("ابا");
  }

  /** Any listed part. */
  boolean isPart(String folded) {
    return isGiven(folded) || isSurname(folded) || isInner(folded);
  }
}

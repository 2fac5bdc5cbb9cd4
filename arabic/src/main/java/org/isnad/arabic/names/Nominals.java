package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Role;
import org.isnad.core.text.Span;

/**
 * Finds definite nouns that stand for an entity named before ("the movement", "the minister") and
 * links each to the last one it fits. Where none fits it makes no mention.
 */
final class Nominals {

  private static final String RULE = "nominal-last-fitting";

  private final Map<String, Noun> nouns = new HashMap<>();

  /**
   * @param kinds kinds of authority entries that the noun fits
   * @param words words that open the name of what it fits, or stand in the role of whom it fits
   */
  private record Noun(EntityType type, List<String> kinds, List<String> words) {}

  private final TypeWords typeWords = TypeWords.load();

  private Nominals() {}

  static Nominals load() {
    Nominals out = new Nominals();
    for (Row row : Lexicon.load("names/nominals.tsv").rows()) {
      List<String> words = row.list("words").stream().map(Folding::fold).toList();
      Noun noun = new Noun(EntityType.valueOf(row.get("type")), row.list("kinds"), words);
      out.nouns.put(Folding.fold(row.key()), noun);
    }
    return out;
  }

  /** The linked nouns of an article, outside its names. */
  List<Mention> find(NameText text, Identified cast, List<Role> roles) {
    List<Mention> out = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      for (Start start : text.starts(i)) {
        Noun noun = nouns.get(start.form());
        if (noun != null && isAlone(text, cast, i)) {
          int at = i;
          fitting(text, cast, roles, noun, i)
              .ifPresent(id -> out.add(mention(text, at, start, noun, id)));
          break;
        }
      }
    }
    return out;
  }

  private static Mention mention(NameText text, int i, Start start, Noun noun, String id) {
    Span span = new Span(start.begin(), text.word(i).span().end());
    return new Mention(span, noun.type(), MentionForm.NOMINAL, id, RULE);
  }

  /** In no name, and with no name, adjective or other word behind that says which one is meant. */
  private static boolean isAlone(NameText text, Identified cast, int i) {
    return !text.isInTime(i)
        && cast.holding(i).isEmpty()
        && cast.startingAt(i + 1).isEmpty()
        && !(text.isDefinite(i + 1) && text.word(i + 1).tag().startsWith("DT"));
  }

  private Optional<String> fitting(
      NameText text, Identified cast, List<Role> roles, Noun noun, int i) {
    List<Found> found = cast.found();
    for (int k = found.size() - 1; k >= 0; k--) {
      Found f = found.get(k);
      if (f.end() <= i
          && f.type() == noun.type()
          && fits(text, f, cast.idOf().get(f), roles, noun)) {
        return Optional.of(cast.idOf().get(f));
      }
    }
    return Optional.empty();
  }

  private boolean fits(NameText text, Found f, String id, List<Role> roles, Noun noun) {
    if (noun.type() == EntityType.PERSON) {
      return roles.stream()
          .filter(r -> r.person().equals(id))
          .anyMatch(r -> noun.words().stream().anyMatch(Folding.fold(r.role())::contains));
    }
    boolean kind = f.entry() != null && noun.kinds().contains(f.entry().kind());
    boolean other = text.starts(f.first()).stream().anyMatch(s -> typeWords.opens(bare(s.form())));
    return (kind && !other)
        || text.starts(f.first()).stream().anyMatch(s -> noun.words().contains(s.form()));
  }

  private static String bare(String form) {
    return form.startsWith("ال") ? form.substring(2) : form;
  }
}

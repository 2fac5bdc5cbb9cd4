package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.record.EntityType;

/**
 * Finds names again that the same article holds in full: persons by one part, bodies and places
 * without their type word, with or without clitics.
 */
final class Memory {

  private final NameText text;
  private final WordLists words;
  private final Map<String, List<ShortForm>> byFirstWord = new HashMap<>();
  private final Set<String> longKeys = new HashSet<>();

  /** A short form: its folded words, the type, and whether it is a common word as well. */
  private record ShortForm(List<String> tokens, EntityType type, boolean careful) {}

  Memory(NameText text, WordLists words) {
    this.text = text;
    this.words = words;
  }

  List<Found> find(List<Found> known) {
    known.forEach(this::learn);
    boolean[] taken = new boolean[text.size()];
    known.forEach(
        f -> {
          for (int i = f.first(); i < f.end(); i++) {
            taken[i] = true;
          }
        });
    Slips slips = new Slips(text, words, known);
    List<Found> out = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (!taken[i]
          && text.isLetters(i, i)
          && !words.isStop(text.folded(i))
          && !text.word(i).surface().equals("على")) {
        int before = out.size();
        again(i, out);
        if (out.size() == before) {
          slips.at(i).ifPresent(out::add);
        }
      }
    }
    return out;
  }

  private void learn(Found f) {
    if (f.type() == EntityType.PERSON && f.length() > 1) {
      int last = lastPart(f);
      remember(tokens(last, f.end(), f), f.type(), false);
      if (last < f.end() - 1 && words.isParticle(text.folded(last))) {
        remember(tokens(f.end() - 1, f.end(), f), f.type(), false);
      }
      if (f.end() - f.first() >= 2) {
        remember(tokens(f.first(), Math.min(last, f.first() + 2), f), f.type(), !isForeign(f));
      }
      remember(tokens(f.first(), f.end(), f), f.type(), false);
    } else if (f.core() > f.first() && f.core() < f.end()) {
      int end = text.isClosing(f.end() - 1) ? f.end() - 1 : f.end();
      if (isOnlyNamedAfter(f)) {
        return;
      }
      boolean plain = !text.isProper(f.core()) && !text.isOpening(f.core() - 1);
      if (f.rule().equals(Rule.TYPE_WORD.label())
          || f.rule().equals(Rule.TYPE_WORD_QUOTED.label())) {
        remember(tokens(f.core(), end, f), f.type(), plain);
      }
    } else {
      remember(tokens(f.first(), f.end(), f), f.type(), f.entry() != null);
    }
  }

  /**
   * A mosque, bridge or park may be named after anybody: the bare name is not that of the place.
   */
  private boolean isOnlyNamedAfter(Found f) {
    return f.type() == EntityType.PLACE
        && f.core() == f.first() + 1
        && f.end() - f.core() > 1
        && !words.isArea(opening(f))
        && !text.isOpening(f.core());
  }

  /** Of a name that only the model knows, the first part is hardly a common word. */
  private static boolean isForeign(Found f) {
    return f.rule().equals(Rule.MODEL.label());
  }

  /** The index at which a person's last part begins: a link or particle belongs to it. */
  private int lastPart(Found f) {
    int at = f.end() - 1;
    while (at - 1 >= f.first() && isBound(text.folded(at - 1), text.folded(at))) {
      at--;
    }
    return at;
  }

  private boolean isBound(String before, String form) {
    return words.isLink(before)
        || words.isParticle(before)
        || before.equals("عبد")
        || form.equals("الدين")
        || form.equals("الله");
  }

  private List<String> tokens(int first, int end, Found f) {
    List<String> out = new ArrayList<>();
    for (int i = first; i < end; i++) {
      out.add(i == f.first() ? opening(f) : text.folded(i));
    }
    return out;
  }

  /** The first word of a name without its clitics. */
  private String opening(Found f) {
    return text.starts(f.first()).stream()
        .filter(s -> s.begin() == f.span().begin())
        .findFirst()
        .map(Start::form)
        .orElse(text.folded(f.first()));
  }

  private void remember(List<String> tokens, EntityType type, boolean careful) {
    if (tokens.isEmpty() || (tokens.get(0).length() < 3 && tokens.size() < 2)) {
      return;
    }
    if (longKeys.add(String.join(" ", tokens))) {
      byFirstWord
          .computeIfAbsent(tokens.get(0), k -> new ArrayList<>())
          .add(new ShortForm(tokens, type, careful));
    }
  }

  private void again(int i, List<Found> out) {
    for (Start start : text.starts(i)) {
      for (ShortForm s : byFirstWord.getOrDefault(start.form(), List.of())) {
        if (stands(i, s) && isMeant(i, s)) {
          int end = i + s.tokens().size();
          out.add(text.found(i, start, end, i, s.type(), null, Rule.MEMORY));
        }
      }
    }
  }

  private boolean stands(int i, ShortForm s) {
    for (int k = 1; k < s.tokens().size(); k++) {
      if (!text.isInner(i + k, i) || !text.folded(i + k).equals(s.tokens().get(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isMeant(int i, ShortForm s) {
    if (s.tokens().size() > 1 || text.isProper(i) || AuthorityRule.isQuoted(text, i, i + 1)) {
      return true;
    }
    boolean adjective = text.word(i).tag().equals("DTJJ") && text.isDefinite(i - 1);
    return !s.careful()
        && !text.word(i).isVerb()
        && (!adjective || words.isTitle(text.folded(i - 1)));
  }
}

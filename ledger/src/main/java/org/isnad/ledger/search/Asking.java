package org.isnad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.ledger.search.Token.Kind;

/**
 * Reads a query. Words side by side must all be found; {@code OR} binds less than that, {@code NOT}
 * and a minus most; parentheses group, quotation marks make phrases. Whatever is typed has a
 * reading: pieces that make no sense where they stand are left out with a remark.
 */
final class Asking {

  static final Set<String> FILTERS = Set.of("source", "about", "publisher", "date", "id");

  private static final int MOST_PIECES = 100;
  private static final int DEEPEST = 50;

  private final List<Token> tokens;
  private final List<String> notes;
  private int at;
  private int depth;

  private Asking(List<Token> tokens, List<String> notes) {
    this.tokens = tokens;
    this.notes = notes;
  }

  /** What a query asks for; an {@link Ask.All} of nothing where it has no words. */
  static Ask read(String query, List<String> notes) {
    List<Token> tokens = Token.scan(query, notes);
    if (tokens.size() > MOST_PIECES) {
      notes.add("only the first " + MOST_PIECES + " words of the query were used");
      tokens = tokens.subList(0, MOST_PIECES);
    }
    return new Asking(tokens, notes).read();
  }

  private Ask read() {
    List<Ask> parts = new ArrayList<>();
    while (at < tokens.size()) {
      Ask part = any();
      if (!isNothing(part)) {
        parts.add(part);
      }
      if (at < tokens.size()) {
        notes.add("a closing parenthesis without its pair was ignored");
        at++;
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Ask.All(parts);
  }

  private static boolean isNothing(Ask ask) {
    return ask instanceof Ask.All all && all.parts().isEmpty();
  }

  private boolean at(Kind kind) {
    return at < tokens.size() && tokens.get(at).kind() == kind;
  }

  private Ask any() {
    List<Ask> parts = new ArrayList<>();
    add(all(), parts);
    while (at(Kind.OR)) {
      at++;
      Ask next = all();
      if (parts.isEmpty() || isNothing(next)) {
        notes.add("an OR without words on both sides was ignored");
      }
      add(next, parts);
    }
    return parts.isEmpty()
        ? new Ask.All(List.of())
        : parts.size() == 1 ? parts.get(0) : new Ask.Any(parts);
  }

  private static void add(Ask part, List<Ask> parts) {
    if (!isNothing(part)) {
      parts.add(part);
    }
  }

  private Ask all() {
    List<Ask> parts = new ArrayList<>();
    boolean dangling = false;
    while (at < tokens.size() && !at(Kind.OR) && !at(Kind.CLOSE)) {
      if (at(Kind.AND)) {
        at++;
        dangling |= parts.isEmpty() || at == tokens.size() || at(Kind.OR) || at(Kind.CLOSE);
      } else {
        add(single(), parts);
      }
    }
    if (dangling) {
      notes.add("an AND without words on both sides was ignored");
    }
    return parts.size() == 1 ? parts.get(0) : new Ask.All(parts);
  }

  private Ask single() {
    boolean negated = false;
    while (at(Kind.NOT)) {
      negated = !negated;
      at++;
    }
    if (at == tokens.size() || at(Kind.OR) || at(Kind.CLOSE) || at(Kind.AND)) {
      notes.add("a NOT without a word after it was ignored");
      return new Ask.All(List.of());
    }
    Ask part = at(Kind.OPEN) ? group() : leaf(tokens.get(at++));
    return negated && !isNothing(part) ? new Ask.Not(part) : part;
  }

  private Ask group() {
    at++;
    if (depth == DEEPEST) {
      notes.add("parentheses deeper than " + DEEPEST + " were ignored");
      return new Ask.All(List.of());
    }
    depth++;
    Ask inside = any();
    depth--;
    if (at(Kind.CLOSE)) {
      at++;
    } else {
      notes.add("a missing closing parenthesis was added");
    }
    return inside;
  }

  private static Ask leaf(Token token) {
    boolean phrase = token.kind() == Kind.PHRASE;
    if (token.field() != null) {
      return new Ask.Filter(token.field(), token.text(), phrase);
    }
    return phrase ? new Ask.Phrase(token.text()) : new Ask.Term(token.text());
  }
}

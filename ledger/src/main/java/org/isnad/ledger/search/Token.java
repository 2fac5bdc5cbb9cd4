package org.isnad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.arabic.text.Letters;

/**
 * A piece of a query.
 *
 * @param field of a filter, else null
 * @param text of a word, phrase or filter, else empty
 */
record Token(Kind kind, String field, String text) {

  /** What a piece is. */
  enum Kind {
    WORD,
    PHRASE,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  /** Cuts a query into its pieces, adding remarks on what had to be guessed. */
  static List<Token> scan(String query, List<String> notes) {
    return new Scanner(query, notes).scan();
  }

  private static final class Scanner {

    private final String query;
    private final List<String> notes;
    private final List<Token> out = new ArrayList<>();
    private int at;

    Scanner(String query, List<String> notes) {
      this.query = query;
      this.notes = notes;
    }

    List<Token> scan() {
      while (at < query.length()) {
        char c = query.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          at++;
        } else if (c == '(' || c == ')') {
          out.add(new Token(c == '(' ? Kind.OPEN : Kind.CLOSE, null, ""));
          at++;
        } else if (c == '-' && at + 1 < query.length() && isWordPart(query.charAt(at + 1))) {
          out.add(new Token(Kind.NOT, null, ""));
          at++;
        } else if (isDoubleQuote(c)) {
          quoted(null);
        } else {
          word();
        }
      }
      return out;
    }

    private void quoted(String field) {
      int end = at + 1;
      while (end < query.length() && !isDoubleQuote(query.charAt(end))) {
        end++;
      }
      if (end == query.length()) {
        notes.add("a quotation mark without its pair was ignored");
        at++;
        return;
      }
      out.add(new Token(Kind.PHRASE, field, query.substring(at + 1, end)));
      at = end + 1;
    }

    private void word() {
      int end = at;
      while (end < query.length() && isWordPart(query.charAt(end))) {
        end++;
      }
      String text = query.substring(at, end);
      at = end;
      int colon = text.indexOf(':');
      String field = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
      if (!Asking.FILTERS.contains(field)) {
        out.add(operator(text));
      } else if (colon + 1 < text.length()) {
        out.add(new Token(Kind.WORD, field, text.substring(colon + 1)));
      } else if (at < query.length() && isDoubleQuote(query.charAt(at))) {
        quoted(field);
      } else {
        notes.add("\"" + text + "\" needs a value after it and was ignored");
      }
    }

    private static Token operator(String text) {
      return switch (text) {
        case "AND" -> new Token(Kind.AND, null, "");
        case "OR" -> new Token(Kind.OR, null, "");
        case "NOT" -> new Token(Kind.NOT, null, "");
        default -> new Token(Kind.WORD, null, text);
      };
    }

    private static boolean isWordPart(char c) {
      return !Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && c != '('
          && c != ')'
          && !isDoubleQuote(c);
    }

    /** A single mark may be an apostrophe inside a name. */
    private static boolean isDoubleQuote(char c) {
      return Letters.isQuote(c)
          && "'\u2018\u2019\u201a\u201b`\u00b4\u2032\u2039\u203a".indexOf(c) < 0;
    }
  }
}

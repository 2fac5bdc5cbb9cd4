package org.isnad.arabic.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.record.Role;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.text.Span;

/** The roles of an article as they are found; of one holder in one body the first stays. */
final class RoleList {

  private final NameText text;
  private final Identified cast;
  private final RoleWords words;
  private final Map<String, Role> found = new LinkedHashMap<>();

  RoleList(NameText text, Identified cast, RoleWords words) {
    this.text = text;
    this.cast = cast;
    this.words = words;
  }

  /**
   * A role that a phrase tells.
   *
   * @param from index of the role's noun
   * @param end index after the role's last word
   * @param body the body's entity
   * @param indexes the first word and the one after the last that speak of the role
   */
  void add(
      Found holder, int from, int end, String body, Span indexes, RoleStatus status, String rule) {
    String id = cast.idOf().get(holder);
    if (body.equals(id)) {
      return;
    }
    String role = written(words.begin(text, from), text.word(end - 1).span().end());
    Span span =
        new Span(
            text.word(indexes.begin()).span().begin(), text.word(indexes.end() - 1).span().end());
    found.putIfAbsent(id + "|" + body, new Role(id, role, body, span, status, "role-" + rule));
  }

  /** The words of a role; the article that a lam has swallowed is given back. */
  private String written(int begin, int end) {
    String role = text.text().substring(begin, end);
    boolean fused = begin > 0 && role.startsWith("ل") && text.text().charAt(begin - 1) == 'ل';
    return fused ? "ا" + role : role;
  }

  /** The body of the role found last that ends before a word of the same sentence. */
  Optional<String> lastBody(int i) {
    int begin = text.word(i).span().begin();
    int sentence = text.word(text.sentenceBegin(i)).span().begin();
    return found.values().stream()
        .filter(r -> r.span().end() <= begin && r.span().begin() >= sentence)
        .reduce((a, b) -> b)
        .map(Role::organization);
  }

  /** The role that a person was given last. */
  Optional<Role> last(Found holder) {
    String id = cast.idOf().get(holder);
    return found.values().stream().filter(r -> r.person().equals(id)).reduce((a, b) -> b);
  }

  /** The same role for another person of the same list of names. */
  void share(Role role, Found holder) {
    String id = cast.idOf().get(holder);
    Span span = role.span().cover(holder.span());
    found.putIfAbsent(
        id + "|" + role.organization(),
        new Role(id, role.role(), role.organization(), span, role.status(), "role-shared"));
  }

  List<Role> roles() {
    return List.copyOf(found.values());
  }
}

package org.isnad.ledger.identity;

/**
 * Whom a judgement is about: all bearers of a name, or the bearer of it in one article.
 *
 * @param key the name's key
 * @param document the article's id, null for the name wherever it stands
 */
public record Node(String key, String document) {

  /** A node from its written form, {@code KEY} or {@code KEY@DOCUMENT}. */
  public static Node parse(String written) {
    int at = written.lastIndexOf('@');
    return at <= 0 || at == written.length() - 1
        ? new Node(written, null)
        : new Node(written.substring(0, at), written.substring(at + 1));
  }

  /** Whether a bearer is meant. */
  boolean covers(Atom atom) {
    return key.equals(atom.key()) && (document == null || document.equals(atom.document()));
  }

  @Override
  public String toString() {
    return document == null ? key : key + "@" + document;
  }
}

package org.isnad.ledger.identity;

import java.util.Comparator;
import java.util.Locale;

/**
 * What a rule found that speaks for two bearers being one.
 *
 * @param rule which rule, as in {@code same-authority}
 * @param what it rests on, for the reader
 */
public record Link(Atom one, Atom other, Rule rule, String what) {

  /** The order in which rules are believed, surest first; never that of finding. */
  static final Comparator<Link> SUREST_FIRST =
      Comparator.comparing(Link::rule)
          .thenComparing(Link::one)
          .thenComparing(Link::other)
          .thenComparing(Link::what);

  /** The rules of identity, the surest first. */
  public enum Rule {
    /** An authority list knows both under one id. */
    AUTHORITY,
    /** One name that tells by itself who is meant: of a place, or a long one of a body. */
    NAME,
    /** The articles are copies of each other. */
    REPRINT,
    /** One name, and a role in one body. */
    ROLE,
    /** One name, and other names that stand beside it in both articles. */
    COMPANY,
    /** Names that differ in spaces and marks only. */
    SPACING,
    /**
     * A body's name and its beginning, in one article or with another name that stands beside both.
     */
    SHORTENING,
    /** Names with the same consonants, and a role or another name that stands beside both. */
    SPELLING,
    /**
     * An article calls the bearer of one name by the other too, and a role or another name stands
     * beside both.
     */
    ALIAS
  }

  /** Its name as records write rules: in lower case. */
  public String label() {
    return "identity-" + rule.name().toLowerCase(Locale.ROOT);
  }
}

package org.isnad.ledger.store;

import java.util.List;
import org.isnad.ledger.identity.Atom;
import org.isnad.ledger.identity.Link;
import org.isnad.ledger.identity.Link.Rule;
import org.jdbi.v3.core.Handle;

/** Of one name in two copies of one text, the bearer is one. */
final class Reprinted {

  /**
   * CROSS keeps the order of the tables: SQLite would else compare all articles that hold a name
   * with all others, which for a country are thousands with thousands.
   */
  private static final String PAIRS =
      """
      SELECT DISTINCT a.id, b.id FROM entity e
        CROSS JOIN copy c ON c.one = e.document
        CROSS JOIN entity f ON f.document = c.other AND +f.key = e.key AND f.named = 1
        JOIN document a ON a.seq = c.one
        JOIN document b ON b.seq = c.other
      WHERE e.key = :key AND e.named = 1 ORDER BY 1, 2
      """;

  private Reprinted() {}

  static List<Link> links(Handle handle, Neighbourhood name) {
    return handle
        .createQuery(PAIRS)
        .bind("key", name.key())
        .map(
            (row, context) ->
                new Link(
                    new Atom(name.key(), row.getString(1)),
                    new Atom(name.key(), row.getString(2)),
                    Rule.REPRINT,
                    row.getString(1) + " = " + row.getString(2)))
        .list();
  }
}

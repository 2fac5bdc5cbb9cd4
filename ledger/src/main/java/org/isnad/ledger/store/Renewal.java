package org.isnad.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Makes all derived rows anew where they were made by a program that derived other ones. In one
 * transaction, so that an interruption leaves the old state.
 */
final class Renewal {

  /** Raised whenever {@link Derived} or {@link Wordings} gives other rows for the same record. */
  private static final int FORM = 7;

  private static final int PAGE = 50;

  private Renewal() {}

  private record Placed(long seq, String line) {}

  static void apply(Handle handle) {
    boolean done =
        handle
                .createQuery("SELECT COUNT(*) FROM derivation WHERE form = :form")
                .bind("form", FORM)
                .mapTo(Integer.class)
                .one()
            > 0;
    if (!done) {
      handle.useTransaction(Renewal::renew);
    }
  }

  private static void renew(Handle handle) {
    List.of("copy", "band", "fingerprint", "sketch", "affair")
        .forEach(table -> handle.execute("DELETE FROM " + table));
    Derived.TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
    List<Placed> page = after(handle, 0);
    while (!page.isEmpty()) {
      page.forEach(p -> Derived.insert(handle, p.seq(), Judgements.view(handle, p.line())));
      page = after(handle, page.get(page.size() - 1).seq());
    }
    handle.execute("DELETE FROM derivation");
    handle.execute("INSERT INTO derivation (form) VALUES (?)", FORM);
  }

  private static List<Placed> after(Handle handle, long seq) {
    return handle
        .createQuery(
            "SELECT seq, record FROM document WHERE shown = 1 AND seq > :seq ORDER BY seq LIMIT "
                + PAGE)
        .bind("seq", seq)
        .map((row, context) -> new Placed(row.getLong(1), row.getString(2)))
        .list();
  }
}

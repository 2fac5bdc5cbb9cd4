package org.isnad.ledger.store;

import java.time.LocalDate;
import org.isnad.ledger.Copy.Order;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.identity.NameForms;
import org.jdbi.v3.core.Handle;

/** Which of two articles with the same wording came first: by who credits whom, then by day. */
final class Credits {

  private static final String CREDITED =
      """
      SELECT c.key, c.kind FROM credit c JOIN document d ON d.seq = c.document
      WHERE d.id = :id AND d.shown = 1
      UNION
      SELECT a.key, 'SOURCE' FROM attribution a JOIN document d ON d.seq = a.document
      WHERE d.id = :id AND d.shown = 1 AND a.key IS NOT NULL
      """;

  private Credits() {}

  static Order order(Handle handle, DocumentRef one, DocumentRef other) {
    boolean credits = credits(handle, one, other);
    boolean credited = credits(handle, /* creditor= */ other, /* credited= */ one);
    if (credits != credited) {
      return credits ? Order.CREDITS_OTHER : Order.CREDITED_BY_OTHER;
    }
    return byDay(one.published(), other.published());
  }

  private static Order byDay(LocalDate one, LocalDate other) {
    if (one == null || other == null || one.equals(other)) {
      return Order.UNKNOWN;
    }
    return one.isAfter(other) ? Order.AFTER_OTHER : Order.BEFORE_OTHER;
  }

  /** Whether an article names the publisher of another as the one from whom it has something. */
  static boolean credits(Handle handle, DocumentRef creditor, DocumentRef credited) {
    if (credited.publisher() == null || credited.publisher().equals(creditor.publisher())) {
      return false;
    }
    String publisher = NameKey.of(credited.publisher());
    return handle
        .createQuery(CREDITED)
        .bind("id", creditor.id())
        .map((row, context) -> isCalled(publisher, row.getString(1), row.getString(2)))
        .list()
        .contains(true);
  }

  /** An agency is called by its full name, and in bylines by a part of it. */
  private static boolean isCalled(String publisher, String key, String kind) {
    return key.equals(publisher)
        || (!kind.equals("SOURCE") && NameForms.words(publisher).containsAll(NameForms.words(key)));
  }
}

package org.isnad.ledger;

import java.time.LocalDate;

/**
 * What a list shows of a document.
 *
 * @param title null where unknown, as are publisher and day
 */
public record DocumentRef(String id, String title, String publisher, LocalDate published) {}

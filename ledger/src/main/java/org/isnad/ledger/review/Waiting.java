package org.isnad.ledger.review;

import org.isnad.ledger.DocumentRef;

/**
 * An attribution that nobody has judged yet.
 *
 * @param id of the attribution in its document
 * @param source what the source is called, null where the text tells of nobody
 * @param key the {@link org.isnad.ledger.NameKey} of the source, null where the text tells of
 *     nobody
 * @param words the beginning of the words it answers for
 * @param confidence between 0 and 1
 */
public record Waiting(
    DocumentRef document, String id, String source, String key, String words, double confidence) {}

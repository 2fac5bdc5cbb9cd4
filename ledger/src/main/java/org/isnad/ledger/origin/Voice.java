package org.isnad.ledger.origin;

import org.isnad.core.record.Access;

/**
 * One who passes something on, or says it first.
 *
 * @param key who it is across articles: the name's key, or one that holds for this article alone
 *     where the text gives no name
 * @param name as the text has it; null where it tells of nobody
 * @param named whether it has a name of its own
 * @param access the kind of access it claims, null where the text gives no sign
 */
public record Voice(String key, String name, boolean named, Access access) {}

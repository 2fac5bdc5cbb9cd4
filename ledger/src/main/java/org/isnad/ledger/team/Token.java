package org.isnad.ledger.team;

import java.time.Instant;

/**
 * By which a program does what an account may; the token itself is kept nowhere.
 *
 * @param label what the account's owner calls it
 */
public record Token(long id, String label, Instant made) {}

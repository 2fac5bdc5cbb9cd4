package org.isnad.ledger.team;

import java.time.Instant;

/**
 * Somebody who may sign in.
 *
 * @param name with which what they do is signed
 * @param disabled whether they may no longer; what they did stays signed
 */
public record Account(long id, String name, Role role, boolean disabled, Instant made) {}

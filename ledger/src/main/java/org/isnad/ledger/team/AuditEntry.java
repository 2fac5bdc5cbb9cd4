package org.isnad.ledger.team;

import java.time.Instant;

/**
 * Who did what, when, from where.
 *
 * @param number its place in the log, from 1
 * @param who the account's name; as it was typed where nobody signed in
 * @param address of the machine that asked; empty for the command line
 * @param object to what it was done; empty where the deed says it all
 */
public record AuditEntry(
    long number, Instant at, String who, String address, Deed deed, String object) {}

/**
 * The people who work with a ledger that is served to several: accounts, who is signed in, tokens
 * for programs, and the log of what was done.
 */
package org.isnad.ledger.team;

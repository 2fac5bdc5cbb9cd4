package org.isnad.ledger.matter;

import java.util.Set;
import org.isnad.ledger.origin.Gist;

/**
 * A piece that says that something is not so.
 *
 * @param half whether it only does not deny
 * @param open whether it says so with a verb or word of denying, or in a reply; else it only says
 *     the contrary of what somebody else may have said
 * @param subject what it is about, without the words of denying
 * @param topic what the reply is to, or what stands in its sentence before; without stems where
 *     there is nothing
 * @param names the stems of the names in what is denied
 * @param negated the stems of the words behind its negations
 * @param back whether it has words that stand for what was told before
 */
record Denial(
    Told piece,
    boolean half,
    boolean open,
    Gist subject,
    Gist topic,
    Set<String> names,
    Set<String> negated,
    boolean back) {}

/** Forms in which a ledger is given away to other programs. */
package org.isnad.ledger.export;

/**
 * What readers say of what the machine found: accepted, rejected, corrected, added, taken back. The
 * log is only added to; what a reader sees is a view over it.
 */
package org.isnad.ledger.review;

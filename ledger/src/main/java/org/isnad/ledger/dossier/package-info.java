/**
 * What people collect: dossiers of articles, attributions, claims and quotes, with their notes. All
 * that is done to one is a log to which is only added; the dossier is a view over it, so that
 * anything can be taken back.
 */
package org.isnad.ledger.dossier;

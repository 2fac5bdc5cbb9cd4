/** From inputs to records in a ledger: what the command line and the pages do alike. */
package org.isnad.app.intake;

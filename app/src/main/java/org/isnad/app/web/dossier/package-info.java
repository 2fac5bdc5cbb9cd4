/** Dossiers as they are shown, printed and sent away: every sentence with its footnote. */
package org.isnad.app.web.dossier;

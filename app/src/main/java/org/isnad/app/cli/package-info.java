/** The command line: one class a verb. */
package org.isnad.app.cli;

/** Files that come through the browser: from bytes to articles, in the background. */
package org.isnad.app.upload;

package org.isnad.app.upload;

import java.io.InputStream;

/**
 * A file as it comes.
 *
 * @param name as the browser says it; trusted in nothing
 * @param content read once
 */
public record Incoming(String name, InputStream content) {}

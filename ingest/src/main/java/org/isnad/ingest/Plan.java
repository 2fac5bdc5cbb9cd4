package org.isnad.ingest;

/**
 * How much there is to read, for a progress bar.
 *
 * @param files that will be opened; archives and files of JSON lines count as one
 * @param bytes of these files as they lie on disk
 */
public record Plan(long files, long bytes) {}

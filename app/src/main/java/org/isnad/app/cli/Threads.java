package org.isnad.app.cli;

import picocli.CommandLine.Option;

/** The option that sets how many documents are analysed at once. */
final class Threads {

  /** Under way at once, for each thread; enough that none waits behind one long document. */
  private static final int WAITING_EACH = 16;

  private static final int MOST_UNDER_WAY = 256;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "documents analysed at once; without it, one for each processor")
  private Integer threads;

  int count() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  int underWay() {
    return Math.max(count(), Math.min(count() * WAITING_EACH, MOST_UNDER_WAY));
  }
}

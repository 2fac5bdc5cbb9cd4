package org.isnad.arabic;

import org.isnad.arabic.parse.Parser;

/** What tests share, loaded once: the models take much memory. */
public final class Loaded {

  public static final Pipeline PIPELINE = Pipeline.load();

  /** Puts on record what is doubtful, too. */
  public static final Pipeline DOUBTFUL = PIPELINE.atLeast(0);

  public static final Parser PARSER = Parser.load();

  private Loaded() {}
}

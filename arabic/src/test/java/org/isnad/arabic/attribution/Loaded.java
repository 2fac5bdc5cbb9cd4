package org.isnad.arabic.attribution;

import org.isnad.arabic.Pipeline;
import org.isnad.arabic.parse.Parser;

/** What the tests of this package share, loaded once: the models take much memory. */
final class Loaded {

  static final Pipeline PIPELINE = Pipeline.load();
  static final Parser PARSER = Parser.load();
  static final Attributions ATTRIBUTIONS = Attributions.load();

  private Loaded() {}
}

package org.isnad.arabic.attribution;

/** The finder of attributions that the tests of this package share. */
final class Finder {

  static final Attributions ATTRIBUTIONS = Attributions.load();

  private Finder() {}
}

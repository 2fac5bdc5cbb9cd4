package org.isnad.arabic.names;

import java.util.Locale;

/** The rules that find names; where two names of one length overlap, the heavier rule wins. */
enum Rule {
  AUTHORITY(50),
  TYPE_WORD(60),
  TYPE_WORD_QUOTED(70),
  TYPE_WORD_FIELD(55),
  TYPE_WORD_NATION(56),
  TITLED_WORK(65),
  KNOWN_PERSON(58),
  PERSON_NAME(57),
  TITLE_PERSON(59),
  PROPER_RUN(20),
  PLACE_SERIES(30),
  ACRONYM(45),
  QUOTED_SOURCE(35),
  MEMORY(40),
  MEMORY_SLIP(15),
  MODEL(10);

  private final int weight;

  Rule(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  /** As it stands in a record. */
  String label() {
    return "name-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

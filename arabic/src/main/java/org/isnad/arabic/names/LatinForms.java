package org.isnad.arabic.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.arabic.latin.Latinizer;
import org.isnad.core.record.EntityType;

/** Latin forms of names, kept: the same names come back in report after report. */
final class LatinForms {

  /** Names of some days of news; beyond them all are forgotten. */
  private static final int MOST = 20_000;

  private final Latinizer latinizer;
  private final Map<Name, String> known = new ConcurrentHashMap<>();

  private record Name(String arabic, EntityType type) {}

  LatinForms(Latinizer latinizer) {
    this.latinizer = latinizer;
  }

  String of(String arabic, EntityType type) {
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(
        new Name(arabic, type), n -> latinizer.latin(n.arabic(), n.type()));
  }
}

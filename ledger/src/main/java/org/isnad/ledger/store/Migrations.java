package org.isnad.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.ledger.LedgerException;
import org.jdbi.v3.core.Handle;

/**
 * Brings a database to this program's form: numbered scripts among the resources, each applied once
 * and in order, each in a transaction of its own and recorded with it.
 */
final class Migrations {

  /**
   * In order; a script that was released is never edited, a change is a new one. Numbers may be
   * left out.
   */
  private static final List<String> SCRIPTS =
      List.of(
          "V001__ledger.sql",
          "V002__review.sql",
          "V003__across.sql",
          "V004__topic.sql",
          "V005__room.sql",
          "V006__dossier.sql");

  private final Handle handle;

  private Migrations(Handle handle) {
    this.handle = handle;
  }

  static void apply(Handle handle) {
    new Migrations(handle).apply();
  }

  private void apply() {
    refuseForeign();
    handle.execute(
        "CREATE TABLE IF NOT EXISTS migration (version INTEGER NOT NULL PRIMARY KEY, script TEXT"
            + " NOT NULL)");
    Set<Integer> applied = applied();
    Set<Integer> known = SCRIPTS.stream().map(Migrations::number).collect(Collectors.toSet());
    applied.stream()
        .filter(version -> !known.contains(version))
        .max(Integer::compare)
        .ifPresent(Migrations::refuseNewer);
    for (String script : SCRIPTS) {
      if (!applied.contains(number(script))) {
        apply(number(script), script);
      }
    }
  }

  private static void refuseNewer(int version) {
    throw new LedgerException(
        "the ledger was written by a newer Isnad (its form is "
            + version
            + ", this program knows up to "
            + number(SCRIPTS.get(SCRIPTS.size() - 1))
            + "); use that Isnad, or a new ledger folder");
  }

  /** The number in a script's name, {@code V001__ledger.sql}. */
  private static int number(String script) {
    return Integer.parseInt(script.substring(1, script.indexOf("__")));
  }

  private void refuseForeign() {
    boolean ours = has("migration");
    boolean empty =
        handle
                .createQuery("SELECT COUNT(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
                .mapTo(Integer.class)
                .one()
            == 0;
    if (!ours && !empty) {
      throw new LedgerException(
          "the database is not one of Isnad's; name another ledger folder, this one is left as it"
              + " is");
    }
  }

  private boolean has(String table) {
    return handle
            .createQuery("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = :name")
            .bind("name", table)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private Set<Integer> applied() {
    return handle.createQuery("SELECT version FROM migration").mapTo(Integer.class).set();
  }

  private void apply(int version, String script) {
    handle.useTransaction(
        in -> {
          in.createScript(text(script)).executeAsSeparateStatements();
          in.execute("INSERT INTO migration (version, script) VALUES (?, ?)", version, script);
        });
  }

  private static String text(String script) {
    String name = "/org/isnad/ledger/migrations/" + script;
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing among the resources of this module");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}

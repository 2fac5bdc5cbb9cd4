package org.isnad.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.ledger.LedgerException;
import org.jdbi.v3.core.Handle;

/**
 * Brings a database to this program's form: numbered scripts among the resources, each applied once
 * and in order, each in a transaction of its own and recorded with it.
 */
final class Migrations {

  /** In order; a script that was released is never edited, a change is a new one. */
  private static final List<String> SCRIPTS =
      List.of(
          "V001__ledger.sql",
          "V002__review.sql",
          "V003__across.sql",
          "V004__topic.sql",
          "V005__room.sql");

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
    int version = version();
    if (version > SCRIPTS.size()) {
      throw new LedgerException(
          "the ledger was written by a newer Isnad (its form is "
              + version
              + ", this program knows up to "
              + SCRIPTS.size()
              + "); use that Isnad, or a new ledger folder");
    }
    for (int next = version; next < SCRIPTS.size(); next++) {
      apply(next + 1, SCRIPTS.get(next));
    }
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

  private int version() {
    return handle
        .createQuery("SELECT COALESCE(MAX(version), 0) FROM migration")
        .mapTo(Integer.class)
        .one();
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

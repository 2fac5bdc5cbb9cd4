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
          "V005__room.sql",
          "V006__dossier.sql",
          "V007__upload.sql",
          "V008__saved.sql",
          "V010__team.sql",
          "V030__affair.sql",
          "V031__counting.sql");

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
    List<Integer> done = versions();
    int newest = done.stream().max(Integer::compare).orElse(0);
    if (newest > version(SCRIPTS.get(SCRIPTS.size() - 1))) {
      throw new LedgerException(
          "the ledger was written by a newer Isnad (its form is "
              + newest
              + ", this program knows up to "
              + version(SCRIPTS.get(SCRIPTS.size() - 1))
              + "); use that Isnad, or a new ledger folder");
    }
    SCRIPTS.stream()
        .filter(script -> !done.contains(version(script)))
        .forEach(script -> apply(version(script), script));
  }

  /** The number with which a script's name begins; numbers may be left out. */
  private static int version(String script) {
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

  private List<Integer> versions() {
    return handle.createQuery("SELECT version FROM migration").mapTo(Integer.class).list();
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

package org.isnad.ledger.store;

import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The ledger's one connection to its database. Writing is gathered into transactions of many
 * records; reading sees what is not yet committed. Safe for several threads, which take turns.
 */
public final class Database implements AutoCloseable {

  /** Memory for pages, in KiB as SQLite wants it: with a minus. */
  private static final String CACHE_KIB = "-65536";

  private static final int BATCH = 200;
  private static final long BATCH_NANOS = 500_000_000L;

  private final Path file;
  private final FolderLock lock;
  private final Handle handle;
  private int pending;
  private long began;
  private long writes;

  private Database(Path file, FolderLock lock, Handle handle) {
    this.file = file;
    this.lock = lock;
    this.handle = handle;
  }

  /**
   * Opens the database of a ledger folder, which must exist, and brings it to the present form.
   *
   * @throws LedgerException if it is in use, damaged, not a ledger's or of a newer form
   */
  public static Database open(Path folder) {
    FolderLock lock = FolderLock.take(folder);
    Path file = folder.resolve("ledger.db");
    try {
      Handle handle = connect(file);
      return new Database(file, lock, handle);
    } catch (JdbiException e) {
      lock.close();
      throw broken(file, e);
    } catch (LedgerException e) {
      lock.close();
      throw new LedgerException(file + ": " + e.getMessage(), e);
    }
  }

  private static Handle connect(Path file) {
    Properties settings = new Properties();
    settings.setProperty("journal_mode", "WAL");
    // The search index is committed after the database and must never be ahead of it.
    settings.setProperty("synchronous", "FULL");
    settings.setProperty("foreign_keys", "true");
    settings.setProperty("cache_size", CACHE_KIB);
    Handle handle = Jdbi.create("jdbc:sqlite:" + file, settings).open();
    try {
      Migrations.apply(handle);
      Renewal.apply(handle);
      return handle;
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
  }

  private static LedgerException broken(Path file, JdbiException e) {
    return new LedgerException(
        file
            + " cannot be used ("
            + reason(e)
            + "); if it is damaged, move the ledger folder away and read the documents again",
        e);
  }

  private static String reason(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).replaceAll("\\s+", " ").strip();
  }

  /** What a query gives. */
  public synchronized <T> T read(Function<Handle, T> query) {
    return clearly(() -> query.apply(handle));
  }

  /**
   * Does one unit of writing wholly or not at all. It is committed with those that follow, at the
   * latest by {@link #flush}.
   *
   * @return what the work gives
   */
  public synchronized <T> T write(Function<Handle, T> work) {
    return clearly(
        () -> {
          begin();
          writes++;
          T result = atomically(work);
          pending++;
          if (pending >= BATCH || System.nanoTime() - began > BATCH_NANOS) {
            commit();
          }
          return result;
        });
  }

  private void begin() {
    if (!handle.isInTransaction()) {
      handle.begin();
      began = System.nanoTime();
      pending = 0;
    }
  }

  private <T> T atomically(Function<Handle, T> work) {
    handle.savepoint("unit");
    boolean done = false;
    try {
      T result = work.apply(handle);
      handle.releaseSavepoint("unit");
      done = true;
      return result;
    } finally {
      if (!done) {
        handle.rollbackToSavepoint("unit");
      }
    }
  }

  /** Commits what was written; it then survives the end of the process or of power. */
  public synchronized void flush() {
    clearly(
        () -> {
          commit();
          return null;
        });
  }

  private void commit() {
    if (handle.isInTransaction()) {
      handle.commit();
      pending = 0;
    }
  }

  /** How often something was written since it was opened: what was read before may be old then. */
  public synchronized long writes() {
    return writes;
  }

  /** Whether everything written is committed. */
  public synchronized boolean settled() {
    return !handle.isInTransaction();
  }

  private <T> T clearly(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException e) {
      throw new LedgerException(
          file + " could not be read or written (" + reason(e) + "); is there room on the disk?",
          e);
    }
  }

  @Override
  public synchronized void close() {
    try (lock) {
      flush();
    } finally {
      handle.close();
    }
  }
}

package org.isnad.ledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isnad.ledger.LedgerException;

/** Keeps a folder to one process; the system lets go of it even when the process is killed. */
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(Path folder) {
    FileChannel channel = open(folder.resolve("lock"));
    if (!locked(channel)) {
      close(channel);
      throw new LedgerException(
          folder + " is in use by another Isnad; let that one end, or name another ledger folder");
    }
    return new FolderLock(channel);
  }

  private static FileChannel open(Path file) {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new LedgerException(
          file + " cannot be written (" + e + "); name a ledger folder that you may write to", e);
    }
  }

  private static boolean locked(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      throw new LedgerException("the ledger folder cannot be locked (" + e.getMessage() + ")", e);
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new LedgerException("the ledger's lock cannot be let go: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}

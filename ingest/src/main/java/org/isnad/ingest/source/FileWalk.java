package org.isnad.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.core.record.Failure;
import org.isnad.core.record.Stage;

/**
 * Finds the files of the inputs in a stable order: inputs as given, folders by name.
 *
 * <p>Inside folders and archives it passes over what is no document by its very name: hidden files,
 * sidecars, {@code README.md}, {@code LICENSE} and the droppings of desktops. All else is found and
 * counted. A file that is named directly is never passed over.
 */
public final class FileWalk {

  private static final Set<String> NO_DOCUMENTS =
      Set.of("readme.md", "license", "thumbs.db", "desktop.ini", "__macosx");

  private final Consumer<Path> files;
  private final Consumer<Failure> failures;
  private final Set<Path> open = new HashSet<>();

  /** A walk that hands over each file and each thing that cannot be walked. */
  public FileWalk(Consumer<Path> files, Consumer<Failure> failures) {
    this.files = files;
    this.failures = failures;
  }

  /** Whether a name inside a folder or archive is passed over. */
  public static boolean passesOver(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(".") || Sidecars.isSidecar(lower) || NO_DOCUMENTS.contains(lower);
  }

  /** Walks one input, a file or a folder. */
  public void walk(Path path) {
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (Files.isRegularFile(path)) {
      files.accept(path);
    } else {
      failed(path, missing(path));
    }
  }

  private void folder(Path folder) {
    Optional<Path> real = enter(folder);
    if (real.isEmpty()) {
      return;
    }
    try {
      entries(folder).forEach(this::walk);
    } finally {
      open.remove(real.get());
    }
  }

  /** The folder's real path, or nothing after a failure was told. */
  private Optional<Path> enter(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (open.add(real)) {
        return Optional.of(real);
      }
      failed(folder, "a link back to a folder above it; its files are read there");
    } catch (IOException e) {
      failed(folder, reason(e));
    }
    return Optional.empty();
  }

  private List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(p -> !passesOver(p.getFileName().toString())).sorted().forEach(entries::add);
    } catch (IOException e) {
      failed(folder, reason(e));
    }
    return entries;
  }

  private static String missing(Path path) {
    if (Files.exists(path)) {
      return "neither a file nor a folder (standard input and pipes are not read); save it in a file and give that";
    }
    return Files.isSymbolicLink(path)
        ? "a link that leads nowhere; repair or remove it"
        : "no such file or folder; check the path";
  }

  /** One line about an input or output error, with what to do. */
  public static String reason(IOException e) {
    if (e instanceof UnreadableException) {
      return e.getMessage();
    }
    if (e instanceof NoSuchFileException) {
      return "it is gone since the folder was listed; read it again";
    }
    return e instanceof java.nio.file.AccessDeniedException
        ? "no permission to open it; check its rights"
        : "cannot be read ("
            + e.getClass().getSimpleName()
            + ": "
            + e.getMessage()
            + "); check the file";
  }

  private void failed(Path path, String reason) {
    failures.accept(new Failure(path.toString(), Stage.OPEN, reason));
  }
}

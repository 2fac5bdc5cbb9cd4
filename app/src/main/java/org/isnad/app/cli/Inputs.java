package org.isnad.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** The parameter that names what is to be read. */
final class Inputs {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "files or folders: txt, html, pdf, docx, eml, JSON lines, RSS or Atom files, zip and gz of these; a file NAME.meta.json gives what is known of the file NAME")
  private List<Path> paths;

  List<Path> paths() {
    return paths;
  }

  /** Ends a command for which not one document was found, good or bad. */
  CannotGoOn nothingToRead() {
    String names = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    return new CannotGoOn(
        Exit.SOME_FAILED,
        "nothing to read in "
            + names
            + "; it holds no file, or only hidden ones, sidecars and READMEs, which are passed over. Give files, or a folder with files in it");
  }
}

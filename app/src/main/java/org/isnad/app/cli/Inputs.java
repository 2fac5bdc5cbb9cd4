package org.isnad.app.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The parameter that names what is to be read. */
final class Inputs {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "files or folders: txt, html, pdf, docx, eml, JSON lines, RSS or Atom files, zip; a file NAME.meta.json gives what is known of the file NAME")
  private List<Path> paths;

  List<Path> paths() {
    return paths;
  }
}

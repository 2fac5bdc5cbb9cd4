package org.isnad.app.cli;

import io.javalin.util.JavalinBindException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.isnad.app.web.Settings;
import org.isnad.app.web.Shelf;
import org.isnad.app.web.WebServer;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Option;

/** The option that names the port, and serving a ledger until Ctrl-C. */
final class Serving {

  private static final int HIGHEST_PORT = 65535;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8484",
      description = "port on this machine; 0 for any free one (default: ${DEFAULT-VALUE})")
  private int port;

  int port() {
    return port;
  }

  /** Serves whoever sits at this machine, and waits. */
  void serve(Ledger ledger, PrintWriter out) {
    serve(ledger, Settings.local(port), out);
  }

  /** Serves and waits; a process that is told to end closes the server first. */
  void serve(Ledger ledger, Settings settings, PrintWriter out) {
    refuseStrangePort();
    try (Interrupt interrupt = Interrupt.watch();
        WebServer server = start(ledger, settings)) {
      out.printf(
          "%,d articles at http://%s:%d/  (Ctrl-C ends it)%n",
          ledger.documents(), settings.bind(), server.port());
      out.flush();
      interrupt.await();
    }
  }

  /** Serves all ledgers of a folder side by side, and waits. */
  void serve(Path folder, Settings settings, PrintWriter out) {
    refuseStrangePort();
    try (Interrupt interrupt = Interrupt.watch();
        Shelf shelf = Shelf.open(folder, settings)) {
      shelf
          .places()
          .forEach(
              p ->
                  out.printf(
                      "%s: %,d articles at http://%s:%d/%n",
                      Visible.line(p.name()), p.articles(), settings.bind(), p.port()));
      out.println("(Ctrl-C ends it)");
      out.flush();
      interrupt.await();
    }
  }

  private void refuseStrangePort() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new CannotGoOn(Exit.USAGE, "--port must be from 0 to 65535; it is " + port);
    }
  }

  private WebServer start(Ledger ledger, Settings settings) {
    try {
      return WebServer.start(ledger, settings);
    } catch (JavalinBindException e) {
      throw new CannotGoOn(
          Exit.USAGE, "port " + port + " is taken; choose another with --port, or 0 for any");
    }
  }
}

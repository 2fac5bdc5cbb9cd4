package org.isnad.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import org.isnad.app.upload.Desk;
import org.isnad.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves a ledger's pages to a browser on this machine, and to nobody else. */
public final class WebServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private final Desk desk;
  private final Javalin javalin;
  /** A larger file goes to the disk while it comes. */
  private static final int IN_MEMORY_KB = 64;

  private final Pages pages = new Pages();

  private WebServer(Ledger ledger) {
    this.desk = new Desk(ledger);
    this.javalin = Javalin.create(config -> configure(config, ledger));
  }

  /**
   * Begins to serve on the loopback address.
   *
   * @param ledger stays open as long as the server; closing it is the caller's
   * @param port 0 for any that is free
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static WebServer start(Ledger ledger, int port) {
    WebServer server = new WebServer(ledger);
    server.javalin.start("127.0.0.1", port);
    return server;
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
    desk.close();
  }

  private void configure(JavalinConfig config, Ledger ledger) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_KB, SizeUnit.KB);
    config.jetty.multipartConfig.maxTotalRequestSize(Desk.MOST_BYTES, SizeUnit.BYTES);
    config.routes.before(WebServer::admit);
    config.routes.before("/upload", UploadHandler::limit);
    for (Route route : Routes.of(ledger, pages, desk)) {
      config.routes.addEndpoint(
          new Endpoint(route.method(), route.path(), asked -> answer(route, asked)));
    }
    config.routes.exception(Refusal.class, (e, ctx) -> pages.say(ctx, e.status(), e.key()));
    config.routes.exception(HttpResponseException.class, this::unanswered);
    config.routes.exception(Exception.class, this::broken);
  }

  private static void admit(Context request) {
    Guard.headers(request);
    if (!Guard.isLoopback(request.header("Host"))) {
      throw Refusal.notHere();
    }
  }

  private static void answer(Route route, Context request) throws Exception {
    if (route.writes()) {
      Writing.admit(request);
    }
    route.handler().handle(request);
  }

  private void unanswered(HttpResponseException e, Context request) {
    pages.say(request, e.getStatus(), e.getStatus() == 405 ? "error.method" : "error.missing");
  }

  private void broken(Exception e, Context request) {
    LOG.error("{} {}", request.method(), request.path(), e);
    pages.say(request, 500, "error.own");
  }
}

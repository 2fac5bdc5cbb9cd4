package org.isnad.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.Set;
import org.isnad.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves a ledger's pages to a browser on this machine, and to nobody else. */
public final class WebServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final Set<String> WRITING = Set.of("/judge", "/reader");

  private final Javalin javalin;
  private final Pages pages = new Pages();
  private final Assets assets = new Assets();

  private WebServer(Ledger ledger) {
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
  }

  private void configure(JavalinConfig config, Ledger ledger) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(WebServer::admit);
    config.routes.get("/assets/{name}", assets::serve);
    SearchHandler search = new SearchHandler(ledger, pages);
    config.routes.get("/", search::show);
    config.routes.get("/search.csv", search::table);
    config.routes.get("/article", new ArticleHandler(ledger, pages)::show);
    config.routes.get("/name", new NameHandler(ledger, pages)::show);
    config.routes.get("/sources", new SourcesHandler(ledger, pages)::show);
    AffairHandler affairs = new AffairHandler(ledger, pages);
    config.routes.get("/affairs", affairs::list);
    config.routes.get("/affair", affairs::show);
    config.routes.get("/claim", new ClaimHandler(ledger, pages)::show);
    config.routes.get("/compare", new CompareHandler(ledger, pages)::show);
    config.routes.get("/failures", new FailuresHandler(ledger, pages)::show);
    config.routes.get("/review", new ReviewHandler(ledger, pages)::show);
    config.routes.post("/judge", new JudgeHandler(ledger)::judge);
    config.routes.post("/reader", JudgeHandler::sign);
    config.routes.exception(Refusal.class, (e, ctx) -> pages.say(ctx, e.status(), e.key()));
    config.routes.exception(HttpResponseException.class, this::unanswered);
    config.routes.exception(Exception.class, this::broken);
  }

  private static void admit(Context request) {
    Guard.headers(request);
    if (!Guard.isLoopback(request.header("Host"))) {
      throw Refusal.notHere();
    }
    if (HandlerType.POST.equals(request.method()) && WRITING.contains(request.path())) {
      Writing.admit(request);
    } else if (!READING.contains(request.method())) {
      throw Refusal.onlyReading();
    }
  }

  private void unanswered(HttpResponseException e, Context request) {
    pages.say(request, e.getStatus(), e.getStatus() == 405 ? "error.method" : "error.missing");
  }

  private void broken(Exception e, Context request) {
    LOG.error("{} {}", request.method(), request.path(), e);
    pages.say(request, 500, "error.own");
  }
}

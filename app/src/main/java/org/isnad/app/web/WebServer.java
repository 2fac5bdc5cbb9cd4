package org.isnad.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import java.time.InstantSource;
import java.util.List;
import org.isnad.app.upload.Desk;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.team.Team;

/**
 * Serves a ledger's pages and its API to browsers: on this machine to whoever sits at it, or to
 * people with accounts.
 */
public final class WebServer implements AutoCloseable {

  /** A larger file goes to the disk while it comes. */
  private static final int IN_MEMORY_KB = 64;

  private final Desk desk;
  private final Settings settings;
  private final Pages pages = new Pages();
  private final Shelf.Seat seat;
  private final Entrance entrance;
  private final List<Route> routes;
  private final Javalin javalin;

  private WebServer(Ledger ledger, Settings settings, Shelf.Seat seat) {
    this.seat = seat;
    this.settings = settings;
    InstantSource seconds = settings.seconds();
    this.desk = new Desk(ledger, seconds);
    if (settings.team()) {
      Team team = seat == null ? ledger.team() : seat.shelf().team();
      Trail trail = new Trail(team.log(), seconds);
      List<Route> accounts = TeamRoutes.of(team, pages, settings.clock(), trail);
      this.entrance = new TeamEntrance(team, settings.clock(), trail);
      this.routes = Routes.ofTeam(ledger, pages, desk, seconds, accounts);
    } else {
      this.entrance = new LocalEntrance();
      this.routes = Routes.ofLocal(ledger, pages, desk, seconds);
    }
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Begins to serve whoever sits at this machine.
   *
   * @param ledger stays open as long as the server; closing it is the caller's
   * @param port 0 for any that is free
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static WebServer start(Ledger ledger, int port) {
    return start(ledger, Settings.local(port));
  }

  /**
   * Begins to serve.
   *
   * @param ledger stays open as long as the server; closing it is the caller's
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static WebServer start(Ledger ledger, Settings settings) {
    return start(ledger, settings, null);
  }

  /**
   * Begins to serve a ledger that may stand beside others.
   *
   * @param seat null where it stands alone
   */
  static WebServer start(Ledger ledger, Settings settings, Shelf.Seat seat) {
    WebServer server = new WebServer(ledger, settings, seat);
    server.javalin.start(settings.bind(), settings.port());
    return server;
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** All that it answers. */
  List<Route> routes() {
    return routes;
  }

  @Override
  public void close() {
    javalin.stop();
    desk.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_KB, SizeUnit.KB);
    config.jetty.multipartConfig.maxTotalRequestSize(Desk.MOST_BYTES, SizeUnit.BYTES);
    config.routes.before(this::admit);
    config.routes.before("/upload", UploadHandler::limit);
    config.routes.before(Api.ROOT + "uploads", UploadHandler::limit);
    for (Route route : routes) {
      config.routes.addEndpoint(
          new Endpoint(route.method(), route.path(), asked -> answer(route, asked)));
    }
    Errors errors = new Errors(pages);
    config.routes.exception(Refusal.class, errors::refused);
    config.routes.exception(HttpResponseException.class, errors::unanswered);
    config.routes.exception(Exception.class, errors::broken);
  }

  private void admit(Context request) {
    Guard.headers(request);
    Asker.from(entrance, request);
    Shelf.Seat.leave(seat, request);
    if (!Guard.isOurs(request.header("Host"), settings.hosts())) {
      throw Refusal.notHere();
    }
  }

  private void answer(Route route, Context request) throws Exception {
    entrance.admit(route, request);
    route.handler().handle(request);
    entrance.answered(route, request);
  }
}

package org.isnad.app.web;

import org.isnad.ledger.Ledger;

/** Stands in for the web server until that is merged. */
public final class WebServer implements AutoCloseable {

  private final int port;

  private WebServer(int port) {
    this.port = port;
  }

  /** Serves a ledger on loopback. */
  public static WebServer start(Ledger ledger, int port) {
    return new WebServer(port);
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {}
}

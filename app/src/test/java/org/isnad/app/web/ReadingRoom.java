package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.ledger.Ledger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A ledger, its server, and a page of it in a real Chromium, for the tests of one class. Each test
 * gets a page of its own; at its end the browser must not have complained. Register it as a static
 * field.
 */
final class ReadingRoom
    implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

  private final boolean afresh;
  private final Consumer<Ledger> fill;
  private Function<Ledger, WebServer> start = ledger -> WebServer.start(ledger, 0);
  private Path folder;
  private Ledger ledger;
  private WebServer server;
  private Browser browser;
  private Page page;

  private ReadingRoom(boolean afresh, Consumer<Ledger> fill) {
    this.afresh = afresh;
    this.fill = fill;
  }

  /** One ledger for all tests of the class, for tests that only read. */
  static ReadingRoom shared(Consumer<Ledger> fill) {
    return new ReadingRoom(false, fill);
  }

  /** A ledger for each test, for tests that write. */
  static ReadingRoom afresh(Consumer<Ledger> fill) {
    return new ReadingRoom(true, fill);
  }

  /** The same, served in another way than to the own machine without login. */
  ReadingRoom servedBy(Function<Ledger, WebServer> other) {
    start = other;
    return this;
  }

  Ledger ledger() {
    return ledger;
  }

  int port() {
    return server.port();
  }

  Browser browser() {
    return browser;
  }

  WebServer server() {
    return server;
  }

  /** The page of this test; nothing is opened in it yet. */
  Page page() {
    return page;
  }

  /** Another reader's page; closed with the test. */
  Page page(int width, int height) {
    return browser.page(server.port(), width, height);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    browser = Browser.shared(context);
    if (!afresh) {
      open();
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    if (afresh) {
      open();
    }
    page = page(1280, 900);
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    browser.closePages();
    if (afresh) {
      close();
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (!afresh) {
      close();
    }
  }

  private void open() throws IOException {
    folder = Files.createTempDirectory("isnad-room");
    ledger = Ledger.open(folder.resolve("ledger"));
    fill.accept(ledger);
    server = start.apply(ledger);
  }

  private void close() throws IOException {
    server.close();
    ledger.close();
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> innerFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : innerFirst) {
        Files.delete(path);
      }
    }
  }
}

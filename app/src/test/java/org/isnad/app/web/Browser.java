package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real Chromium, and a watch over all that its pages complain of. */
final class Browser implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final String SELECT =
      """
      words => {
        const nodes = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
        let all = '', at = [], node;
        while ((node = nodes.nextNode())) { at.push([all.length, node]); all += node.data; }
        const begin = all.indexOf(words), end = begin + words.length;
        const point = i => { const [from, n] = at.filter(([f]) => f <= i).pop(); return [n, i - from]; };
        const range = document.createRange();
        range.setStart(...point(begin)); range.setEnd(...point(end));
        getSelection().removeAllRanges(); getSelection().addRange(range);
      }
      """;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> complaints = new ArrayList<>();

  private Browser() {
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.chromium =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
  }

  /** The one Chromium of this run of tests: starting it takes longer than most tests. */
  static Browser shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(Browser.class, key -> new Browser(), Browser.class);
  }

  private static Path executable() {
    String named = System.getenv("CHROMIUM");
    Path path = Path.of(named == null ? "/usr/bin/chromium" : named);
    assertThat(Files.isExecutable(path))
        .as("no Chromium at %s: install Debian's chromium, or name it in CHROMIUM", path)
        .isTrue();
    return path;
  }

  /** A fresh reader of the server at a port, with a window of this size. */
  Page page(int port, int width, int height) {
    return page(port, width, height, true);
  }

  /** A fresh reader whose browser runs no script. */
  Page unscripted(int port) {
    return page(port, 1280, 900, false);
  }

  private Page page(int port, int width, int height, boolean script) {
    String address = "http://localhost:" + port;
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setJavaScriptEnabled(script)
                .setViewportSize(width, height));
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(address + "/")) {
            complaints.add("request: " + request.url());
          }
        });
    return page;
  }

  /** Closes all pages, so that none asks a server that is gone. */
  void closePages() {
    List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
  }

  /** What pages complained of since the last call: errors, refused loads, dialogs, requests out. */
  List<String> complaints() {
    List<String> out = List.copyOf(complaints);
    complaints.clear();
    return out;
  }

  /** What axe-core finds wrong for people who see, hear or move otherwise. */
  static List<?> barriers(Page page) throws IOException {
    page.evaluate(axe());
    return (List<?>)
        page.evaluate(
            "() => axe.run({resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': '"
                + " + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html + ' | ' +"
                + " n.failureSummary).join(' ')))");
  }

  /** Selects the first occurrence of words in the text, whatever elements they run through. */
  static void select(Page page, String words) {
    page.evaluate(SELECT, words);
  }

  /**
   * Presses a key once the page's scripts listen: they run after its words stand there, and a key
   * pressed before is lost.
   */
  static void press(Page page, String key) {
    page.waitForLoadState();
    page.keyboard().press(key);
  }

  private static String axe() throws IOException {
    try (InputStream in =
        Browser.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}

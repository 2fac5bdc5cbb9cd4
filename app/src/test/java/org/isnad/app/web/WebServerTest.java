package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.record.Failure;
import org.isnad.core.record.Stage;
import org.isnad.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The server as any program on the machine meets it: over a socket, without a browser's manners.
 */
class WebServerTest {

  @TempDir static Path folder;
  private static Ledger ledger;
  private static WebServer server;

  @BeforeAll
  static void serve() {
    ledger = Ledger.open(folder.resolve("ledger"));
    ledger.keep(Invented.letter(), "letter.txt");
    ledger.keep(Invented.hostile(), "hostile.txt");
    ledger.keep(new Failure("broken.pdf", Stage.READ, "cut off in the middle"));
    server = WebServer.start(ledger, 0);
  }

  @AfterAll
  static void close() {
    server.close();
    ledger.close();
  }

  private static String ask(String method, String path, String host) throws IOException {
    return RawHttp.ask(method, server.port(), path, host);
  }

  private static String get(String path) throws IOException {
    return ask("GET", path, "127.0.0.1:" + server.port());
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1", "[::1]:80"})
  void itAnswersToTheNamesOfThisMachine(String host) throws IOException {
    assertThat(ask("GET", "/", host)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "10.0.0.1"})
  void itRefusesOtherNames(String host) throws IOException {
    assertThat(ask("GET", "/", host))
        .startsWith("HTTP/1.1 403")
        .doesNotContain("سعاد")
        .contains("localhost");
    assertThat(ask("GET", "/assets/page.css", host)).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void itOnlyLetsRead(String method) throws IOException {
    assertThat(ask(method, "/", "localhost")).startsWith("HTTP/1.1 405");
  }

  @Test
  void itListensOnTheLoopbackOnly() throws IOException {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .toList();
    for (InetAddress address : others) {
      assertThat(reaches(address)).as("reached at " + address).isFalse();
    }
  }

  private static boolean reaches(InetAddress address) {
    try (Socket socket = new Socket(address, server.port())) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sources", "/failures", "/article?id=letter", "/no/such/page"})
  void everyAnswerTellsTheBrowserToBeStrict(String path) throws IOException {
    assertThat(get(path))
        .contains("Content-Security-Policy: default-src 'none'; ")
        .doesNotContain("unsafe-")
        .contains("X-Content-Type-Options: nosniff")
        .contains("Referrer-Policy: same-origin")
        .contains("Cache-Control: no-store");
  }

  @ParameterizedTest
  @CsvSource({
    "/no/such/page, Nothing here",
    "/assets/..%2fmessages_en.properties, ",
    "/assets/Guard.class, Nothing here",
    "/article?id=nobody, No such article",
    "/article, No such article",
    "/name?key=nobody, No such name",
    "/outlet?key=nobody, No such outlet",
  })
  void whatIsNotThereGetsAFriendlyAnswer(String path, String words) throws IOException {
    String answer = get(path);
    assertThat(answer).containsPattern("^HTTP/1.1 4\\d\\d").doesNotContain("Exception", "\tat ");
    assertThat(answer).contains(words == null ? "" : words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=%22&page=-1",
        "/?q=(((",
        "/?q=a&page=99999999",
        "/article?id=letter&page=x&at=%00"
      })
  void strangeQuestionsAreAnswered(String path) throws IOException {
    assertThat(get(path)).startsWith("HTTP/1.1 200");
  }

  @Test
  void theLanguageIsKeptInACookie() throws IOException {
    assertThat(get("/?lang=ar")).contains("Set-Cookie: lang=ar").contains("dir=\"rtl\"");
    assertThat(get("/?lang=xx")).doesNotContain("Set-Cookie: lang");
  }

  @Test
  void failuresAreShownWithTheirReason() throws IOException {
    assertThat(get("/failures")).contains("broken.pdf", "cut off in the middle");
  }

  @Test
  void aChosenActIsLitWithoutScript() throws IOException {
    assertThat(get("/article?id=letter&at=c1"))
        .containsPattern("<a class=\"[^\"]*lit-act[^\"]*\"[^>]*>يتهم</a>")
        .containsPattern("id=\"card-c1\"[^>]*>\\s*<details open");
  }

  @Test
  void aChosenAttributionIsLitWithoutScript() throws IOException {
    assertThat(get("/article?id=letter&at=a3"))
        .containsPattern("<a class=\"[^\"]*lit-cue[^\"]*\"[^>]*>يتهم</a>")
        .containsPattern("id=\"card-a3\"[^>]*>\\s*<details open");
  }
}

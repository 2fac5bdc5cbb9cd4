package org.isnad.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.ledger.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files come through the browser, and what becomes of them is told. */
class UploadInBrowserTest {

  private static final double PATIENCE = 120_000;

  @RegisterExtension static final ReadingRoom ROOM = ReadingRoom.afresh(ledger -> {});

  private Page page;

  @BeforeEach
  void enter() {
    page = ROOM.page();
  }

  private static FilePayload file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static FilePayload file(String name, byte[] bytes) {
    return new FilePayload(name, "application/octet-stream", bytes);
  }

  private static final FilePayload BRIDGE =
      file("bridge.txt", "The bridge at Tell al-Ward opens tomorrow, the governor said.");
  private static final FilePayload BROKEN = file("broken.pdf", "%PDF-1.7 and no more");

  private void send(FilePayload... files) {
    page.navigate("/upload");
    page.locator("input[type=file]").first().setInputFiles(files);
    page.locator(".upload button").click();
  }

  private void done(String words) {
    assertThat(page.locator(".uploading [role=status]"))
        .hasText(words, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
  }

  private Upload upload() {
    return ROOM.ledger().uploads().latest(1).get(0);
  }

  @ParameterizedTest
  @CsvSource({"en, ltr, done", "ar, rtl, تم"})
  void filesAreReadAndTheResultLeadsToTheArticles(String language, String direction, String done) {
    page.navigate("/?lang=" + language);
    send(BRIDGE, BROKEN);
    done(done);
    assertThat(page.locator("html")).hasAttribute("dir", direction);
    assertThat(page.locator("[data-of=kept]")).hasText("1");
    assertThat(page.locator("[data-of=failed]")).hasText("1");
    assertThat(page.locator("tbody tr")).containsText("broken.pdf");
    assertThat(page.locator("tbody tr")).containsText("read");
    assertThat(page.locator("tbody tr")).not().containsText("/tmp");
    page.locator(".rows .place").click();
    assertThat(page.locator("#text")).containsText("the governor said");
    assertThat(upload().reader()).isNotBlank();
    assertThat(upload().names()).isEqualTo("bridge.txt, broken.pdf");
  }

  @Test
  void anArabicArticleIsAnalysedAsTheCommandWould() {
    send(file("council.txt", "قال رئيس البلدية سالم الجسري إن الجسر سيفتح غدا.\n"));
    done("done");
    page.locator(".rows .place").click();
    assertThat(page.locator(".tellings .told").first()).containsText("says");
  }

  @Test
  void filesAreDropped() {
    page.navigate("/upload");
    page.evaluate(
        """
        () => {
          const data = new DataTransfer();
          data.items.add(new File(['A dropped report, the mayor said.'], 'dropped.txt'));
          document.getElementById('upload').dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
        }
        """);
    done("done");
    assertThat(page.locator(".rows .place")).hasCount(1);
  }

  @Test
  void nothingNeedsScript() {
    Page plain = ROOM.browser().unscripted(ROOM.port());
    plain.navigate("/upload");
    plain.locator("input[type=file]").first().setInputFiles(BRIDGE);
    plain.locator(".upload button").click();
    assertThat(plain.locator(".rows .place"))
        .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
    plain.context().close();
  }

  @Test
  void whatIsKnownIsPassedOverAndAnotherTextUnderTheSameNameIsAddedBeside() {
    send(BRIDGE);
    done("done");
    send(BRIDGE, file("copy/bridge.txt", "Another text altogether, the clerk said."));
    done("done");
    assertThat(page.locator("[data-of=known]")).hasText("1");
    assertThat(page.locator("[data-of=kept]")).hasText("1");
    assertThat(ROOM.ledger().documents()).isEqualTo(2);
    assertThat(ROOM.ledger().record("bridge").orElseThrow().text()).startsWith("The bridge");
  }

  @Test
  void anUploadIsStoppedAndWhatWasReadIsKept() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"id\":\"d%d\",\"text\":\"Report %d, the mayor said.\"}\n".formatted(i, i));
    }
    send(file("day.jsonl", lines.toString()));
    page.locator(".uploading button").click();
    done("stopped");
    assertThat(upload().state()).isEqualTo(Upload.State.STOPPED);
    assertThat(ROOM.ledger().documents()).isEqualTo(upload().kept()).isLessThan(20_000);
  }

  @Test
  void hostileFilesDoNoHarm() throws IOException {
    page.navigate("/upload");
    FormData form =
        FormData.create()
            .set("token", page.locator("#upload [name=token]").inputValue())
            .append("files", file("../../../../tmp/isnad-evil.txt", "Evil one, he said."))
            .append("files", file("<img src=x onerror=alert(1)>.txt", "Evil two, he said."))
            .append("files", file("bomb.zip", bomb()))
            .append("files", file("climbs.zip", zip("../../climbed.txt", "Evil three, he said.")));
    APIResponse answer = page.request().post("/upload", RequestOptions.create().setMultipart(form));
    assertThat(answer.status()).isEqualTo(200);
    page.navigate(answer.url());
    done("done");
    assertThat(java.nio.file.Path.of("/tmp/isnad-evil.txt")).doesNotExist();
    assertThat(page.locator("main img")).hasCount(0);
    assertThat(page.locator("tbody")).containsText("bomb.zip");
    assertThat(upload().failed()).isGreaterThanOrEqualTo(1);
    assertThat(ROOM.ledger().documents()).isGreaterThanOrEqualTo(2);
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  /** 64 MB of one letter in some 64 kB. */
  private static byte[] bomb() throws IOException {
    return zip("bomb.txt", "a".repeat(64 << 20));
  }

  @Test
  void tooMuchIsRefusedBeforeItIsRead() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ROOM.port())) {
      String request =
          String.join(
              "\r\n",
              "POST /upload HTTP/1.1",
              "Host: localhost",
              "Content-Length: 3000000000",
              "Content-Type: multipart/form-data; boundary=x",
              "Connection: close",
              "",
              "");
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII);
      assertThat(answer).startsWith("HTTP/1.1 413");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "guessed"})
  void aFormFromElsewhereIsRefused(String token) {
    FormData form = FormData.create().set("token", token).set("files", BRIDGE);
    assertThat(page.request().post("/upload", RequestOptions.create().setMultipart(form)).status())
        .isEqualTo(403);
    assertThat(ROOM.ledger().uploads().latest(9)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, light", "en, dark", "ar, light", "ar, dark"})
  void nobodyIsShutOut(String language, String theme) throws IOException {
    page.navigate("/?lang=" + language + "&theme=" + theme);
    send(BRIDGE, BROKEN);
    done(language.equals("ar") ? "تم" : "done");
    for (String address : List.of("/upload/progress?id=1", "/upload")) {
      page.navigate(address);
      assertThat(Browser.barriers(page)).as(address).isEmpty();
      page.setViewportSize(390, 800);
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("as wide as a phone: " + address)
          .isTrue();
      page.setViewportSize(1280, 900);
    }
  }
}

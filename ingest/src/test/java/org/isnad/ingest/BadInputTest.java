package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.isnad.ingest.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

  private static final Limits SMALL = new Limits(100_000, 100_000, 1000, 5000, 10, 4 << 20, 100, 2);

  @TempDir Path folder;

  private String reason(String name, byte[] content) {
    return Run.of(Made.file(folder, name, content)).reason();
  }

  private String reason(String name, String content) {
    return Run.of(Made.file(folder, name, content)).reason();
  }

  @Test
  void anEmptyFile() {
    assertThat(reason("a.txt", "")).startsWith("the file is empty");
    assertThat(reason("b.txt", " \n\u00a0\u200f ")).startsWith("it has no text");
    assertThat(reason("c.jsonl", "\n\n")).startsWith("no line holds anything");
  }

  @Test
  void binaryNoiseNamedLikeAText() {
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    assertThat(reason("a.txt", noise)).startsWith("binary data");
  }

  @Test
  void aTruncatedPdf() throws IOException {
    byte[] pdf = Made.pdf(null, "Words");
    assertThat(reason("a.pdf", Arrays.copyOf(pdf, 200))).startsWith("the pdf ");
  }

  @Test
  void anEncryptedPdf() throws IOException {
    assertThat(reason("a.pdf", Made.pdf("secret", "Words"))).startsWith("the pdf is encrypted");
  }

  @Test
  void aPdfLockedWithACertificate() {
    String[] objects = {
      "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
      "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n",
      "3 0 obj<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 1/Length 40/P -4"
          + "/Recipients[(x)]>>endobj\n"
    };
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
    for (String object : objects) {
      table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", pdf.length()));
      pdf.append(object);
    }
    int start = pdf.length();
    pdf.append(table).append("trailer<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[(a)(a)]>>\n");
    pdf.append("startxref\n").append(start).append("\n%%EOF");
    assertThat(reason("a.pdf", pdf.toString())).startsWith("the pdf is ");
  }

  @Test
  void aPdfWithAnOwnersPasswordOnlyIsRead() throws IOException {
    assertThat(Run.of(Made.file(folder, "a.pdf", Made.pdf("", "Words"))).document().text())
        .isEqualTo("Words");
  }

  @Test
  void aPdfOfPicturesOnly() throws IOException {
    assertThat(reason("a.pdf", Made.pdf(null))).startsWith("the pdf has no text");
  }

  @Test
  void aFileOf300Megabytes() throws IOException {
    Path file = folder.resolve("a.txt");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.writeBytes("text");
      big.setLength(300L << 20);
    }
    assertThat(Run.of(file).reason()).startsWith("too large for one document");
  }

  @Test
  void aZipBomb() throws IOException {
    byte[] zeros = new byte[3 << 20];
    Arrays.fill(zeros, (byte) 'a');
    Run run = Run.of(Made.file(folder, "a.zip", Made.zip("a.txt", zeros, "b.txt", "نص")));
    assertThat(run.failures()).singleElement().asString().contains("a.zip!/a.txt", "zip bomb");
    assertThat(run.documents()).hasSize(1);
    assertThat(reason("b.txt.gz", Made.gzip(zeros))).contains("zip bomb");
  }

  @Test
  void aZipThatUnpacksToTooMuchInAll() throws IOException {
    Limits tight = new Limits(100_000, 100_000, 1000, 50_000, 10, 50_000, 100, 2);
    String text = "نص طويل ".repeat(2000);
    Run run =
        Run.with(
            tight,
            Made.file(folder, "a.zip", Made.zip("a.txt", text, "b.txt", text, "c.txt", text)));
    assertThat(run.documents()).hasSize(1);
    assertThat(run.failures()).hasSize(2).allMatch(f -> f.contains("unpacks to more than"));
  }

  @Test
  void aZipWithTooManyEntries() throws IOException {
    Object[] entries = new Object[24];
    for (int i = 0; i < 24; i += 2) {
      entries[i] = i + ".txt";
      entries[i + 1] = "نص";
    }
    assertThat(Run.with(SMALL, Made.file(folder, "a.zip", Made.zip(entries))).reason())
        .contains("12 entries");
  }

  @Test
  void archivesInArchivesInArchives() throws IOException {
    byte[] zip = Made.zip("a.txt", "نص");
    for (int i = 0; i < 4; i++) {
      zip = Made.zip("inner.zip", zip);
    }
    assertThat(reason("a.zip", zip)).contains("packed more than 3 times");
  }

  @Test
  void aTruncatedZipAndGzip() throws IOException {
    byte[] zip = Made.zip("a.txt", Made.ARTICLE);
    assertThat(reason("a.zip", Arrays.copyOf(zip, 60))).contains("damaged or cut off");
    byte[] gzip = Made.gzip(Made.ARTICLE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(reason("b.txt.gz", Arrays.copyOf(gzip, 60))).contains("damaged or cut off");
  }

  @Test
  void aBadJsonLineIsToldWithItsNumberAndTheNextIsRead() {
    Run run =
        Run.of(
            Made.file(
                folder,
                "d.jsonl",
                "{\"text\":\"أ\"}\nno json\n{\"title\":\"ب\"}\n[1]\n{\"text\":3}\n{\"text\":\"ت\"} x\n"
                    + "{\"text\":\"\"}\n"
                    + "[".repeat(5000)
                    + "\n{\"text\":\"ث\"}"));
    assertThat(run.documents()).hasSize(2);
    assertThat(run.failures()).hasSize(7);
    assertThat(run.failures().get(0)).contains("d.jsonl:2: no JSON");
    assertThat(run.failures().get(1)).contains("d.jsonl:3: no text");
  }

  @Test
  void aVeryLongJsonLine() {
    String file = "{\"text\":\"" + "ا".repeat(5000) + "\"}\n{\"text\":\"ب\"}";
    Run run = Run.with(SMALL, Made.file(folder, "d.jsonl", file));
    assertThat(run.documents()).hasSize(1);
    assertThat(run.failures()).singleElement().asString().contains("d.jsonl:1", "longer than 1000");
  }

  @Test
  void aTextThatIsTooLong() {
    assertThat(Run.with(SMALL, Made.file(folder, "a.txt", "كلمة ".repeat(2000))).reason())
        .contains("10000 letters");
  }

  @Test
  void aFileThatVanishesWhileTheRunGoesOn() {
    Made.file(folder, "a.txt", "أول");
    Path second = Made.file(folder, "b.txt", "ثان");
    List<Reading> readings = new ArrayList<>();
    Ingest.standard()
        .read(
            List.of(folder),
            reading -> {
              readings.add(reading);
              assertThat(second.toFile().delete() || readings.size() > 1).isTrue();
            });
    assertThat(new Run(readings).documents()).hasSize(1);
    assertThat(new Run(readings).failures())
        .singleElement()
        .asString()
        .contains("b.txt: no such file");
  }

  @Test
  void missingFilesAndLinksThatLeadNowhere() throws IOException {
    assertThat(Run.of(folder.resolve("none.txt")).reason()).startsWith("no such file");
    Path link = Files.createSymbolicLink(folder.resolve("l.txt"), folder.resolve("gone"));
    assertThat(Run.of(link).reason()).startsWith("a link that leads nowhere");
    assertThat(Run.of(Path.of("/dev/null")).reason()).startsWith("neither a file nor a folder");
  }

  @Test
  void linksToPipesAndDevicesAsDevStdinIsOne() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("stdin"), Path.of("/dev/null"));
    assertThat(Run.of(link).reason())
        .isEqualTo(
            "neither a file nor a folder (standard input and pipes are not read); save it in a file and give that");
  }

  @Test
  void aLinkBackToAFolderAbove() throws IOException {
    Made.file(folder, "d/a.txt", "نص");
    Files.createSymbolicLink(folder.resolve("d/up"), folder);
    Run run = Run.of(folder);
    assertThat(run.documents()).hasSize(1);
    assertThat(run.failures()).singleElement().asString().contains("a link back to a folder above");
  }

  @Test
  void aPlainZipNamedDocxAndOtherWrongNames() throws IOException {
    assertThat(reason("a.docx", Made.zip("x.txt", "نص"))).startsWith("not a Word document");
    assertThat(reason("b.docx", "نص")).startsWith("named like a docx");
    assertThat(reason("c.pdf", "نص")).startsWith("named like a pdf");
    assertThat(reason("d.zip", "نص")).startsWith("named like a packed file");
  }

  @Test
  void aDocxWithADtdOpensNothing() throws IOException {
    byte[] docx =
        Made.zip(
            "word/document.xml",
            "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><p><t>&x;</t></p></d>");
    assertThat(reason("a.docx", docx)).doesNotContain("root:");
  }

  @Test
  void formatsThatAreNotSupported() {
    for (String name : List.of("a.md", "a.csv", "a.png", "a.py")) {
      assertThat(reason(name, "words")).startsWith("format not supported: ." + name.substring(2));
    }
    assertThat(reason("a.json", "{\n\"text\": \"x\"}")).startsWith("format not supported: json");
    assertThat(reason("a.xml", "<?xml version='1.0'?><x/>"))
        .startsWith("format not supported: xml");
    assertThat(reason("a.meta.json", "{}")).startsWith("a sidecar");
  }

  @Test
  void aBrokenSidecarIsNotPassedOver() {
    Made.file(folder, "a.txt.meta.json", "{");
    assertThat(reason("a.txt", "نص")).startsWith("its .meta.json is no JSON");
  }

  @Test
  void aMailOfAttachmentsOnly() {
    assertThat(reason("a.eml", "MIME-Version: 1.0\nContent-Type: image/png\n\nxx"))
        .startsWith("the mail has no text");
  }

  @Test
  void randomBytesUnderAnyNameGiveExactlyOneOutcomeEach() throws IOException {
    Random random = new Random(20260101);
    byte[][] models = {
      Made.pdf(null, "Words"),
      Made.docx("نص"),
      Made.zip("a.txt", "نص"),
      Made.gzip(new byte[300]),
      "From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx"
          .getBytes(java.nio.charset.StandardCharsets.UTF_8)
    };
    String[] endings = {"txt", "html", "pdf", "docx", "eml", "zip", "gz", "xml", "", "jpg"};
    for (int i = 0; i < 600; i++) {
      byte[] bytes = damaged(random, models);
      Path file = Made.file(folder, "f." + endings[i % endings.length], bytes);
      assertThat(Run.of(file).readings()).as("seeded input %d", i).hasSize(1);
    }
  }

  @Test
  void randomJsonLinesGiveOneOutcomeForEachLine() {
    Random random = new Random(7);
    String[] parts = {
      "{", "}", "\"text\":", "\"نص\"", "\\ud800", ",", "[", "null", "7", "\u202e", " "
    };
    for (int i = 0; i < 200; i++) {
      StringBuilder lines = new StringBuilder();
      int count = 1 + random.nextInt(8);
      for (int line = 0; line < count; line++) {
        lines.append('{');
        for (int part = random.nextInt(9); part > 0; part--) {
          lines.append(parts[random.nextInt(parts.length)]);
        }
        lines.append(random.nextBoolean() ? "\n" : "\r\n");
      }
      Path file = Made.file(folder, "d.jsonl", lines.toString());
      assertThat(Run.of(file).readings()).as(lines.toString()).hasSize(count);
    }
  }

  @Test
  void randomMarkupIsReadWithoutHarm() {
    Random random = new Random(11);
    String[] parts = {
      "<p>",
      "</p>",
      "<div class=share>",
      "</div>",
      "<article>",
      "<a href=x>",
      "</a>",
      "نص طويل ",
      "<table><td>",
      "<script>",
      "<h2>",
      "<br>",
      "<meta property=og:title content=x>",
      "<body>",
      "&nbsp;",
      "<li>"
    };
    for (int i = 0; i < 300; i++) {
      StringBuilder html = new StringBuilder("<html>");
      for (int part = random.nextInt(60); part > 0; part--) {
        html.append(parts[random.nextInt(parts.length)]);
      }
      Path file = Made.file(folder, "d.html", html.toString());
      assertThat(Run.of(file).readings()).as(html.toString()).hasSize(1);
      assertThat(Run.of(file).failures())
          .as(html.toString())
          .noneMatch(f -> f.contains("damaged beyond"));
    }
  }

  private static byte[] damaged(Random random, byte[][] models) {
    if (random.nextInt(4) == 0) {
      byte[] noise = new byte[random.nextInt(3000)];
      random.nextBytes(noise);
      return noise;
    }
    byte[] model = models[random.nextInt(models.length)];
    byte[] bytes = Arrays.copyOf(model, 1 + random.nextInt(model.length));
    for (int i = random.nextInt(20); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}

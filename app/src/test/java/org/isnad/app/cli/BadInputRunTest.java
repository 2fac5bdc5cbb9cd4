package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of everything that can be wrong with an input: nothing stops the run, all is told. */
class BadInputRunTest {

  private static final Pattern SUM =
      Pattern.compile("documents in: (\\d+) = (\\d+) records \\+ (\\d+) failures");
  private static final String WORD = "مرفأ ";

  @TempDir private static Path folder;
  private static Path ledger;
  private static Cli run;

  @BeforeAll
  static void readAll() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    bad(inputs);
    odd(inputs);
    ledger = folder.resolve("ledger");
    run = Cli.run("read", inputs, "--ledger", ledger, "--threads", 2);
  }

  private static void bad(Path in) throws IOException {
    Files.createFile(in.resolve("empty.txt"));
    byte[] noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    Files.write(in.resolve("noise.txt"), noise);
    Files.writeString(in.resolve("truncated.pdf"), "%PDF-1.4\n1 0 obj\n<< /Type /Cat");
    try (RandomAccessFile huge = new RandomAccessFile(in.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(300L << 20);
    }
    bomb(in.resolve("bomb.zip"));
    Files.writeString(in.resolve("lines.jsonl"), "{\"id\": \"x\", \"text\":\n");
    Files.createSymbolicLink(in.resolve("gone.txt"), in.resolve("nowhere"));
  }

  private static void bomb(Path file) throws IOException {
    byte[] zeros = new byte[1 << 20];
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      for (int i = 0; i < 1000; i++) {
        zip.write(zeros);
      }
    }
  }

  private static void odd(Path in) throws IOException {
    Files.writeString(in.resolve("long-sentence.txt"), "قال " + WORD.repeat(20_000) + ".");
    Files.writeString(
        in.resolve("no-stop.txt"), InventedArticles.text(new Random(2), 300).replace(".", ""));
    Files.writeString(
        in.resolve("nested.html"),
        "<html><body>" + "<div>".repeat(100_000) + "قالت الناطقة إن المرفأ أغلق أمس.");
    Files.writeString(
        in.resolve("surrogates.jsonl"),
        "{\"id\": \"surrogates\", \"text\": \"قال الناطق \\ud83d إن المرفأ \\udc00 أغلق أمس.\"}\n");
    Files.writeString(
        in.resolve("bidi.txt"), "قال الناطق \u202eإن المرفأ\u202c أغلق \u2067أمس\u2069 ليلا.");
    Files.writeString(in.resolve("good.txt"), "قالت الناطقة باسم البلدية إن الجسر سيفتح غدا.");
    Files.writeString(
        in.resolve("english.txt"), "The old harbour was closed last night, she said.");
  }

  @Test
  void whatGoesInComesOutAsARecordOrAsAFailure() {
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.SOME_FAILED);
    Matcher sum = SUM.matcher(run.out());
    assertThat(sum.find()).as(run.out()).isTrue();
    long in = Long.parseLong(sum.group(1));
    assertThat(in).isGreaterThanOrEqualTo(14);
    assertThat(Long.parseLong(sum.group(2)) + Long.parseLong(sum.group(3))).isEqualTo(in);
  }

  @Test
  void everyBadInputIsNamedOnALineOfItsOwn() {
    for (String name :
        Arrays.asList(
            "empty.txt",
            "noise.txt",
            "truncated.pdf",
            "huge.txt",
            "bomb.zip",
            "lines.jsonl:1",
            "gone.txt")) {
      assertThat(run.lines().stream().filter(line -> line.startsWith("failed: ")))
          .as(name)
          .anyMatch(line -> line.contains(name));
    }
    assertThat(Cli.run("failures", "--ledger", ledger).lines())
        .containsExactlyInAnyOrderElementsOf(
            run.lines().stream().filter(line -> line.startsWith("failed: ")).toList());
  }

  @Test
  void whatIsOnlyOddIsKeptWhole() {
    Cli kept = Cli.run("export", "--ledger", ledger);
    assertThat(kept.out())
        .contains("long-sentence", "no-stop", "surrogates", "bidi", "good", "english");
    assertThat(run.out()).containsPattern("not Arabic +1");
  }

  @Test
  void bidirectionalControlsAreShownAsWhatTheyAre() {
    String id =
        Cli.run("export", "--ledger", ledger).lines().stream()
            .filter(line -> line.contains("\u202e"))
            .map(line -> line.replaceAll("^\\{\"document\":\\{\"id\":\"([^\"]*)\".*", "$1"))
            .findFirst()
            .orElseThrow();
    assertThat(Cli.run("show", id, "--ledger", ledger).out())
        .contains("[RLO]")
        .doesNotContain("\u202e");
  }

  @Test
  void readingThemAgainGivesTheSameSum() {
    Path inputs = folder.resolve("inputs");
    Cli again = Cli.run("read", inputs, "--ledger", ledger);
    Matcher first = SUM.matcher(run.out());
    assertThat(first.find()).isTrue();
    assertThat(again.out()).contains(first.group()).containsPattern("read +0\\n");
    assertThat(again.err()).isEmpty();
  }
}

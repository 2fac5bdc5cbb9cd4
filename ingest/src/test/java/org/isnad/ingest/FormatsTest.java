package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.isnad.core.record.Document;
import org.isnad.core.record.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  @TempDir Path folder;

  @Test
  void aTextFileIsItsDecodedContentWhole() {
    Document document =
        Run.of(Made.file(folder, "a.txt", " " + Made.ARTICLE + "\r\n\n")).document();
    assertThat(document.text()).isEqualTo(" " + Made.ARTICLE + "\r\n\n");
    assertThat(document.id()).isEqualTo("a");
    assertThat(document.language()).isEqualTo("ar");
    assertThat(document.sha256()).isEqualTo(Fingerprint.sha256(document.text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void theCharsetOfATextIsFound(String charset) {
    String text = Made.ARTICLE.repeat(3);
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertThat(Run.of(Made.file(folder, "a.txt", bytes)).document().text()).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertThat(Run.of(Made.file(folder, "a.txt", "\ufeff" + Made.ARTICLE)).document().text())
        .isEqualTo(Made.ARTICLE);
  }

  @Test
  void bidiControlsStay() {
    String text = "\u200f" + Made.ARTICLE + "\u202b\u2067";
    assertThat(Run.of(Made.file(folder, "a.txt", text)).document().text()).isEqualTo(text);
  }

  @Test
  void aSidecarWinsOverWhatTheFileSays() {
    Made.file(
        folder,
        "a.meta.json",
        "{\"id\":\"x-1\",\"title\":\"عنوان\",\"publisher\":\"جريدة\",\"published\":\"2014-05-06\"}");
    Made.file(folder, "a.html", "<html><title>آخر</title><p>" + Made.ARTICLE + "</html>");
    Document document = Run.of(folder).document();
    assertThat(document.id()).isEqualTo("x-1");
    assertThat(document.title()).isEqualTo("عنوان");
    assertThat(document.published()).isEqualTo("2014-05-06");
  }

  @Test
  void aPdfGivesItsTextAndTitle() throws IOException {
    Document document =
        Run.of(Made.file(folder, "a.pdf", Made.pdf(null, "The minister of trade", "spoke of it")))
            .document();
    assertThat(document.text()).contains("The minister of trade").contains("spoke of it");
    assertThat(document.title()).isEqualTo("A report");
    assertThat(document.language()).isEqualTo("en");
  }

  @Test
  void aDocxGivesItsParagraphsAsLines() throws IOException {
    Document document =
        Run.of(Made.file(folder, "a.docx", Made.docx(Made.ARTICLE.split("\n")))).document();
    assertThat(document.text()).isEqualTo(Made.ARTICLE);
    assertThat(document.title()).isEqualTo("تقرير");
    assertThat(document.author()).isEqualTo("كاتب");
    assertThat(document.published()).isNull();
  }

  @Test
  void aDocxUnderAnotherNameIsStillRead() throws IOException {
    assertThat(Run.of(Made.file(folder, "a.zip", Made.docx("نص قصير"))).document().text())
        .isEqualTo("نص قصير");
  }

  @Test
  void aMailGivesItsWordsAndHeaders() {
    String mail =
        "From: =?UTF-8?B?2YXYsdin2LPZhA==?= <r@example.org>\r\nSubject: =?windows-1256?B?zs jR?=\r\n"
                .replace("zs jR", "zsjR")
            + "Date: Tue, 3 Mar 2015 23:50:00 -0500\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
            + "Content-Type: text/html; charset=windows-1256\r\n\r\n<p>سطر</p><p>آخر</p>\r\n--b\r\n"
            + "Content-Type: text/plain; name=n.txt\r\nContent-Disposition: attachment\r\n\r\n"
            + "attached\r\n--b--\r\n";
    byte[] bytes = mail.getBytes(Charset.forName("windows-1256"));
    Document document = Run.of(Made.file(folder, "a.eml", bytes)).document();
    assertThat(document.text()).isEqualTo("سطر\nآخر");
    assertThat(document.title()).isEqualTo("خبر");
    assertThat(document.author()).isEqualTo("مراسل");
    assertThat(document.published()).isEqualTo("2015-03-03");
  }

  @Test
  void aMailsSenderPublishesItAndItsLinesEndAsTheyWereWritten() {
    String mail =
        String.join(
            "\r\n",
            "From: Press <press@example.org>",
            "Archived-At: <https://example.org/5>",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            "",
            "سطر",
            "آخر");
    Document document = Run.of(Made.file(folder, "a.eml", mail)).document();
    assertThat(document.text()).isEqualTo("سطر\nآخر");
    assertThat(document.publisher()).isEqualTo("Press");
    assertThat(document.url()).isEqualTo("https://example.org/5");
  }

  @Test
  void anItemOfAFeedKeepsItsOwnNameUnlessThatIsAnAddress() {
    Run run =
        Run.of(
            Made.file(
                folder,
                "f.xml",
                "<rss><channel><item><guid>news-7</guid><description>نص</description></item>"
                    + "<item><guid>http://example.org/8</guid><description>نص آخر</description></item>"
                    + "<item><description>كلمة</description></item></channel></rss>"));
    assertThat(run.documents().get(0).id()).isEqualTo("news-7");
    assertThat(run.documents().subList(1, 3))
        .allSatisfy(document -> assertThat(document.id()).matches("f-[0-9a-f]{12}"));
  }

  @Test
  void jsonLinesGiveTheirFieldsAndKeepTheText() {
    Run run =
        Run.of(
            Made.file(
                folder,
                "day.jsonl",
                "{\"id\":7,\"text\":\" نص \\ud800 \",\"title\":\"ع\",\"author\":\"ك\",\"publisher\":\"ج\","
                    + "\"published\":\"2015-08-11\",\"url\":\"http://example.org/a\"}\n\n"
                    + "{\"text\":\"ثان\"}"));
    assertThat(run.documents().get(0))
        .isEqualTo(
            new Document(
                "7",
                "ع",
                "ج",
                "ك",
                LocalDate.of(2015, 8, 11),
                "http://example.org/a",
                "ar",
                Fingerprint.sha256(" نص \ud800 "),
                " نص \ud800 "));
    assertThat(run.documents().get(1).id()).isEqualTo("day-3");
    assertThat(run.readings().get(1).origin()).endsWith("day.jsonl:3");
  }

  @Test
  void packedJsonLinesAreReadAsTheyAre() throws IOException {
    byte[] lines = "{\"text\":\"واحد\"}\n{\"text\":\"اثنان\"}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Run.of(Made.file(folder, "day.jsonl.gz", Made.gzip(lines))).documents()).hasSize(2);
  }

  @Test
  void aFeedGivesADocumentForEachItem() {
    Run run =
        Run.of(
            Made.file(
                folder,
                "f.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + "<rss xmlns:content=\"c\"><channel><title>جريدة</title>"
                    + "<item><title>أول</title><link>http://example.org/1</link>"
                    + "<pubDate>Wed, 02 Oct 2013 01:00:00 +0300</pubDate>"
                    + "<content:encoded><![CDATA[<p>سطر</p><p>آخر &amp; غيره</p>]]></content:encoded>"
                    + "<description>قصير</description></item>"
                    + "<item><title>ثان</title><description>&lt;b&gt;نص&lt;/b&gt; &x;</description></item>"
                    + "<item><title>بلا نص</title></item></channel></rss>"));
    assertThat(run.documents())
        .extracting(Document::text)
        .containsExactly("سطر\nآخر & غيره", "نص &x;");
    assertThat(run.documents().get(0).published()).isEqualTo("2013-10-02");
    assertThat(run.documents().get(0).publisher()).isEqualTo("جريدة");
    assertThat(run.documents().get(0).url()).isEqualTo("http://example.org/1");
    assertThat(run.failures())
        .singleElement()
        .asString()
        .contains("f.xml#3: the feed's item has no text");
  }

  @Test
  void anAtomFeedIsReadToo() {
    Document document =
        Run.of(
                Made.file(
                    folder,
                    "f.atom",
                    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>جريدة</title><entry><title>ع</title>"
                        + "<link href=\"http://example.org/2\"/><author><name>كاتب</name></author>"
                        + "<updated>2013-10-02T00:30:00Z</updated><content type=\"html\">&lt;p&gt;نص</content>"
                        + "</entry></feed>"))
            .document();
    assertThat(document.text()).isEqualTo("نص");
    assertThat(document.author()).isEqualTo("كاتب");
    assertThat(document.url()).isEqualTo("http://example.org/2");
    assertThat(document.publisher()).isEqualTo("جريدة");
  }

  @Test
  void aZipIsReadLikeAFolder() throws IOException {
    byte[] inner = Made.zip("c.txt", "ثالث");
    byte[] zip =
        Made.zip(
            "b.txt",
            "ثان",
            "d/a.txt",
            "أول",
            "d/a.meta.json",
            "{\"title\":\"ع\"}",
            "../../e.txt",
            "رابع",
            "inner.zip",
            inner,
            ".hidden",
            "x");
    Run run = Run.of(Made.file(folder, "n.zip", zip));
    assertThat(run.failures()).isEmpty();
    assertThat(run.readings())
        .extracting(r -> r.origin().replaceFirst("^.*/n.zip", "n.zip"))
        .containsExactly(
            "n.zip!/../../e.txt", "n.zip!/b.txt", "n.zip!/d/a.txt", "n.zip!/inner.zip!/c.txt");
    assertThat(run.documents().get(2).title()).isEqualTo("ع");
  }

  @Test
  void theNameMayBeWrongWhereTheContentIsClear() throws IOException {
    Made.file(
        folder, "a.txt", "<!DOCTYPE html><html><body><p>" + Made.ARTICLE + "</p></body></html>");
    Made.file(folder, "b.txt", Made.pdf(null, "Words"));
    Made.file(folder, "c.pdf", Made.zip("x.txt", "نص"));
    assertThat(Run.of(folder).documents())
        .extracting(Document::text)
        .containsExactly(Made.ARTICLE.replace("\n", " "), "Words", "نص");
  }
}

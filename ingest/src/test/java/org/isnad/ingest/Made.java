package org.isnad.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes real files for the tests. */
final class Made {

  static final String ARTICLE =
      "قال وزير الزراعة في الجمهورية إن المحصول هذا العام أفضل من العام الماضي.\n"
          + "وأضاف أن الأسعار ستنخفض خلال الأسابيع المقبلة، بحسب ما نقلت الصحيفة.";

  private Made() {}

  static Path file(Path folder, String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(Path folder, String name, String content) {
    return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** A zip of names and contents in turn; contents are strings or bytes. */
  static byte[] zip(Object... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        zip.write(
            entries[i + 1] instanceof byte[] raw
                ? raw
                : ((String) entries[i + 1]).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  static byte[] docx(String... paragraphs) throws IOException {
    String body = "<w:p><w:r><w:t>" + String.join("</w:t></w:r></w:p><w:p><w:r><w:t>", paragraphs);
    return zip(
        "[Content_Types].xml", "<Types/>",
        "word/document.xml",
            "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>"
                + body
                + "</w:t></w:r></w:p></w:body></w:document>",
        "docProps/core.xml",
            "<p xmlns:dc=\"urn:dc\" xmlns:t=\"urn:t\"><dc:title>تقرير</dc:title>"
                + "<dc:creator>كاتب</dc:creator><t:created>2021-03-04T23:30:00Z</t:created></p>");
  }

  static byte[] pdf(String password, String... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.newLineAtOffset(50, 700);
        for (String line : lines) {
          out.showText(line);
          out.newLineAtOffset(0, -16);
        }
        out.endText();
      }
      pdf.getDocumentInformation().setTitle("A report");
      if (password != null) {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }
}

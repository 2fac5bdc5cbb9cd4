package org.isnad.ingest.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.isnad.ingest.source.Limits;
import org.isnad.ingest.source.Source;
import org.isnad.ingest.source.UnreadableException;
import org.xml.sax.SAXException;

/**
 * A pdf's text layer, through Tika's parser; pictures are not read.
 *
 * <p>The day on which the file was made is not the day of publication; only a sidecar tells that.
 */
final class PdfReader {

  private PdfReader() {}

  static Outcome.Draft read(Source source, Limits limits) throws IOException {
    byte[] bytes = source.bytes(limits.fileBytes());
    org.apache.tika.metadata.Metadata found = new org.apache.tika.metadata.Metadata();
    String text = PdfLines.mended(text(bytes, found, limits));
    if (text.isEmpty()) {
      throw new UnreadableException(
          "the pdf has no text, perhaps scanned pages; run character recognition over it first");
    }
    Metadata metadata =
        new Metadata(
            null,
            found.get(TikaCoreProperties.TITLE),
            null,
            found.get(TikaCoreProperties.CREATOR),
            null,
            null);
    return new Outcome.Draft(source.origin(), source.stem(), metadata, text);
  }

  private static String text(byte[] bytes, org.apache.tika.metadata.Metadata found, Limits limits)
      throws IOException {
    BodyContentHandler text = new BodyContentHandler(limits.textChars());
    try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
      new PDFParser().parse(in, text, found, context());
      return text.toString();
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException("the pdf is encrypted; save it without a password", e);
    } catch (NoClassDefFoundError e) {
      // Certificates want a library that this module leaves out; see its pom.xml.
      throw new UnreadableException("the pdf is locked with a certificate; save it without one", e);
    } catch (TikaException e) {
      throw damaged(e);
    } catch (SAXException e) {
      throw WriteLimitReachedException.isWriteLimitReached(e)
          ? new UnreadableException(
              "the pdf has more than " + limits.textChars() + " letters; split it", e)
          : damaged(e);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private static ParseContext context() {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractAnnotationText(false);
    config.setExtractBookmarksText(false);
    config.setExtractAcroFormContent(false);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, config);
    context.set(DocumentSelector.class, embedded -> false);
    return context;
  }

  private static UnreadableException damaged(Exception e) {
    return new UnreadableException(
        "the pdf is damaged or cut off (" + e.getMessage() + "); get it anew", e);
  }
}

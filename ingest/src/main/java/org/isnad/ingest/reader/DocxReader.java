package org.isnad.ingest.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.ingest.source.Limits;
import org.isnad.ingest.source.Source;
import org.isnad.ingest.source.UnreadableException;

/**
 * A Word document's running text, a line for each paragraph (ECMA-376, WordprocessingML).
 *
 * <p>Deleted words of tracked changes, headers, footers and notes are left out, and so is the day
 * on which the file was made: it is not the day of publication. Tika's own parser would bring 30 MB
 * of libraries for the same text.
 */
final class DocxReader {

  private static final String BODY = "word/document.xml";
  private static final String PROPERTIES = "docProps/core.xml";

  private DocxReader() {}

  static Outcome.Draft read(Source source, Limits limits) throws IOException {
    Map<String, byte[]> parts = parts(source.bytes(limits.fileBytes()), limits);
    if (!parts.containsKey(BODY)) {
      throw new UnreadableException(
          "not a Word document (no " + BODY + " in it); if it is a plain zip, name it .zip");
    }
    try {
      String text = body(parts.get(BODY));
      Map<String, String> properties = properties(parts.getOrDefault(PROPERTIES, new byte[0]));
      Metadata metadata =
          new Metadata(null, properties.get("title"), null, properties.get("creator"), null, null);
      return new Outcome.Draft(source.origin(), source.stem(), metadata, text);
    } catch (XMLStreamException e) {
      throw new UnreadableException("the docx is damaged (its xml is broken); save it anew", e);
    }
  }

  private static Map<String, byte[]> parts(byte[] bytes, Limits limits) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(BODY) || entry.getName().equals(PROPERTIES)) {
          parts.put(entry.getName(), part(zip, limits));
        }
      }
    } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
      throw new UnreadableException("the docx is damaged or cut off; get it anew", e);
    }
    return parts;
  }

  private static byte[] part(ZipInputStream zip, Limits limits) throws IOException {
    byte[] part = zip.readNBytes((int) limits.fileBytes() + 1);
    if (part.length > limits.fileBytes()) {
      throw new UnreadableException(
          "the docx unpacks to more than " + limits.fileBytes() + " bytes; split it");
    }
    return part;
  }

  private static String body(byte[] xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    XMLStreamReader in = open(xml);
    int fallback = 0;
    boolean words = false;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        fallback += in.getLocalName().equals("Fallback") ? 1 : 0;
        words = in.getLocalName().equals("t") && fallback == 0;
        text.append(fallback == 0 ? sign(in.getLocalName(), in) : "");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        words = false;
        fallback -= in.getLocalName().equals("Fallback") ? 1 : 0;
        text.append(in.getLocalName().equals("p") && fallback == 0 ? "\n" : "");
      } else if (words && event == XMLStreamConstants.CHARACTERS) {
        text.append(in.getText());
      }
    }
    return text.toString().strip();
  }

  /** Elements that stand for a sign; a tab stop in a paragraph's properties has a position. */
  private static String sign(String element, XMLStreamReader in) {
    return switch (element) {
      case "tab" -> in.getAttributeCount() == 0 ? "\t" : "";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "-";
      default -> "";
    };
  }

  private static Map<String, String> properties(byte[] xml) throws XMLStreamException {
    Map<String, String> properties = new TreeMap<>();
    XMLStreamReader in = xml.length == 0 ? null : open(xml);
    String element = "";
    while (in != null && in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        element = in.getLocalName();
      } else if (event == XMLStreamConstants.CHARACTERS && !in.isWhiteSpace()) {
        properties.merge(element, in.getText(), String::concat);
      }
    }
    return properties;
  }

  private static XMLStreamReader open(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
  }
}

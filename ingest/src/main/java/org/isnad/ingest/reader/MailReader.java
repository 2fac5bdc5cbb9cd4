package org.isnad.ingest.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.isnad.ingest.source.Limits;
import org.isnad.ingest.source.Source;
import org.isnad.ingest.source.UnreadableException;
import org.isnad.ingest.text.Dates;
import org.isnad.ingest.text.TextDecoder;

/**
 * A mail's own words: the first plain text part, else the first html part (RFC 5322, 2045).
 *
 * <p>A mail is one document; its attachments are no part of its text and are not read. Who wants
 * them as documents saves them beside it.
 */
final class MailReader {

  private static final int DEPTH = 20;
  private static final Pattern ADDRESS = Pattern.compile("<\\s*([^<>\\s]+)\\s*>");

  private MailReader() {}

  static Outcome.Draft read(Source source, Limits limits) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    Message mail =
        builder.parseMessage(new ByteArrayInputStream(source.bytes(limits.markupBytes())));
    Optional<String> text = part(mail, "text/plain", DEPTH);
    if (text.isEmpty()) {
      text = part(mail, "text/html", DEPTH).map(HtmlReader::fragment);
    }
    return new Outcome.Draft(
        source.origin(),
        source.stem(),
        metadata(mail),
        text.orElseThrow(
            () ->
                new UnreadableException(
                    "the mail has no text, only attachments; save these as files")));
  }

  /** Who sends a mail has both written and published it, as far as its head tells. */
  private static Metadata metadata(Message mail) {
    boolean unsigned = mail.getFrom() == null || mail.getFrom().isEmpty();
    Mailbox from = unsigned ? null : mail.getFrom().get(0);
    return new Metadata(
        null,
        mail.getSubject(),
        from == null ? null : from.getName(),
        from == null ? null : name(from),
        Dates.day(field(mail, "Date")).orElse(null),
        archived(field(mail, "Archived-At")));
  }

  private static String name(Mailbox from) {
    return from.getName() == null ? from.getAddress() : from.getName();
  }

  /** The address in angle brackets (RFC 5064), or null. */
  private static String archived(String field) {
    Matcher address = ADDRESS.matcher(field == null ? "" : field);
    return address.find() ? address.group(1) : null;
  }

  private static String field(Message mail, String name) {
    Field field = mail.getHeader() == null ? null : mail.getHeader().getField(name);
    return field == null ? null : field.getBody();
  }

  private static Optional<String> part(Entity entity, String type, int depth) throws IOException {
    Body body = entity.getBody();
    if ("attachment".equalsIgnoreCase(entity.getDispositionType()) || depth == 0) {
      return Optional.empty();
    }
    if (body instanceof Multipart parts) {
      for (Entity part : parts.getBodyParts()) {
        Optional<String> found = part(part, type, depth - 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return body instanceof SingleBody words && type.equalsIgnoreCase(entity.getMimeType())
        ? Optional.of(text(words, entity.getCharset())).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private static String text(SingleBody body, String charset) throws IOException {
    try (InputStream in = body.getInputStream()) {
      // On its way a mail's lines end in CRLF, whatever they ended in where it was written.
      return TextDecoder.decode(in.readAllBytes(), charset).replace("\r\n", "\n");
    }
  }
}

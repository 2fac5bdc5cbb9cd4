package org.isnad.ingest.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.isnad.ingest.source.UnreadableException;

/**
 * From bytes to text: by a byte order mark, else as declared, else as detected.
 *
 * <p>The detector is ICU's, limited to what Arabic text comes in. A declaration that the bytes
 * contradict is not believed: valid UTF-8 with letters beyond ASCII is hardly ever anything else.
 */
public final class TextDecoder {

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Set<String> DETECTABLE = Set.of("UTF-8", "windows-1256", "ISO-8859-6");

  /** Often declared by servers and programs that did not look; windows-1256 has French letters. */
  private static final Set<String> LATIN = Set.of("US-ASCII", "ISO-8859-1", "windows-1252");

  private static final int SAMPLE = 1 << 16;

  private TextDecoder() {}

  /**
   * The text of the bytes, without a byte order mark.
   *
   * @param declared the charset that the content claims, null where it claims none
   * @throws UnreadableException if the bytes are no text
   */
  public static String decode(byte[] bytes, String declared) throws UnreadableException {
    String text = text(bytes, declared);
    if (isNoise(text)) {
      throw new UnreadableException(
          "binary data, not text; give the article as txt, html, pdf, docx, eml or JSON lines");
    }
    return text;
  }

  private static String text(byte[] bytes, String declared) {
    int mark = markLength(bytes);
    if (mark > 0) {
      return new String(bytes, mark, bytes.length - mark, marked(bytes, mark));
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
    }
    return strictUtf8(bytes)
        .orElseGet(() -> new String(bytes, named(declared).orElseGet(() -> detected(bytes))));
  }

  /** The text, if the bytes are valid UTF-8. */
  public static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int markLength(byte[] b) {
    if (startsWith(b, 0xef, 0xbb, 0xbf)) {
      return 3;
    }
    if (startsWith(b, 0xff, 0xfe, 0, 0)) {
      return 4;
    }
    return startsWith(b, 0xff, 0xfe) || startsWith(b, 0xfe, 0xff) ? 2 : 0;
  }

  private static Charset marked(byte[] bytes, int length) {
    return switch (length) {
      case 3 -> StandardCharsets.UTF_8;
      case 4 -> UTF_32LE;
      default -> bytes[0] == (byte) 0xfe ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    };
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * UTF-16 without a mark: nearly every second byte is the high byte of an Arabic letter or of an
   * ASCII sign, control bytes which no 8-bit text holds.
   */
  private static Optional<Charset> wide(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (pairs < 2 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int[] high = new int[2];
    for (int i = 0; i < 2 * pairs; i++) {
      high[i % 2] += bytes[i] == 0 || bytes[i] == 6 ? 1 : 0;
    }
    if (Math.max(high[0], high[1]) < 0.8 * pairs || Math.min(high[0], high[1]) > 0.2 * pairs) {
      return Optional.empty();
    }
    return Optional.of(high[0] > high[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static Optional<Charset> named(String declared) {
    try {
      return Optional.ofNullable(declared)
          .map(name -> Charset.forName(name.strip()))
          .filter(c -> !c.name().startsWith("UTF-") && !LATIN.contains(c.name()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Charset detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    return Arrays.stream(detector.detectAll())
        .map(CharsetMatch::getName)
        .filter(DETECTABLE::contains)
        .findFirst()
        .map(Charset::forName)
        .orElse(WINDOWS_1256);
  }

  /** More than one sign in fifty is a control character or stands for undecodable bytes. */
  private static boolean isNoise(String text) {
    long noise =
        text.chars()
            .filter(
                c ->
                    c == '\ufffd' || (Character.isISOControl(c) && "\t\n\r\f\u0085".indexOf(c) < 0))
            .count();
    return noise * 50 > text.length();
  }
}

package org.isnad.app.web.text;

import java.util.Map;

/**
 * The characters of a text that are not shown but change how others are: the explicit directional
 * formatting of the Unicode Bidirectional Algorithm (UAX #9), other invisible characters, and what
 * is no character at all.
 *
 * <p>The joiners (U+200C, U+200D) stay: Arabic script needs them.
 */
final class Controls {

  private static final Map<Integer, String> NAMED =
      Map.ofEntries(
          Map.entry(0x061C, "ALM"),
          Map.entry(0x200B, "ZWSP"),
          Map.entry(0x200E, "LRM"),
          Map.entry(0x200F, "RLM"),
          Map.entry(0x202A, "LRE"),
          Map.entry(0x202B, "RLE"),
          Map.entry(0x202C, "PDF"),
          Map.entry(0x202D, "LRO"),
          Map.entry(0x202E, "RLO"),
          Map.entry(0x2060, "WJ"),
          Map.entry(0x2066, "LRI"),
          Map.entry(0x2067, "RLI"),
          Map.entry(0x2068, "FSI"),
          Map.entry(0x2069, "PDI"),
          Map.entry(0xFEFF, "BOM"));

  private Controls() {}

  /** A short name for a character that must not take effect; null for one that may. */
  static String label(int point) {
    String named = NAMED.get(point);
    if (named != null) {
      return named;
    }
    return switch (Character.getType(point)) {
      case Character.SURROGATE, Character.PRIVATE_USE -> "?";
      case Character.CONTROL -> Character.isWhitespace(point) ? null : "CTRL";
      case Character.FORMAT -> point == 0x200C || point == 0x200D ? null : soft(point);
      default -> null;
    };
  }

  /**
   * Format characters that only tell where a line may break, and Arabic's own signs, are harmless.
   */
  private static String soft(int point) {
    return point == 0x00AD || (point >= 0x0600 && point <= 0x08E2) ? null : "FMT";
  }
}

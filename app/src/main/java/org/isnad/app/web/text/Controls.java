package org.isnad.app.web.text;

import java.util.Map;

/**
 * The characters of a text that are not shown but change how others are: the explicit directional
 * formatting of the Unicode Bidirectional Algorithm (UAX #9), other invisible characters, and what
 * is no character at all.
 *
 * <p>The joiners (U+200C, U+200D) stay where they do what Arabic script needs them for.
 */
final class Controls {

  private static final Map<Integer, String> NAMED =
      Map.ofEntries(
          Map.entry(0x00AD, "SHY"),
          Map.entry(0x034F, "CGJ"),
          Map.entry(0x115F, "FILL"),
          Map.entry(0x1160, "FILL"),
          Map.entry(0x2800, "BLANK"),
          Map.entry(0x3164, "FILL"),
          Map.entry(0xFFA0, "FILL"),
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

  /**
   * A short name for the character at a place of a text that must not take effect; null for one
   * that may.
   */
  static String label(String text, int at) {
    int point = text.codePointAt(at);
    return switch (point) {
      case 0x200C -> joins(text, at, 1) && joins(text, at, -1) ? null : "ZWNJ";
      case 0x200D -> joins(text, at, 1) != joins(text, at, -1) ? null : "ZWJ";
      default -> isVariation(point) ? variation(text, at) : label(point);
    };
  }

  /** Whether the next character in a direction is one that joins to its neighbours. */
  private static boolean joins(String text, int at, int step) {
    int beside = step > 0 ? at + 1 : at - 1;
    return beside >= 0
        && beside < text.length()
        && Character.UnicodeBlock.ARABIC.equals(Character.UnicodeBlock.of(text.charAt(beside)))
        && (Character.isLetter(text.charAt(beside))
            || Character.getType(text.charAt(beside)) == Character.NON_SPACING_MARK);
  }

  private static boolean isVariation(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
  }

  /** Only symbols have variants here. */
  private static String variation(String text, int at) {
    int type = at == 0 ? Character.SPACE_SEPARATOR : Character.getType(text.codePointBefore(at));
    return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL ? null : "VS";
  }

  private static String label(int point) {
    String named = NAMED.get(point);
    if (named != null) {
      return named;
    }
    return switch (Character.getType(point)) {
      case Character.SURROGATE, Character.PRIVATE_USE -> "?";
      case Character.CONTROL -> Character.isWhitespace(point) ? null : "CTRL";
      case Character.FORMAT -> isArabicSign(point) ? null : "FMT";
      default -> null;
    };
  }

  private static boolean isArabicSign(int point) {
    return point >= 0x0600 && point <= 0x08E2;
  }
}

package org.isnad.app.web;

/**
 * A colour as people see it, in CIE L*a*b* (white D65).
 *
 * @param lightness from 0 to 100
 * @param a from green to red
 * @param b from blue to yellow
 */
record Colour(double lightness, double a, double b) {

  /**
   * Kinds of sight, as matrices over linear sRGB, for people who lack one kind of cone altogether
   * (G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for
   * Simulation of Color Vision Deficiency", IEEE TVCG 15, 2009, severity 1.0).
   */
  enum Sight {
    USUAL,
    PROTANOPIA,
    DEUTERANOPIA,
    TRITANOPIA;

    private double[] matrix() {
      return switch (this) {
        case USUAL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
        case PROTANOPIA ->
            new double[] {
              0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
              1.051998
            };
        case DEUTERANOPIA ->
            new double[] {
              0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
              0.968881
            };
        case TRITANOPIA ->
            new double[] {
              1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
              0.303900
            };
      };
    }

    private double seen(int channel, double[] linear) {
      double[] matrix = matrix();
      double out = 0;
      for (int i = 0; i < 3; i++) {
        out += matrix[3 * channel + i] * linear[i];
      }
      return Math.max(0, Math.min(1, out));
    }
  }

  /** A colour of a style sheet, as {@code #1072cd}, as somebody sees it. */
  static Colour of(String hex, Sight sight) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    double red = sight.seen(0, linear);
    double green = sight.seen(1, linear);
    double blue = sight.seen(2, linear);
    double x = bent((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    double y = bent(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
    double z = bent((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
    return new Colour(116 * y - 16, 500 * (x - y), 200 * (y - z));
  }

  private static double bent(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  /**
   * How different two colours look: CIEDE2000, where about 1 is just seen (G. Sharma, W. Wu and E.
   * N. Dalal, "The CIEDE2000 Color-Difference Formula", Color Research and Application 30, 2005).
   */
  double distance(Colour other) {
    double grey = 0.5 * (1 - chromatic((Math.hypot(a, b) + Math.hypot(other.a, other.b)) / 2));
    double a1 = a * (1 + grey);
    double a2 = other.a * (1 + grey);
    double c1 = Math.hypot(a1, b);
    double c2 = Math.hypot(a2, other.b);
    double h1 = hue(a1, b);
    double h2 = hue(a2, other.b);
    double light = (lightness + other.lightness) / 2 - 50;
    double chroma = (c1 + c2) / 2;
    double mean = c1 * c2 == 0 ? h1 + h2 : meanHue(h1, h2);
    double turn = c1 * c2 == 0 ? 0 : turn(h2 - h1);
    double dl =
        (other.lightness - lightness)
            / (1 + 0.015 * light * light / Math.hypot(light, Math.sqrt(20)));
    double dc = (c2 - c1) / (1 + 0.045 * chroma);
    double dh = 2 * Math.sqrt(c1 * c2) * sin(turn / 2) / (1 + 0.015 * chroma * weight(mean));
    double rotation = -sin(60 * Math.exp(-Math.pow((mean - 275) / 25, 2))) * 2 * chromatic(chroma);
    return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
  }

  private static double chromatic(double chroma) {
    double seventh = Math.pow(chroma, 7);
    return Math.sqrt(seventh / (seventh + Math.pow(25, 7)));
  }

  private static double weight(double hue) {
    return 1
        - 0.17 * cos(hue - 30)
        + 0.24 * cos(2 * hue)
        + 0.32 * cos(3 * hue + 6)
        - 0.20 * cos(4 * hue - 63);
  }

  private static double hue(double a, double b) {
    return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
  }

  private static double turn(double degrees) {
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }

  private static double meanHue(double one, double other) {
    double sum = one + other;
    return (Math.abs(one - other) <= 180 ? sum : sum < 360 ? sum + 360 : sum - 360) / 2;
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}

package org.isnad.arabic.forms;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;

/**
 * The Arabic words that a name in Latin letters may be a spelling of, as a pattern of their
 * skeletons. Spellings of one name differ in vowels, doubled letters and in how they write the
 * letters that Latin lacks; each still says something, so a pattern keeps what it says: an "i"
 * allows a written long i but no long u, an "ei" demands one. So "Hassan" does not find the name
 * that is spelt "Hussein".
 *
 * @see ArabicKey
 */
public final class LatinKey {

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:al|el|ul|il|ad|ar|as|ash|at|an|az)[-'’‘ʼ](?=\\p{L})");
  private static final Pattern VOWELS = Pattern.compile("[aeiouyw'’‘ʼʿʾ`]+");
  private static final List<Row> LETTERS =
      TableReader.resource("forms/latin-spellings.tsv").rows().stream()
          .sorted(Comparator.comparing((Row row) -> row.key().length()).reversed())
          .toList();

  /** An article written together with its name is taken off longer words only. */
  private static final int LONG_ENOUGH_FOR_AN_ARTICLE = 6;

  private LatinKey() {}

  /**
   * The skeletons that a Latin word may stand for, as a regular expression that both Java and
   * Lucene read alike: letters, classes, groups, alternatives, {@code ?}, {@code +} and {@code *}.
   *
   * @return empty for a word too short to say anything, or one that is not in Latin letters
   */
  public static Optional<String> pattern(String word) {
    String plain = ARTICLE.matcher(plain(word)).replaceFirst("");
    if (plain.length() < 3 || !plain.chars().allMatch(LatinKey::isSpelling)) {
      return Optional.empty();
    }
    String whole = translate(plain);
    boolean joined = plain.length() >= LONG_ENOUGH_FOR_AN_ARTICLE && plain.matches("[ae]l.*");
    return Optional.of(joined ? "(" + whole + ")|(" + translate(plain.substring(2)) + ")" : whole);
  }

  /** Lower case, without the dots and strokes of scholarly transliteration. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("([b-df-hj-np-tvxz])\\1+", "$1")
        .replaceFirst("^abd[aeiou]l$", "abd")
        .replaceFirst("^abd[aeiou]l", "abdal");
  }

  private static boolean isSpelling(int c) {
    return (c >= 'a' && c <= 'z') || VOWELS.matcher(Character.toString(c)).matches();
  }

  private static String translate(String plain) {
    StringBuilder out = new StringBuilder();
    Matcher vowels = VOWELS.matcher(plain);
    int at = 0;
    while (at < plain.length()) {
      if (vowels.find(at) && vowels.start() == at) {
        out.append(vowels(plain, at, vowels.end()));
        at = vowels.end();
      } else {
        at = consonant(plain, at, out);
      }
    }
    return out.toString();
  }

  private static int consonant(String plain, int at, StringBuilder out) {
    Row row =
        LETTERS.stream()
            .filter(r -> plain.startsWith(r.key(), at))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no row for " + plain.charAt(at)));
    int end = at + row.key().length();
    boolean last = end == plain.length();
    if (last && row.key().equals("h") && at > 0) {
      out.append("[aH]?");
    } else {
      out.append('[').append(row.get("keys")).append(last && row.key().equals("t") ? "a]" : "]");
      out.append(row.key().equals("x") ? "[Sc]" : "");
    }
    return end;
  }

  private static String vowels(String plain, int begin, int end) {
    String cluster = plain.substring(begin, end);
    boolean last = end == plain.length();
    boolean silent = end == plain.length() - 1 && plain.charAt(end) == 'h';
    String allowed = allowed(cluster, last || silent);
    String body = demanding(cluster, allowed, last);
    return begin == 0 && !startsWithConsonant(cluster) ? "[AE]" + body : body;
  }

  private static boolean startsWithConsonant(String cluster) {
    return cluster.charAt(0) == 'y' || cluster.charAt(0) == 'w';
  }

  private static String allowed(String cluster, boolean last) {
    StringBuilder letters = new StringBuilder("E");
    if (cluster.contains("a") || (last && cluster.endsWith("e"))) {
      letters.append("A");
    }
    if (cluster.matches(".*[eiy].*")) {
      letters.append("y");
    }
    if (cluster.matches(".*[ouw].*")) {
      letters.append("w");
    }
    if (last) {
      letters.append(cluster.matches(".*[ae]") ? "YaH" : "Y");
    }
    return "[" + letters + "]*";
  }

  private static String demanding(String cluster, String allowed, boolean last) {
    boolean y = cluster.matches(".*(y|ai|ei|ee|ie|ii).*") || (last && cluster.endsWith("i"));
    boolean w = cluster.matches(".*(w|oo|au|ao|uu).*") && !cluster.contains("aou");
    // An ain between two vowels may be all that is written of a diphthong.
    String letterY = last ? "[yY]" : cluster.contains("y") ? "y" : "[yE]";
    String demandedY = allowed + letterY + allowed;
    String demandedW = allowed + "w" + allowed;
    if (y && w) {
      return "((" + demandedY + "w" + allowed + ")|(" + demandedW + "y" + allowed + "))";
    }
    return y ? demandedY : w ? demandedW : undemanding(allowed, last, cluster.length() == 1);
  }

  /**
   * A vowel at the end of a name is written in Arabic, a single one inside by one letter or none.
   */
  private static String undemanding(String allowed, boolean last, boolean single) {
    return last ? allowed.replace("]*", "]+") : single ? allowed.replace("]*", "]?") : allowed;
  }
}

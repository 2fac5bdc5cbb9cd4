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

  /** An article in front of a sun letter, as in "Essaadi" and "Errachidi". */
  private static final Pattern ASSIMILATED =
      Pattern.compile("[ae](ss|dd|zz|rr|nn|tt|dh|ch|sh)[aeiouy]");

  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?<servant>abd)(?:[aeou]?l+ah|(?:[aeou]r(?=r)|[aeou]s(?=s)|[aeiou]?l?)(?<rest>[a-z]{3,}))"
              + "|(?<head>[a-z]{3,}?)(?:(?<god>[aeou]?llah)|[aeiou]?[dl]?-?d[ie]+ne?)");

  /** "Servant of", which many names begin with, written apart or together. */
  private static final String SERVANT = "Ebd";

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
    String written = ARTICLE.matcher(letters(word)).replaceFirst("");
    String plain = plain(written);
    if (plain.length() < 3 || !plain.chars().allMatch(LatinKey::isSpelling)) {
      return Optional.empty();
    }
    if (plain.equals("abd")) {
      return Optional.of(SERVANT + "(Al[A-Za-z]+)?");
    }
    int article = plain.length() < LONG_ENOUGH_FOR_AN_ARTICLE ? 0 : article(written, plain);
    String whole = translate(plain);
    String bare =
        article > 0 ? "(" + whole + ")|(" + translate(plain.substring(article)) + ")" : whole;
    return Optional.of("(" + SERVANT + "(Al)?)?(" + bare + ")");
  }

  private static int article(String written, String plain) {
    boolean assimilated = ASSIMILATED.matcher(written).lookingAt();
    return plain.matches("[ae]l.*") ? 2 : assimilated ? 1 : 0;
  }

  /**
   * The patterns of two Arabic words that a Latin one may stand for together, as "Abdullah" and
   * "Noureddine" do for names of two words.
   *
   * @return empty for a word that is no such compound
   */
  public static Optional<List<String>> halves(String word) {
    Matcher compound = COMPOUND.matcher(letters(word));
    if (!compound.matches()) {
      return Optional.empty();
    }
    boolean opened = compound.group("servant") != null;
    Optional<String> first = opened ? Optional.of(SERVANT) : pattern(compound.group("head"));
    Optional<String> second =
        compound.group("rest") != null
            ? pattern(compound.group("rest"))
            : Optional.of(opened || compound.end("god") > 0 ? "AlH" : "Aldyn");
    return first.isPresent() && second.isPresent()
        ? Optional.of(List.of(first.get(), second.get()))
        : Optional.empty();
  }

  /** Lower case, without the dots and strokes of scholarly transliteration. */
  private static String letters(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('ı', 'i')
        .replace('ø', 'o');
  }

  private static String plain(String letters) {
    return letters
        .replaceAll("([b-df-hj-np-tvxz])\\1+", "$1")
        .replaceFirst("^abd[aeiou][lr]$", "abd")
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
      String ending = last ? row.get("at the end") : "";
      out.append('(').append(row.get("keys")).append(ending.isEmpty() ? "" : "|" + ending);
      out.append(')');
    }
    return end;
  }

  private static String vowels(String plain, int begin, int end) {
    String cluster = plain.substring(begin, end);
    boolean last = end == plain.length();
    boolean silent = end == plain.length() - 1 && plain.charAt(end) == 'h';
    String allowed = allowed(cluster, last || silent);
    String body = demanding(cluster, allowed, last);
    if (last && isMute(plain, begin)) {
      return allowed;
    }
    return begin == 0 ? opening(cluster, body, end) : body;
  }

  /** A French "e" behind a consonant; the "a" of "Taha", whose Arabic ends in the "h". */
  private static boolean isMute(String plain, int begin) {
    String ending = plain.substring(begin);
    return begin > 0
        && (ending.equals("e") || (ending.equals("a") && plain.charAt(begin - 1) == 'h'));
  }

  /** A vowel at the beginning has a letter to stand on; "W" may be a German one, "Ou" a "w". */
  private static String opening(String cluster, String body, int end) {
    if (cluster.charAt(0) == 'w') {
      String rest = cluster.substring(1);
      return "(" + body + (rest.isEmpty() ? "|f)" : "|f" + vowels("-" + rest + "-", 1, end) + ")");
    }
    String opened = cluster.charAt(0) == 'y' ? body : "[AE]" + body;
    return cluster.startsWith("ou") ? "(" + opened + "|w)" : opened;
  }

  private static String allowed(String cluster, boolean last) {
    StringBuilder letters = new StringBuilder("E");
    if (cluster.matches(".*[aeu].*")) {
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

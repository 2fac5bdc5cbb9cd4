package org.isnad.ledger.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes of passwords by Argon2id (RFC 9106), in the form {@code
 * $argon2id$v=19$m=…,t=…,p=…$SALT$HASH}. The parameters are those that OWASP's Password Storage
 * Cheat Sheet asks for at least; a hash says with which it was made, so that they can be raised.
 * One is made at a time, or many at once would fill the memory.
 */
final class Passwords {

  /** Shorter ones are refused (NIST SP 800-63B asks for 8 at least; longer is what helps). */
  static final int SHORTEST = 10;

  /** Longer ones are refused, since hashing them would be work for nothing. */
  static final int LONGEST = 200;

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern FORM =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** What is compared where there is no such account, so that it takes as long. */
  private static final String NOBODY = hash("nobody has this password");

  private Passwords() {}

  /** Whether a password may be chosen; its length in characters counts, nothing else. */
  static boolean isFit(String password) {
    int length = password.codePointCount(0, password.length());
    return length >= SHORTEST && length <= LONGEST;
  }

  /** A hash with a salt of its own. */
  static String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    byte[] hash = argon2id(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES);
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(MEMORY_KIB, PASSES, LANES, encoded(salt), encoded(hash));
  }

  /**
   * Whether a hash is of a password.
   *
   * @param hash null for no account: takes as long, and is never true
   */
  static boolean matches(String password, String hash) {
    Matcher form = FORM.matcher(hash == null ? NOBODY : hash);
    if (!form.matches() || password.length() > 2 * LONGEST) {
      return false;
    }
    byte[] expected = Base64.getDecoder().decode(form.group(5));
    byte[] found =
        argon2id(
            password,
            Base64.getDecoder().decode(form.group(4)),
            Integer.parseInt(form.group(1)),
            Integer.parseInt(form.group(2)),
            Integer.parseInt(form.group(3)),
            expected.length);
    return MessageDigest.isEqual(expected, found) && hash != null;
  }

  private static synchronized byte[] argon2id(
      String password, byte[] salt, int memoryKib, int passes, int lanes, int bytes) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] out = new byte[bytes];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), out);
    return out;
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}

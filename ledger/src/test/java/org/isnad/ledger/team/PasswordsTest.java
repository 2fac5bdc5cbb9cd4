package org.isnad.ledger.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private static final String PASSWORD = "اربع كلمات four words";

  @Test
  void aHashOfTheReferenceImplementationIsUnderstood() {
    // Made by libargon2 (argon2id_hash_encoded).
    String reference =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assertThat(Passwords.matches("password", reference)).isTrue();
    assertThat(Passwords.matches("passwore", reference)).isFalse();
  }

  @Test
  void aHashIsOfItsPasswordAloneAndDoesNotShowIt() {
    String hash = Passwords.hash(PASSWORD);
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("words");
    assertThat(Passwords.matches(PASSWORD, hash)).isTrue();
    assertThat(Passwords.matches(PASSWORD + " ", hash)).isFalse();
    assertThat(Passwords.hash(PASSWORD)).as("each has its own salt").isNotEqualTo(hash);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "$argon2i$v=19$m=16,t=2,p=1$c29tc2FsdA$CTFhFdXPJO1aFaMaO6M"})
  void whatIsNoHashMatchesNothing(String hash) {
    assertThat(Passwords.matches("plain", hash)).isFalse();
  }

  @Test
  void noAccountMatchesNothingNotEvenTheStandIn() {
    assertThat(Passwords.matches("nobody has this password", null)).isFalse();
  }

  @Test
  void lengthIsCountedInCharacters() {
    assertThat(Passwords.isFit("123456789")).isFalse();
    assertThat(Passwords.isFit("1234567890")).isTrue();
    assertThat(Passwords.isFit("😀".repeat(9))).isFalse();
    assertThat(Passwords.isFit("x".repeat(201))).isFalse();
  }
}

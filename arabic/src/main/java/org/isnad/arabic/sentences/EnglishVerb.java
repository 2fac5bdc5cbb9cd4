package org.isnad.arabic.sentences;

import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.data.Row;

/**
 * An English verb or verb phrase, as {@code take control of}.
 *
 * @param base in the infinitive, without "to"
 * @param irregular the forms that the rules of spelling do not give, by the verb's first word
 */
record EnglishVerb(String base, Map<String, Row> irregular) {

  /** The same act seen from the one who suffers it: {@code be taken control of}. */
  EnglishVerb passive() {
    return new EnglishVerb(
        "be " + irregular("participle").orElseGet(this::regular) + rest(), irregular);
  }

  String past(boolean plural) {
    if (isBe()) {
      return (plural ? "were" : "was") + rest();
    }
    return irregular("past").orElseGet(this::regular) + rest();
  }

  String present(boolean plural) {
    if (isBe()) {
      return (plural ? "are" : "is") + rest();
    }
    return (plural ? verb() : thirdPerson()) + rest();
  }

  String gerund() {
    return irregular("ing").orElseGet(() -> verb().replaceFirst("(?<!e)e$", "") + "ing") + rest();
  }

  /** The same, denied: in the past where {@code past}, else in the present. */
  String not(boolean past, boolean plural) {
    if (isBe()) {
      return (past ? past(plural) : present(plural)).replaceFirst("^(\\w+)", "$1 not");
    }
    String auxiliary = past ? "did" : plural ? "do" : "does";
    return auxiliary + " not " + base;
  }

  /** Whether the phrase ends with a word that wants somebody behind it. */
  boolean leads() {
    return base.matches(".* (of|with|to|on|in|for|about|into|against|behind|over)");
  }

  private boolean isBe() {
    return verb().equals("be");
  }

  private String verb() {
    return base.split(" ", 2)[0];
  }

  private String rest() {
    return base.substring(verb().length());
  }

  private Optional<String> irregular(String form) {
    return Optional.ofNullable(irregular.get(verb()))
        .map(row -> row.get(form))
        .filter(word -> !word.isEmpty());
  }

  private String regular() {
    String verb = verb();
    return verb.endsWith("e")
        ? verb + "d"
        : endsInConsonantAndY() ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
  }

  private String thirdPerson() {
    String verb = verb();
    if (verb.equals("have")) {
      return "has";
    }
    if (endsInConsonantAndY()) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb + (verb.matches(".*(s|x|z|ch|sh|o)") ? "es" : "s");
  }

  private boolean endsInConsonantAndY() {
    return verb().matches(".*[^aeiou]y");
  }
}

package org.isnad.arabic.sentences;

/** Whether English treats somebody as many. */
final class Plural {

  private Plural() {}

  static boolean of(String name) {
    if (name.contains(" and ") && !name.matches(".* (of|for) .* and .*")) {
      return true;
    }
    if (name.startsWith("«")) {
      return name.matches("«\\S*(ون|ين|ات)[ »].*");
    }
    String head = name.replaceFirst("^the ", "").split(" (of|in|from|for|at) ", 2)[0];
    boolean common = !head.isEmpty() && Character.isLowerCase(head.charAt(0));
    boolean body = head.matches(".*\\b(Forces|Brigades|Battalions|Police)");
    boolean many = head.matches(".*([^sui]s|people|police|men|women|children|forces)");
    return body || (common && many && !head.startsWith("al-"));
  }
}

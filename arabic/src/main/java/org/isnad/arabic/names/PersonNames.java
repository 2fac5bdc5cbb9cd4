package org.isnad.arabic.names;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Says of persons' names, given part by part, whether they may be one person's. */
final class PersonNames {

  /** "Father of", in three cases, and "mother of". */
  private static final Set<String> PARENTS = Set.of("ابو", "ابي", "ابا", "ام");

  private final WordLists words;
  private final NameParts parts;

  PersonNames(WordLists words, NameParts parts) {
    this.words = words;
    this.parts = parts;
  }

  /** Whether two full names may be one person's: one is shorter, or has a letter wrong. */
  boolean isOne(List<String> a, List<String> b) {
    boolean full = a.size() > 1 && b.size() > 1;
    return full && (isShorter(a, b) || isShorter(b, a) || isSlip(a, b));
  }

  /**
   * Whether a single name is a part of a full one; the father's does not stand for the son, nor the
   * son's for "the mother of".
   */
  static boolean isPart(String form, List<String> full) {
    return IntStream.range(0, full.size())
        .anyMatch(i -> full.get(i).equals(form) && !(i > 0 && isOfAnother(full.get(i - 1))));
  }

  private static boolean isOfAnother(String before) {
    return isSon(before) || PARENTS.contains(before);
  }

  private static boolean isSon(String part) {
    return part.equals("بن") || part.equals("ابن") || part.equals("بنت");
  }

  /**
   * Whether a name is another with parts left out. What follows "son of" in the longer one is the
   * father's name and not a shorter one.
   */
  private boolean isShorter(List<String> part, List<String> whole) {
    boolean begins = part.get(0).equals(whole.get(0));
    boolean ends = part.get(part.size() - 1).equals(whole.get(whole.size() - 1));
    int before = whole.size() - part.size() - 1;
    boolean father = !begins && before >= 0 && words.isLink(whole.get(before));
    return part.size() < whole.size() && (begins || ends) && !father && isSubsequence(part, whole);
  }

  private static boolean isSubsequence(List<String> part, List<String> whole) {
    int at = 0;
    for (String word : whole) {
      at += at < part.size() && part.get(at).equals(word) ? 1 : 0;
    }
    return at == part.size();
  }

  /** One long part has a letter wrong and all others are the same. */
  private boolean isSlip(List<String> a, List<String> b) {
    if (a.size() != b.size() || a.size() < 2) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        boolean names = parts.isSure(a.get(i)) && parts.isSure(b.get(i));
        slips += Slips.isSlip(a.get(i), b.get(i)) && !names ? 1 : 2;
      }
    }
    return slips == 1;
  }
}

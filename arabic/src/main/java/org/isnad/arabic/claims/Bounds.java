package org.isnad.arabic.claims;

import java.util.List;

/** Bounds before a number that look like clauses: no fewer than, what comes near. */
final class Bounds {

  private static final List<List<String>> BOUNDS =
      List.of(
          List.of("ما", "لا", "يقل", "عن"),
          List.of("ما", "يزيد", "عن"),
          List.of("ما", "يزيد", "علي"),
          List.of("ما", "يقارب"),
          List.of("ما", "يقرب", "من"));

  private Bounds() {}

  /** Behind the words of a bound that a number follows; the same place where there is none. */
  static int skip(Scene scene, int at, int limit) {
    for (List<String> bound : BOUNDS) {
      int end = at + bound.size();
      if (end < limit && matches(scene, at, bound) && scene.word(end).tag().equals("CD")) {
        return end;
      }
    }
    return at;
  }

  private static boolean matches(Scene scene, int at, List<String> forms) {
    for (int i = 0; i < forms.size(); i++) {
      if (!scene.word(at + i).is(forms.get(i))) {
        return false;
      }
    }
    return true;
  }
}

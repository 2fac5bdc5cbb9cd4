package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.core.record.Attribution;

/** Numbers attributions in their order, and hangs them on the nearest outer one that is kept. */
final class Numbering {

  private Numbering() {}

  /**
   * Those that pass a test.
   *
   * @param all with ids and parents among them
   */
  static List<Attribution> keep(List<Attribution> all, Predicate<Attribution> test) {
    Map<String, Attribution> byId = new HashMap<>();
    Map<String, String> numbers = new HashMap<>();
    for (Attribution attribution : all) {
      byId.put(attribution.id(), attribution);
      if (test.test(attribution)) {
        numbers.put(attribution.id(), "a" + (numbers.size() + 1));
      }
    }
    List<Attribution> out = new ArrayList<>();
    for (Attribution attribution : all) {
      String number = numbers.get(attribution.id());
      if (number != null) {
        out.add(attribution.numbered(number, outer(attribution, byId, numbers)));
      }
    }
    return List.copyOf(out);
  }

  private static String outer(
      Attribution attribution, Map<String, Attribution> byId, Map<String, String> numbers) {
    String parent = attribution.parent();
    while (parent != null && !numbers.containsKey(parent)) {
      parent = byId.get(parent).parent();
    }
    return parent == null ? null : numbers.get(parent);
  }
}

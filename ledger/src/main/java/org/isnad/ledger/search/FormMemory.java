package org.isnad.ledger.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The forms of words seen before: most words of a text are. When it is full it begins anew. */
final class FormMemory {

  private static final int MOST = 50_000;

  private static final Map<Form, Map<String, Collection<String>>> BY_FORM =
      Arrays.stream(Form.values())
          .collect(Collectors.toUnmodifiableMap(form -> form, form -> new ConcurrentHashMap<>()));

  private FormMemory() {}

  /** The terms of a word without marks. */
  static Collection<String> of(Form form, String word) {
    Map<String, Collection<String>> memory = BY_FORM.get(form);
    if (memory.size() > MOST) {
      memory.clear();
    }
    return memory.computeIfAbsent(word, form::of);
  }
}

package org.isnad.arabic.times;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A slot for the words of one class, of which features may be asked. */
record LexiconSlot(Map<String, List<Words.Entry>> byFirst, Set<String> features)
    implements SlotReader {

  @Override
  public List<Found> read(Tokens tokens, int at, Reading reading) {
    List<Found> out = new ArrayList<>(2);
    collect(tokens, at, reading, reading.form(), false, out);
    if (reading.isDefinite()) {
      collect(tokens, at, reading, reading.indefinite(), true, out);
    }
    return out;
  }

  private void collect(
      Tokens tokens, int at, Reading reading, String form, boolean definite, List<Found> out) {
    for (Words.Entry entry : byFirst.getOrDefault(form, List.of())) {
      if (fits(entry, reading, definite)
          && isSpelled(entry, tokens, at)
          && continues(entry, tokens, at)) {
        out.add(new Found(at + entry.form().size(), entry.value()));
      }
    }
  }

  private boolean fits(Words.Entry entry, Reading reading, boolean definite) {
    Set<String> own = entry.features();
    if (definite ? own.contains("bare") : own.contains("the")) {
      return false;
    }
    if (own.contains("weak") && !reading.isBare() && !reading.prefix().equals("و")) {
      return false;
    }
    if (own.contains("apart") && !reading.isBare()) {
      return false;
    }
    return features.stream().allMatch(wanted -> has(own, wanted, definite));
  }

  private static boolean has(Set<String> own, String wanted, boolean definite) {
    return switch (wanted) {
      case "def" -> definite;
      case "indef" -> !definite;
      case "strong" -> !own.contains("weak");
      default -> own.contains(wanted);
    };
  }

  private static boolean isSpelled(Words.Entry entry, Tokens tokens, int at) {
    return !entry.features().contains("exact")
        || tokens.word(at).surface().endsWith(entry.spelling());
  }

  private static boolean continues(Words.Entry entry, Tokens tokens, int at) {
    for (int i = 1; i < entry.form().size(); i++) {
      if (!tokens.form(at + i).equals(entry.form().get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Set<String> firstForms() {
    Set<String> forms = new HashSet<>(byFirst.keySet());
    byFirst.keySet().forEach(form -> forms.add("ال" + form));
    return forms;
  }
}

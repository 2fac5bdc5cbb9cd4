package org.isnad.ledger.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.core.text.Span;

/** Which judgements of a log stand. */
final class Standing {

  private Standing() {}

  /** Those that nobody took back, the latest for each cue, in the order of the text. */
  static List<Judgement> of(List<Judgement> log) {
    Set<Long> undone = undone(log);
    TreeMap<Span, Judgement> byCue = new TreeMap<>();
    for (Judgement one : log) {
      if (!(one.verdict() instanceof Verdict.Undone) && !undone.contains(one.number())) {
        byCue.put(one.cue(), one);
      }
    }
    return List.copyOf(byCue.values());
  }

  /** Read from the end: what takes back may itself be taken back, but only later. */
  private static Set<Long> undone(List<Judgement> log) {
    Set<Long> out = new HashSet<>();
    List<Judgement> latestFirst = new ArrayList<>(log);
    Collections.reverse(latestFirst);
    for (Judgement one : latestFirst) {
      if (one.verdict() instanceof Verdict.Undone undo && !out.contains(one.number())) {
        out.add(undo.number());
      }
    }
    return out;
  }
}

package org.isnad.ledger.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /** The latest of each reader for each cue that nobody took back, in the order of the log. */
  static List<Judgement> byReader(List<Judgement> log) {
    Set<Long> undone = undone(log);
    Map<List<Object>, Judgement> latest = new HashMap<>();
    for (Judgement one : log) {
      if (!(one.verdict() instanceof Verdict.Undone) && !undone.contains(one.number())) {
        latest.put(List.of(one.reader(), one.cue()), one);
      }
    }
    return latest.values().stream().sorted(Comparator.comparingLong(Judgement::number)).toList();
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

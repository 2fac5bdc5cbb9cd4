package org.isnad.ledger.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Carries out one log. */
final class DossierMaker {

  private final List<Entry> log;
  private final Map<Long, Entry> put = new HashMap<>();
  private final Map<Long, List<Note>> notes = new HashMap<>();
  private final List<Long> order = new ArrayList<>();
  private final Map<Long, Long> taken = new LinkedHashMap<>();
  private String name;
  private String description;
  private long away;

  DossierMaker(List<Entry> log) {
    this.log = log;
    Set<Long> undone = undone(log);
    log.stream().filter(e -> !undone.contains(e.number())).forEach(this::carryOut);
  }

  /** Read from the end: what takes back may itself be taken back, but only later. */
  private static Set<Long> undone(List<Entry> log) {
    Set<Long> out = new HashSet<>();
    List<Entry> latestFirst = new ArrayList<>(log);
    Collections.reverse(latestFirst);
    for (Entry one : latestFirst) {
      if (one.deed() instanceof Deed.Undone undo && !out.contains(one.number())) {
        out.add(undo.number());
      }
    }
    return out;
  }

  private void carryOut(Entry entry) {
    Deed deed = entry.deed();
    if (deed instanceof Deed.Begun begun) {
      call(begun.name(), begun.description());
    } else if (deed instanceof Deed.Named named) {
      call(named.name(), named.description());
    } else if (deed instanceof Deed.Put) {
      put.put(entry.number(), entry);
      order.add(entry.number());
    } else if (deed instanceof Deed.Moved moved) {
      move(moved);
    } else if (deed instanceof Deed.TakenOut out && order.remove(out.item())) {
      taken.put(out.item(), entry.number());
    } else if (deed instanceof Deed.Noted noted) {
      note(entry, noted);
    } else if (deed instanceof Deed.PutAway) {
      away = entry.number();
    }
  }

  private void call(String newName, String newDescription) {
    name = newName;
    description = newDescription == null ? "" : newDescription;
  }

  /** What it should stand behind may be gone by now: then it goes to the end. */
  private void move(Deed.Moved moved) {
    if (moved.item() != moved.behind() && order.remove(moved.item())) {
      int behind = order.indexOf(moved.behind());
      boolean first = moved.behind() == Deed.Moved.FIRST;
      order.add(first ? 0 : behind < 0 ? order.size() : behind + 1, moved.item());
    }
  }

  private void note(Entry entry, Deed.Noted noted) {
    notes
        .computeIfAbsent(noted.item(), item -> new ArrayList<>())
        .add(new Note(entry.number(), noted.words(), entry.reader(), entry.made()));
  }

  Dossier dossier() {
    Entry begun = log.get(0);
    List<Dossier.Taken> out = new ArrayList<>();
    taken.forEach((item, by) -> out.add(new Dossier.Taken(item(item), by)));
    Collections.reverse(out);
    return new Dossier(
        begun.number(),
        name,
        description,
        begun.reader(),
        begun.made(),
        order.stream().map(this::item).toList(),
        notes.getOrDefault(0L, List.of()),
        out,
        away,
        log);
  }

  private Item item(long number) {
    Entry entry = put.get(number);
    Chosen chosen = ((Deed.Put) entry.deed()).chosen();
    return new Item(
        number, chosen, entry.reader(), entry.made(), notes.getOrDefault(number, List.of()));
  }
}

package org.isnad.arabic.times;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pattern over words. Matching is by backtracking: each node offers every way it can match to its
 * continuation.
 */
sealed interface Pattern {

  /** What to do with the rest of a text once a node has matched up to a word. */
  @FunctionalInterface
  interface Then {
    void go(int at, Slots slots);
  }

  void match(Scan scan, int at, Slots slots, Then then);

  /** Adds what a match may begin with; false if the node may match nothing at all. */
  boolean addFirst(First first);

  /** One of a few words in folded form. */
  record Literal(Set<String> forms) implements Pattern {
    @Override
    public void match(Scan scan, int at, Slots slots, Then then) {
      for (Reading reading : scan.readings(at)) {
        if (forms.contains(reading.form())) {
          then.go(at + 1, slots);
          return;
        }
      }
    }

    @Override
    public boolean addFirst(First first) {
      first.forms().addAll(forms);
      return true;
    }
  }

  /** Words of a class, bound to a name; a name that is bound already must get the same value. */
  record Slot(String name, SlotReader reader) implements Pattern {
    @Override
    public void match(Scan scan, int at, Slots slots, Then then) {
      for (Reading reading : scan.readings(at)) {
        for (SlotReader.Found found : reader.read(scan.tokens(), at, reading)) {
          String bound = slots.find(name).orElse(null);
          if (bound == null) {
            then.go(found.end(), slots.with(name, found.value()));
          } else if (bound.equals(found.value())) {
            then.go(found.end(), slots);
          }
        }
      }
    }

    @Override
    public boolean addFirst(First first) {
      first.readers().add(reader);
      return true;
    }
  }

  /** One after the other. */
  record Sequence(List<Pattern> parts) implements Pattern {
    @Override
    public void match(Scan scan, int at, Slots slots, Then then) {
      step(0, scan, at, slots, then);
    }

    private void step(int part, Scan scan, int at, Slots slots, Then then) {
      if (part == parts.size()) {
        then.go(at, slots);
      } else {
        parts.get(part).match(scan, at, slots, (a, s) -> step(part + 1, scan, a, s, then));
      }
    }

    @Override
    public boolean addFirst(First first) {
      return parts.stream().anyMatch(part -> part.addFirst(first));
    }
  }

  /** Any one of several; an empty sequence among them makes the whole optional. */
  record Choice(List<Option> options) implements Pattern {

    /**
     * One of several, with the forms it can begin with, by which most are ruled out at once.
     *
     * @param first empty where it may begin with anything
     */
    record Option(Pattern pattern, Optional<Set<String>> first) {
      static Option of(Pattern pattern) {
        First first = new First(new HashSet<>(), new HashSet<>());
        boolean known = pattern.addFirst(first);
        Set<String> forms = first.allForms();
        boolean open = !known || forms.contains(First.ANY);
        return new Option(pattern, open ? Optional.empty() : Optional.of(forms));
      }
    }

    static Choice of(List<Pattern> patterns) {
      return new Choice(patterns.stream().map(Option::of).toList());
    }

    @Override
    public void match(Scan scan, int at, Slots slots, Then then) {
      for (Option option : options) {
        if (option.first().isEmpty() || scan.mayBegin(at, option.first().get())) {
          option.pattern().match(scan, at, slots, then);
        }
      }
    }

    @Override
    public boolean addFirst(First first) {
      boolean consumes = true;
      for (Option option : options) {
        consumes &= option.pattern().addFirst(first);
      }
      return consumes;
    }
  }

  /** Joined to what stands before by {@code و}, written on to the word or apart. */
  record Joined(Pattern joined) implements Pattern {
    @Override
    public void match(Scan scan, int at, Slots slots, Then then) {
      if (scan.tokens().form(at).equals("و")) {
        joined.match(scan, at + 1, slots, then);
      }
      joined.match(scan.joinedAt(at), at, slots, then);
    }

    @Override
    public boolean addFirst(First first) {
      first.forms().add(First.ANY);
      return true;
    }
  }

  /** Matches no word, and only where its pattern does not. */
  record Not(Pattern pattern) implements Pattern {
    @Override
    public void match(Scan scan, int at, Slots slots, Then then) {
      boolean[] seen = new boolean[1];
      pattern.match(scan, at, slots, (end, bound) -> seen[0] = true);
      if (!seen[0]) {
        then.go(at, slots);
      }
    }

    @Override
    public boolean addFirst(First first) {
      return false;
    }
  }

  /** Binds a name to a value, or marks a place, and matches no word. */
  record Mark(String name, String value) implements Pattern {
    static final String BEGIN = "<<";
    static final String END = ">>";

    @Override
    public void match(Scan scan, int at, Slots slots, Then then) {
      boolean place = name.equals(BEGIN) || name.equals(END);
      then.go(at, slots.with(name, place ? Integer.toString(at) : value));
    }

    @Override
    public boolean addFirst(First first) {
      return false;
    }
  }
}

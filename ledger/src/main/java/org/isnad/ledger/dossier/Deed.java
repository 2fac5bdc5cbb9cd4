package org.isnad.ledger.dossier;

/** What somebody does to a dossier. */
public sealed interface Deed {

  /** It is begun; the number of this entry is the dossier's. */
  record Begun(String name, String description) implements Deed {

    /**
     * Refuses a dossier without a name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Begun {
      refuseBlank(name);
    }
  }

  /** It gets another name and description. */
  record Named(String name, String description) implements Deed {

    /**
     * Refuses a dossier without a name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Named {
      refuseBlank(name);
    }
  }

  /** Something is put at its end; the number of this entry is the item's. */
  record Put(Chosen chosen) implements Deed {}

  /** An item goes to another place. */
  record Moved(long item, long behind) implements Deed {

    /** Behind no item: to the beginning. */
    public static final long FIRST = 0;
  }

  /** An item is taken out. */
  record TakenOut(long item) implements Deed {}

  /**
   * Somebody notes something.
   *
   * @param item 0 for the dossier as a whole
   */
  record Noted(long item, String words) implements Deed {}

  /** The dossier is put away; nothing of it is lost. */
  record PutAway() implements Deed {}

  /** An earlier entry is taken back, by its number; taking this back restores it. */
  record Undone(long number) implements Deed {}

  private static void refuseBlank(String name) {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("a dossier needs a name");
    }
  }
}

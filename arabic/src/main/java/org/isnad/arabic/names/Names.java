package org.isnad.arabic.names;

import java.util.List;
import org.isnad.arabic.latin.Latinizer;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.core.record.Document;
import org.isnad.core.record.Timex;

/**
 * Finds persons, bodies, places and works, says which mentions are one entity, and their roles.
 *
 * <p>Authority lists, type words, the structure of Arabic names and titles find the names; what is
 * found once in an article is found again in it by its short forms. Safe to share between threads.
 */
public final class Names {

  private final NameFinder finder;
  private final Latinizer latinizer;

  private Names(NameFinder finder, Latinizer latinizer) {
    this.finder = finder;
    this.latinizer = latinizer;
  }

  /** Loads the authority lists and rules. */
  public static Names load() {
    return new Names(NameFinder.load(WordLists.load(), Nationalities.load()), Latinizer.load());
  }

  /**
   * The cast of an article.
   *
   * @param times the article's time expressions; no name overlaps one
   */
  public Cast find(ParsedText text, Document document, List<Timex> times) {
    NameText names = new NameText(text, times);
    List<Found> found = finder.find(names);
    return new Identity(names, latinizer).cast(found);
  }
}

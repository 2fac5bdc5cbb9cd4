package org.isnad.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.ledger.store.Networks;
import org.isnad.ledger.store.Outlets;
import org.isnad.ledger.store.Profiles;
import org.isnad.ledger.store.Sources;
import org.isnad.ledger.store.Timelines;

/** A ledger's door to what is known of one name in all its articles. */
public final class Names {

  private static final int PROFILE_WINDOW = 200;

  private final Parts parts;

  Names(Parts parts) {
    this.parts = parts;
  }

  /** Who speaks, most often first. */
  public List<SourceTally> sources(int limit, int offset) {
    return new Sources(parts.database()).most(limit, offset);
  }

  /**
   * What is known of a person, body, place or work across documents, its lists cut to the first
   * 200.
   *
   * @param key a {@link NameKey}
   */
  public Optional<Profile> profile(String key) {
    return profile(key, PROFILE_WINDOW, 0);
  }

  /** What is known of a person, body, place or work, its lists cut to a window. */
  public Optional<Profile> profile(String key, int limit, int offset) {
    return new Profiles(parts.database()).find(key, limit, offset);
  }

  /**
   * When somebody is said to have said and done something.
   *
   * @param key a {@link NameKey}
   */
  public Timeline timeline(String key) {
    return new Timelines(parts.database()).of(key);
  }

  /**
   * Who speaks through whom and who is said to do what to whom, next to a name.
   *
   * @param key a {@link NameKey}
   * @param days the days of publication that count; nothing else of it is used
   * @param most edges at most, those with most claims
   */
  public Network network(String key, Set<Network.Kind> kinds, Narrowing days, int most) {
    return new Networks(parts.database(), parts.labels()).of(key, kinds, days, most);
  }

  /**
   * What one is said to say in the words of another, the first 200.
   *
   * @param days the days of publication that count; nothing else of it is used
   */
  public List<Profile.Saying> passedOn(String through, String source, Narrowing days) {
    return new Profiles(parts.database()).passedOn(through, source, days, PROFILE_WINDOW);
  }

  /**
   * What one is said to do to another, the first 200.
   *
   * @param days the days of publication that count; nothing else of it is used
   */
  public List<Profile.Deed> done(String agent, String other, Narrowing days) {
    return new Profiles(parts.database()).done(agent, other, days, PROFILE_WINDOW);
  }

  /** What a name is called; the key itself where the ledger has no such name. */
  public Network.Node called(String key) {
    FacetValue label = parts.labels().of(Facet.SOURCE, key, 0);
    return new Network.Node(key, label.name(), label.latin());
  }

  /** All outlets with how they quote, those with most articles first. */
  public List<Outlet.Summary> outlets() {
    return new Outlets(parts.database(), parts.labels()).all();
  }

  /**
   * Whom an outlet quotes, and how; empty where no article is of it.
   *
   * @param key a {@link NameKey}
   */
  public Optional<Outlet> outlet(String key) {
    return new Outlets(parts.database(), parts.labels()).find(key);
  }
}

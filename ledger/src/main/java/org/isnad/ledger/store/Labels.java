package org.isnad.ledger.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.ledger.Facet;
import org.isnad.ledger.FacetValue;
import org.jdbi.v3.core.Handle;

/**
 * What the keys of facets are called. A name that thousands of articles have takes long to look up,
 * so the latest are remembered until something is written.
 */
public final class Labels {

  private static final int REMEMBERED = 2000;

  private static final String OUTLET =
      "SELECT publisher FROM document WHERE publisher_key = :key AND shown = 1 LIMIT 1";

  private static final String DESCRIBED =
      "SELECT name FROM attribution WHERE key = :key ORDER BY document, id LIMIT 1";

  private record Label(String name, String latin) {}

  private final Database database;

  private final Map<String, Label> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Label> eldest) {
          return size() > REMEMBERED;
        }
      };

  public Labels(Database database) {
    this.database = database;
  }

  /** A value with what it is called. */
  public synchronized FacetValue of(Facet facet, String value, long documents) {
    Label label =
        switch (facet) {
          case ACT, DEPTH, ACCESS -> new Label(value, "");
          case OUTLET -> label("outlet " + value, handle -> outlet(handle, value));
          case SOURCE, NAMED -> label("name " + value, handle -> name(handle, value));
        };
    return new FacetValue(value, label.name(), label.latin(), documents);
  }

  /** Something was written: a name may now be another. */
  public synchronized void forget() {
    remembered.clear();
  }

  private Label label(String key, Function<Handle, Label> look) {
    Label known = remembered.get(key);
    if (known == null) {
      known = database.read(look);
      remembered.put(key, known);
    }
    return known;
  }

  private static Label outlet(Handle handle, String key) {
    return new Label(first(handle, OUTLET, key).orElse(key), "");
  }

  private static Label name(Handle handle, String key) {
    Bearer bearer = Bearer.of(handle, key);
    return bearer == null
        ? new Label(first(handle, DESCRIBED, key).orElse(key), "")
        : new Label(bearer.name(), bearer.latin());
  }

  private static Optional<String> first(Handle handle, String sql, String key) {
    return handle.createQuery(sql).bind("key", key).mapTo(String.class).findFirst();
  }
}

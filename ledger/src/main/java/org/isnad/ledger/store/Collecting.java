package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.isnad.core.text.Span;
import org.isnad.ledger.dossier.Chosen;
import org.isnad.ledger.dossier.Deed;
import org.isnad.ledger.dossier.Entry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The log of what people collect in the database: rows are added, none is changed or deleted. */
public final class Collecting {

  /** Names in a kept chain stand on lines of their own. */
  private static final String BETWEEN = "\n";

  private static final String INSERT =
      """
      INSERT INTO collecting (number, dossier, deed, item, behind, undoes, name, words, kind,
        document, sha256, place_begin, place_end, title, publisher, published, url, chain,
        reader, made)
      VALUES (:number, :dossier, :deed, :item, :behind, :undoes, :name, :words, :kind,
        :document, :sha256, :placeBegin, :placeEnd, :title, :publisher, :published, :url, :chain,
        :reader, :made)
      """;

  private final Database database;

  public Collecting(Database database) {
    this.database = database;
  }

  /**
   * Adds an entry; its own number is passed over.
   *
   * @return the number it was given
   */
  public long add(Entry entry) {
    return database.write(
        handle -> {
          long number = last(handle) + 1;
          boolean begins = entry.deed() instanceof Deed.Begun;
          Update update =
              handle
                  .createUpdate(INSERT)
                  .bind("number", number)
                  .bind("dossier", begins ? number : entry.dossier())
                  .bind("reader", entry.reader())
                  .bind("made", entry.made().toString());
          bind(update, entry.deed());
          update.execute();
          return number;
        });
  }

  private static long last(Handle handle) {
    return handle
        .createQuery("SELECT COALESCE(MAX(number), 0) FROM collecting")
        .mapTo(Long.class)
        .one();
  }

  private static void bind(Update update, Deed deed) {
    Long item = null;
    Long behind = null;
    Long undoes = null;
    String name = null;
    String words = null;
    Chosen chosen = null;
    String label;
    if (deed instanceof Deed.Begun begun) {
      label = "BEGUN";
      name = begun.name();
      words = begun.description();
    } else if (deed instanceof Deed.Named named) {
      label = "NAMED";
      name = named.name();
      words = named.description();
    } else if (deed instanceof Deed.Put put) {
      label = "PUT";
      chosen = put.chosen();
      words = chosen.kept().words();
    } else if (deed instanceof Deed.Moved moved) {
      label = "MOVED";
      item = moved.item();
      behind = moved.behind() == Deed.Moved.FIRST ? null : moved.behind();
    } else if (deed instanceof Deed.TakenOut out) {
      label = "TAKEN_OUT";
      item = out.item();
    } else if (deed instanceof Deed.Noted noted) {
      label = "NOTED";
      item = noted.item() == 0 ? null : noted.item();
      words = noted.words();
    } else if (deed instanceof Deed.Undone undone) {
      label = "UNDONE";
      undoes = undone.number();
    } else {
      label = "PUT_AWAY";
    }
    update
        .bind("deed", label)
        .bind("item", item)
        .bind("behind", behind)
        .bind("undoes", undoes)
        .bind("name", name)
        .bind("words", words);
    bind(update, chosen);
  }

  private static void bind(Update update, Chosen chosen) {
    boolean none = chosen == null;
    Span place = none ? null : chosen.place();
    Chosen.Kept kept = none ? null : chosen.kept();
    update
        .bind("kind", none ? null : chosen.kind().name())
        .bind("document", none ? null : chosen.document())
        .bind("sha256", none ? null : chosen.sha256())
        .bind("placeBegin", place == null ? null : place.begin())
        .bind("placeEnd", place == null ? null : place.end())
        .bind("title", none ? null : kept.title())
        .bind("publisher", none ? null : kept.publisher())
        .bind("published", none ? null : Objects.toString(kept.published(), null))
        .bind("url", none ? null : kept.url())
        .bind("chain", none ? null : String.join(BETWEEN, kept.chain()));
  }

  /** The whole log of one dossier, in order; empty where there is none of that number. */
  public List<Entry> of(long dossier) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM collecting WHERE dossier = :dossier ORDER BY number")
                .bind("dossier", dossier)
                .map((row, context) -> entry(row))
                .list());
  }

  /** The numbers of all dossiers, the oldest first. */
  public List<Long> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT number FROM collecting WHERE deed = 'BEGUN' ORDER BY number")
                .mapTo(Long.class)
                .list());
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong("number"),
        row.getLong("dossier"),
        deed(row),
        row.getString("reader"),
        Instant.parse(row.getString("made")));
  }

  private static Deed deed(ResultSet row) throws SQLException {
    return switch (row.getString("deed")) {
      case "BEGUN" -> new Deed.Begun(row.getString("name"), row.getString("words"));
      case "NAMED" -> new Deed.Named(row.getString("name"), row.getString("words"));
      case "PUT" -> new Deed.Put(chosen(row));
      case "MOVED" -> new Deed.Moved(row.getLong("item"), row.getLong("behind"));
      case "TAKEN_OUT" -> new Deed.TakenOut(row.getLong("item"));
      case "NOTED" -> new Deed.Noted(row.getLong("item"), row.getString("words"));
      case "UNDONE" -> new Deed.Undone(row.getLong("undoes"));
      default -> new Deed.PutAway();
    };
  }

  private static Chosen chosen(ResultSet row) throws SQLException {
    int begin = row.getInt("place_begin");
    Span place = row.wasNull() ? null : new Span(begin, row.getInt("place_end"));
    String published = row.getString("published");
    String chain = row.getString("chain");
    return new Chosen(
        Chosen.Kind.valueOf(row.getString("kind")),
        row.getString("document"),
        row.getString("sha256"),
        place,
        new Chosen.Kept(
            row.getString("title"),
            row.getString("publisher"),
            published == null ? null : LocalDate.parse(published),
            row.getString("url"),
            chain.isEmpty() ? List.of() : List.of(chain.split(BETWEEN)),
            row.getString("words")));
  }
}

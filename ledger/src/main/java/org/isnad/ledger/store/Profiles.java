package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.isnad.core.record.Act;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.text.Span;
import org.isnad.ledger.Narrowing;
import org.isnad.ledger.Profile;
import org.isnad.ledger.Profile.Deed;
import org.isnad.ledger.Profile.Office;
import org.isnad.ledger.Profile.Part;
import org.isnad.ledger.Profile.Saying;
import org.isnad.ledger.Profile.Spelling;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Gathers what is known of one key across documents. */
public final class Profiles {

  private static final String IN_ORDER =
      " ORDER BY COALESCE(d.published, '9999'), d.id, %s LIMIT :limit OFFSET :offset";

  private static final String SPELLINGS =
      "SELECT name, SUM(mentions) AS mentions, COUNT(*) FROM spelling WHERE key = :key GROUP BY"
          + " name ORDER BY mentions DESC, name LIMIT :limit OFFSET :offset";

  private static final String ROLES =
      "SELECT "
          + Documents.COLUMNS
          + ", r.* FROM role r JOIN document d ON d.seq = r.document WHERE r.key = :key"
          + IN_ORDER.formatted("r.place");

  private static final String SAYINGS =
      "SELECT "
          + Documents.COLUMNS
          + ", a.* FROM attribution a JOIN document d ON d.seq = a.document WHERE a.key = :key"
          + IN_ORDER.formatted("a.content_begin, a.id");

  private static final String DEEDS =
      "SELECT "
          + Documents.COLUMNS
          + ", p.part, c.*, a.name AS teller, a.key AS teller_key FROM party p"
          + " JOIN claim c ON c.document = p.document AND c.id = p.claim"
          + " JOIN document d ON d.seq = c.document"
          + " LEFT JOIN attribution a ON a.document = c.document AND a.id = c.attribution"
          + " WHERE p.key = :key"
          + IN_ORDER.formatted("c.predicate_begin, c.id, p.part");

  private static final String PASSED_ON =
      "SELECT "
          + Documents.COLUMNS
          + ", a.* FROM via v JOIN attribution a ON a.document = v.document AND a.id = v.attribution"
          + " JOIN document d ON d.seq = v.document"
          + " WHERE v.key = :one AND v.kind = 'SOURCE' AND a.key = :key"
          + Networks.DAYS
          + IN_ORDER.formatted("a.content_begin, a.id");

  private static final String DONE =
      "SELECT "
          + Documents.COLUMNS
          + ", p.part, c.*, a.name AS teller, a.key AS teller_key FROM party o"
          + " JOIN party p ON p.document = o.document AND p.claim = o.claim"
          + " JOIN claim c ON c.document = p.document AND c.id = p.claim"
          + " JOIN document d ON d.seq = c.document"
          + " LEFT JOIN attribution a ON a.document = c.document AND a.id = c.attribution"
          + " WHERE o.key = :one AND o.part = 'AGENT' AND p.key = :key"
          + " AND p.part IN ('PATIENT', 'THEME')"
          + Networks.DAYS
          + IN_ORDER.formatted("c.predicate_begin, c.id, p.part");

  private final Database database;

  public Profiles(Database database) {
    this.database = database;
  }

  /** The profile of a key, its lists cut to a window; empty where the ledger has no such key. */
  public Optional<Profile> find(String key, int limit, int offset) {
    return database.read(handle -> new Query(handle, key, limit, offset).profile());
  }

  /** What one is said to say in the words of another, in articles of some days. */
  public List<Saying> passedOn(String through, String source, Narrowing days, int limit) {
    return between(PASSED_ON, through, source, days, limit, Profiles::saying);
  }

  /** What one is said to do to another, in articles of some days. */
  public List<Deed> done(String agent, String other, Narrowing days, int limit) {
    return between(DONE, agent, other, days, limit, Profiles::deed);
  }

  private <T> List<T> between(
      String sql, String one, String key, Narrowing days, int limit, RowMapper<T> form) {
    return database.read(
        handle ->
            Networks.bind(handle.createQuery(sql), days)
                .bind("one", one)
                .bind("key", key)
                .bind("limit", limit)
                .bind("offset", 0)
                .map(form)
                .list());
  }

  private record Query(Handle handle, String key, int limit, int offset) {

    Optional<Profile> profile() {
      Bearer bearer = Bearer.of(handle, key);
      List<Saying> sayings = list(SAYINGS, Profiles::saying);
      if (bearer == null && sayings.isEmpty() && count("party", "*") == 0) {
        return Optional.empty();
      }
      Bearer known = bearer == null ? new Bearer(null, key, "", false) : bearer;
      return Optional.of(
          new Profile(
              key,
              known.type(),
              known.name(),
              known.latin(),
              Math.max(count("entity", "DISTINCT document"), bearer == null ? 1 : 0),
              list(SPELLINGS, Profiles::spelling),
              list(ROLES, Profiles::office),
              sayings,
              count("attribution", "*"),
              list(DEEDS, Profiles::deed),
              count("party", "*")));
    }

    private <T> List<T> list(String sql, RowMapper<T> form) {
      return handle
          .createQuery(sql)
          .bind("key", key)
          .bind("limit", limit)
          .bind("offset", offset)
          .map(form)
          .list();
    }

    private long count(String table, String what) {
      return handle
          .createQuery("SELECT COUNT(" + what + ") FROM " + table + " WHERE key = :key")
          .bind("key", key)
          .mapTo(Long.class)
          .one();
    }
  }

  private static Spelling spelling(ResultSet row, Object context) throws SQLException {
    return new Spelling(row.getString(1), row.getLong(2), row.getLong(3));
  }

  private static Office office(ResultSet row, Object context) throws SQLException {
    String status = row.getString("status");
    return new Office(
        Documents.of(row),
        span(row, "span"),
        row.getString("role"),
        row.getString("organization"),
        row.getString("organization_key"),
        status == null ? null : RoleStatus.valueOf(status));
  }

  private static Saying saying(ResultSet row, Object context) throws SQLException {
    return new Saying(
        Documents.of(row),
        row.getString("id"),
        Act.valueOf(row.getString("act")),
        span(row, "cue"),
        span(row, "content"),
        row.getString("words"),
        row.getInt("negated") == 1,
        row.getInt("hedged") == 1);
  }

  private static Deed deed(ResultSet row, Object context) throws SQLException {
    return new Deed(
        Documents.of(row),
        row.getString("id"),
        row.getString("attribution"),
        Part.valueOf(row.getString("part")),
        ClaimType.valueOf(row.getString("type")),
        span(row, "predicate"),
        span(row, "sentence"),
        row.getString("words"),
        Polarity.valueOf(row.getString("polarity")),
        row.getInt("hedged") == 1,
        row.getString("teller"),
        row.getString("teller_key"),
        row.getString("time"));
  }

  private static Span span(ResultSet row, String name) throws SQLException {
    return new Span(row.getInt(name + "_begin"), row.getInt(name + "_end"));
  }
}

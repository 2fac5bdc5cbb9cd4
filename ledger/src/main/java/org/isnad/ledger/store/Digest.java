package org.isnad.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * A fingerprint of what a ledger says: every version of every document, every failure, and every
 * row that queries use. Times and the order of keeping have no part in it; where one id was kept
 * with several texts, which of them is shown has.
 */
public final class Digest {

  private static final List<String> QUERIES =
      List.of(
          "SELECT id, sha256, shown, title, publisher, publisher_key, published, record FROM"
              + " document ORDER BY id, sha256",
          "SELECT origin, stage, reason FROM failure ORDER BY origin, stage, reason",
          derived(
              "entity",
              "t.id, t.key, t.type, t.name, t.latin, t.named, t.solid, t.skeleton, t.last",
              "t.id"),
          derived("credit", "t.key, t.kind, t.name", "t.key, t.kind"),
          derived("about", "t.day, HEX(t.words)", "t.day"),
          derived("sketch", "t.words, HEX(t.shingles)", "t.words"),
          derived("band", "t.hash", "t.hash"),
          derived("fingerprint", "t.hash", "t.hash"),
          "SELECT a.id, b.id, c.resemblance, c.of_one, c.of_other FROM copy c JOIN document a ON"
              + " a.seq = c.one JOIN document b ON b.seq = c.other ORDER BY a.id, b.id",
          "SELECT j.one, j.other, j.verdict, j.judge, j.at, j.reason, u.judge, u.at, u.reason FROM"
              + " ruling j LEFT JOIN ruling_undo u ON u.ruling = j.id ORDER BY j.one, j.other, j.at,"
              + " j.judge, j.verdict",
          derived("spelling", "t.key, t.name, t.mentions", "t.key, t.name"),
          derived(
              "role",
              "t.place, t.key, t.role, t.organization, t.organization_key, t.status, t.span_begin,"
                  + " t.span_end",
              "t.place"),
          derived(
              "attribution",
              "t.id, t.act, t.key, t.name, t.cue_begin, t.cue_end, t.content_begin, t.content_end,"
                  + " t.words, t.negated, t.hedged, t.depth, t.access",
              "t.id"),
          derived("via", "t.attribution, t.kind, t.key, t.name", "t.attribution, t.kind, t.key"),
          derived(
              "claim",
              "t.id, t.type, t.attribution, t.predicate_begin, t.predicate_end, t.sentence_begin,"
                  + " t.sentence_end, t.words, t.polarity, t.hedged, t.time, t.earliest, t.latest",
              "t.id"),
          derived("party", "t.claim, t.part, t.key", "t.claim, t.part"));

  private Digest() {}

  private static String derived(String table, String columns, String order) {
    return "SELECT d.id, %s FROM %s t JOIN document d ON d.seq = t.document ORDER BY d.id, %s"
        .formatted(columns, table, order);
  }

  /** The fingerprint as 64 hex digits. */
  public static String of(Database database) {
    MessageDigest digest = sha256();
    database.read(
        handle -> {
          QUERIES.forEach(query -> add(handle, query, digest));
          return null;
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(Handle handle, String query, MessageDigest digest) {
    digest.update((byte) '#');
    handle.createQuery(query).map((row, context) -> line(row)).forEach(digest::update);
  }

  /** The cells with their lengths before them, so that no two rows read the same. */
  private static byte[] line(ResultSet row) throws SQLException {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String cell = row.getString(i);
      out.append(cell == null ? "-" : cell.length() + ":" + cell).append('\t');
    }
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

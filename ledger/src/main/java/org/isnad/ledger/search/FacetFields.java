package org.isnad.ledger.search;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.isnad.core.record.Access;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.SourcedRecord;
import org.isnad.ledger.Facet;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.Narrowing;

/**
 * What the index holds of a record for {@link Narrowing}: keys in columns, and each attribution as
 * one number, so that its source, act, depth and access are asked for together.
 */
final class FacetFields {

  /** Each attribution as one number, see {@link #pack}. */
  static final String TOLD = "facet.told";

  /** In the order of their numbers; with another order the index is another one. */
  static final List<Act> ACTS = List.of(Act.values());

  static final List<Access> ACCESSES = List.of(Access.values());

  /** More of a key than this does not fit; words so long name nobody. */
  private static final int LONGEST = 500;

  private FacetFields() {}

  /** The column of a facet that has one of its own. */
  static String field(Facet facet) {
    return "facet." + facet.name().toLowerCase(Locale.ROOT);
  }

  static void add(Document out, SourcedRecord record) {
    String publisher = record.document().publisher();
    if (publisher != null) {
      out.add(new SortedSetDocValuesField(field(Facet.OUTLET), value(NameKey.of(publisher))));
    }
    record.entities().stream()
        .filter(e -> e.type() == EntityType.PERSON || e.type() == EntityType.ORGANIZATION)
        .filter(e -> !e.names().isEmpty())
        .map(e -> value(NameKey.of(e)))
        .distinct()
        .forEach(key -> out.add(new SortedSetDocValuesField(field(Facet.NAMED), key)));
    told(out, record);
  }

  private static void told(Document out, SourcedRecord record) {
    TreeSet<BytesRef> keys = new TreeSet<>();
    record.attributions().stream()
        .map(a -> NameKey.of(record, a.source()))
        .filter(key -> key != null)
        .forEach(key -> keys.add(value(key)));
    keys.forEach(key -> out.add(new SortedSetDocValuesField(field(Facet.SOURCE), key)));
    List<BytesRef> places = List.copyOf(keys);
    for (Attribution one : record.attributions()) {
      String key = NameKey.of(record, one.source());
      int place = key == null ? 0 : places.indexOf(value(key)) + 1;
      out.add(new SortedNumericDocValuesField(TOLD, pack(record, one, place)));
    }
  }

  /**
   * From high to low: the place of the source among the document's sources in the order of their
   * bytes, 0 for nobody; then 8 bits each for act, depth, and access, 0 for none.
   */
  private static long pack(SourcedRecord record, Attribution one, int place) {
    long depth = Long.parseLong(Narrowing.depth(record, one));
    long access = one.access() == null ? 0 : ACCESSES.indexOf(one.access()) + 1;
    return (long) place << 24 | (long) ACTS.indexOf(one.act()) << 16 | depth << 8 | access;
  }

  static int source(long told) {
    return (int) (told >> 24);
  }

  static int act(long told) {
    return (int) (told >> 16) & 0xff;
  }

  static int depth(long told) {
    return (int) (told >> 8) & 0xff;
  }

  static int access(long told) {
    return (int) told & 0xff;
  }

  static BytesRef value(String key) {
    return new BytesRef(key.substring(0, Math.min(LONGEST, key.length())));
  }
}

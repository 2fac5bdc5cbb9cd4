package org.isnad.ledger.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.isnad.core.record.Entity;
import org.isnad.core.record.SourcedRecord;

/** What the index holds of a record. */
final class Fields {

  static final String ID = "id";
  static final String DATE = "date";

  /** The document's own words: text, then title. */
  static final String TEXT = "text";

  /** Names of those who are attributed anything, of all that are named, and of the outlet. */
  static final String SOURCE = "source";

  static final String ABOUT = "about";
  static final String PUBLISHER = "publisher";

  /** What the Latin words of a part's names are held under. */
  static final String LATIN = ".latin";

  private static final FieldType WITH_OFFSETS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType WITH_POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private final Document out = new Document();
  private final SourcedRecord record;

  private Fields(SourcedRecord record) {
    this.record = record;
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /** Where the title's offsets begin in the fields of the document's own words. */
  static int titleBegin(SourcedRecord record) {
    return record.text().length() + 1;
  }

  static Document of(SourcedRecord record) {
    return new Fields(record).document();
  }

  private Document document() {
    String id = record.document().id();
    out.add(new StringField(ID, id, Field.Store.YES));
    out.add(new SortedDocValuesField(ID, new BytesRef(id)));
    if (record.document().published() != null) {
      long day = record.document().published().toEpochDay();
      out.add(new LongPoint(DATE, day));
      out.add(new NumericDocValuesField(DATE, day));
    }
    ownWords();
    names(SOURCE, sources());
    names(ABOUT, record.entities().stream().filter(e -> !e.names().isEmpty()).toList());
    latin(TEXT, record.entities());
    publisher();
    FacetFields.add(out, record);
    return out;
  }

  private void ownWords() {
    List<List<Word>> words = new ArrayList<>();
    words.add(Word.scan(record.text()));
    String title = record.document().title();
    if (title != null) {
      int begin = titleBegin(record);
      words.add(Word.scan(title).stream().map(word -> word.shifted(begin)).toList());
    }
    forms(TEXT, words, WITH_OFFSETS);
  }

  private List<Entity> sources() {
    Set<String> ids =
        record.attributions().stream()
            .filter(a -> a.source() != null)
            .map(a -> a.source().entity())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return record.entities().stream().filter(e -> ids.contains(e.id())).toList();
  }

  private void names(String part, List<Entity> entities) {
    List<List<Word>> words =
        entities.stream()
            .flatMap(e -> Stream.concat(Stream.of(e.name()), e.names().stream()).distinct())
            .map(Fields::unplaced)
            .toList();
    forms(part, words, WITH_POSITIONS);
    latin(part, entities);
  }

  /** The words of a name, which has no place in the text that offsets could tell. */
  private static List<Word> unplaced(String name) {
    return Word.scan(name).stream().map(word -> new Word(word.text(), 0, 0)).toList();
  }

  private void publisher() {
    String publisher = record.document().publisher();
    if (publisher != null) {
      forms(PUBLISHER, List.of(unplaced(publisher)), WITH_POSITIONS);
    }
  }

  private void forms(String part, List<List<Word>> words, FieldType type) {
    for (Form form : Form.values()) {
      out.add(new Field(form.field(part), new FormStream(words, form::terms), type));
    }
  }

  private void latin(String part, List<Entity> entities) {
    List<List<Word>> words = entities.stream().map(e -> unplaced(e.latin())).toList();
    FormStream terms = new FormStream(words, word -> List.of(latinTerm(word)));
    out.add(new Field(part + LATIN, terms, WITH_POSITIONS));
  }

  /** A Latin word as it is compared: small letters without accents. */
  static String latinTerm(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}

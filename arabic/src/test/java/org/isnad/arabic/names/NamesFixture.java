package org.isnad.arabic.names;

import java.time.LocalDate;
import java.util.List;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.parse.Parser;
import org.isnad.arabic.times.Times;
import org.isnad.core.record.Document;
import org.isnad.core.record.Fingerprint;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.text.Span;

/** Parser, times and names, loaded once for all tests of this package. */
final class NamesFixture {

  static final Parser PARSER = Loaded.PARSER;
  static final Times TIMES = Times.load();
  static final Names NAMES = Names.load();
  private static final LocalDate DAY = LocalDate.of(2015, 8, 11);

  private NamesFixture() {}

  static Cast cast(String text) {
    ParsedText parsed = PARSER.parse(text);
    Document document =
        new Document("test", null, null, null, DAY, null, "ar", Fingerprint.sha256(text), text);
    return NAMES.find(parsed, document, TIMES.find(parsed, DAY));
  }

  static List<Span> nameSpans(String text) {
    return names(cast(text)).stream().map(Mention::span).toList();
  }

  static List<Mention> names(Cast cast) {
    return cast.mentions().stream().filter(m -> m.form() == MentionForm.NAME).toList();
  }

  static List<String> nominals(String text) {
    return cast(text).mentions().stream()
        .filter(m -> m.form() == MentionForm.NOMINAL)
        .map(m -> m.span().of(text))
        .toList();
  }

  /** Names with type and rule, for messages. */
  static List<String> show(String text) {
    return names(cast(text)).stream()
        .map(m -> m.span().of(text) + "/" + m.type() + "/" + m.rule())
        .toList();
  }
}

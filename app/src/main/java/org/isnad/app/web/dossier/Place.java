package org.isnad.app.web.dossier;

import java.util.List;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/**
 * Where words stand in an article.
 *
 * @param paragraph from 1; a line that is not empty is one
 * @param sentence of the article, from 1; 0 where it was not analysed
 */
public record Place(int paragraph, int sentence, Span span) {

  static Place of(SourcedRecord record, Span span) {
    String before = record.text().substring(0, span.begin());
    long paragraphs = before.lines().filter(line -> !line.isBlank()).count();
    boolean begins = before.isEmpty() || before.endsWith("\n");
    List<Span> sentences = record.sentences();
    int sentence = 0;
    for (int i = 0; i < sentences.size() && sentences.get(i).begin() <= span.begin(); i++) {
      sentence = i + 1;
    }
    return new Place((int) paragraphs + (begins ? 1 : 0), sentence, span);
  }
}

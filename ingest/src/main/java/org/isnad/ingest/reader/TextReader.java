package org.isnad.ingest.reader;

import java.io.IOException;
import org.isnad.ingest.source.Limits;
import org.isnad.ingest.source.Source;
import org.isnad.ingest.text.TextDecoder;

/** Plain text: the decoded file, whole. */
final class TextReader {

  private TextReader() {}

  static Outcome.Draft read(Source source, Limits limits) throws IOException {
    String text = TextDecoder.decode(source.bytes(limits.fileBytes()), null);
    return new Outcome.Draft(source.origin(), source.stem(), Metadata.NONE, text);
  }
}

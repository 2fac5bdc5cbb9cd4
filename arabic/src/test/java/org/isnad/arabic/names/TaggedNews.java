package org.isnad.arabic.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.text.Span;

/**
 * Text with names marked, made of a file of one word and tag a line (B-PERS, I-PERS, O), sentences
 * parted by empty lines. The file does not say where an article ends, so so many sentences in a row
 * make one text.
 *
 * @param names in the order of the text
 */
record TaggedNews(String text, List<Tagged> names) {

  private static final int SENTENCES = 20;

  /** A name of the set, with its type in the set's own letters. */
  record Tagged(Span span, String type) {}

  static List<TaggedNews> read(Path file) throws IOException {
    List<TaggedNews> out = new ArrayList<>();
    Builder builder = new Builder();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        builder.word(line.strip().split("\\s+"));
      } else if (builder.endSentence() == SENTENCES) {
        out.add(builder.build());
        builder = new Builder();
      }
    }
    out.add(builder.build());
    return out;
  }

  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Tagged> names = new ArrayList<>();
    private boolean open;
    private int sentences;

    private void word(String[] cells) {
      String tag = cells[cells.length - 1];
      boolean lineBegins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
      text.append(lineBegins ? "" : " ");
      int begin = text.length();
      text.append(cells[0]);
      if (tag.equals("O")) {
        open = false;
        return;
      }
      if (tag.startsWith("I-") && open) {
        begin = names.remove(names.size() - 1).span().begin();
      }
      names.add(new Tagged(new Span(begin, text.length()), tag.substring(2)));
      open = true;
    }

    /** How many sentences there are now. */
    private int endSentence() {
      boolean empty = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
      if (!empty) {
        text.append('\n');
        sentences++;
      }
      open = false;
      return sentences;
    }

    private TaggedNews build() {
      return new TaggedNews(text.toString(), List.copyOf(names));
    }
  }
}

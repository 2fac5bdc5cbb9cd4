package org.isnad.app.web.text;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.core.text.Span;

/**
 * A stretch of text over which nothing begins or ends.
 *
 * @param marks all that covers it, outermost first
 */
public record Segment(Span span, List<Mark> marks) {

  public Segment {
    marks = List.copyOf(marks);
  }

  /** The marks of one kind, outermost first. */
  public <M extends Mark> Stream<M> marks(Class<M> kind) {
    return marks.stream().filter(kind::isInstance).map(kind::cast);
  }
}

package org.isnad.app.web.article;

import java.util.ArrayList;
import java.util.List;
import org.isnad.app.web.text.Mark;
import org.isnad.app.web.text.Mark.Part;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/** All that a record found in one page of its text, as marks over it. */
final class Marks {

  private Marks() {}

  static List<Mark> of(SourcedRecord record, Span page) {
    List<Mark> out = new ArrayList<>();
    record.attributions().stream()
        .filter(a -> reach(a).overlaps(page))
        .forEach(a -> told(a, record.chain(a).size(), out));
    record
        .mentions()
        .forEach(m -> out.add(new Mark.Named(m.span(), m.entity(), m.type(), m.form())));
    record.times().forEach(t -> out.add(new Mark.Timed(t.span(), t.value())));
    record.claims().forEach(c -> out.add(new Mark.Claimed(c.predicate(), c.id())));
    out.removeIf(mark -> !mark.span().overlaps(page));
    return out;
  }

  private static Span reach(Attribution told) {
    return told.content().stream().reduce(told.cue(), Span::cover);
  }

  private static void told(Attribution told, int depth, List<Mark> out) {
    out.add(new Mark.Told(told.cue(), told.id(), Part.CUE, depth));
    told.content().forEach(c -> out.add(new Mark.Told(c, told.id(), Part.CONTENT, depth)));
    if (told.source() != null && told.source().span() != null) {
      Span source = told.source().span();
      out.add(new Mark.Told(source, told.id(), Part.SOURCE, depth));
    }
    if (told.medium() != null) {
      out.add(new Mark.Told(told.medium().span(), told.id(), Part.MEDIUM, depth));
    }
  }
}

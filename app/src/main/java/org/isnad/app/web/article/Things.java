package org.isnad.app.web.article;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Mention;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;

/** The names and times of one page of an article, in the order of the text. */
final class Things {

  private final SourcedRecord record;
  private final RecordNames names;

  Things(SourcedRecord record, RecordNames names) {
    this.record = record;
    this.names = names;
  }

  List<NameView> names(Span page) {
    return record.mentions().stream()
        .filter(m -> m.span().overlaps(page))
        .map(Mention::entity)
        .distinct()
        .flatMap(id -> record.entity(id).stream())
        .map(entity -> name(entity, page))
        .toList();
  }

  private NameView name(Entity entity, Span page) {
    List<Mention> here =
        record.mentions().stream()
            .filter(m -> m.entity().equals(entity.id()) && m.span().overlaps(page))
            .toList();
    return new NameView(
        entity.id(),
        new Called(entity.name(), entity.latin(), names.profile(entity.id())),
        entity.type(),
        here.size(),
        here.stream().map(Mention::rule).distinct().toList());
  }

  List<TimeView> times(Span page) {
    List<TimeView> out = new ArrayList<>();
    for (int i = 0; i < record.times().size(); i++) {
      Timex time = record.times().get(i);
      if (time.span().overlaps(page)) {
        out.add(new TimeView(TimeView.id(i), names.words(time.span()), time));
      }
    }
    return out;
  }
}

package org.isnad.app.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.app.web.link.Urls;
import org.isnad.app.web.text.Glyph;
import org.isnad.app.web.text.Mark;
import org.isnad.app.web.text.Mark.Claimed;
import org.isnad.app.web.text.Mark.Named;
import org.isnad.app.web.text.Mark.Part;
import org.isnad.app.web.text.Mark.Role;
import org.isnad.app.web.text.Mark.Timed;
import org.isnad.app.web.text.Mark.Told;
import org.isnad.app.web.text.Segment;
import org.isnad.core.record.SourcedRecord;

/** Says of each stretch of an article what the page must know of it. */
final class WordsMaker {

  private static final int DEEPEST = 4;

  private final SourcedRecord record;
  private final RecordNames names;
  private final Map<String, Integer> numbers;
  private final String chosen;

  /**
   * For one article.
   *
   * @param numbers of its attributions, by id
   * @param chosen the id of what the reader has chosen, null for nothing
   */
  WordsMaker(SourcedRecord record, RecordNames names, Map<String, Integer> numbers, String chosen) {
    this.record = record;
    this.names = names;
    this.numbers = numbers;
    this.chosen = chosen;
  }

  Words words(Segment segment, List<Glyph> glyphs) {
    if (segment.marks().isEmpty()) {
      return new Words(glyphs, null, null, null, null, null, null, null, null, 0);
    }
    Optional<Named> named = last(segment, Named.class);
    return new Words(
        glyphs,
        String.join(" ", classes(segment)),
        tells(segment),
        named.map(Named::entity).orElse(null),
        claims(segment),
        last(segment, Timed.class).map(Timed::id).orElse(null),
        link(segment, named),
        hint(segment, named),
        anchor(segment),
        number(segment));
  }

  private List<String> classes(Segment segment) {
    List<String> out = new ArrayList<>();
    int depth =
        segment
            .marks(Told.class)
            .filter(t -> t.part() == Part.CONTENT)
            .mapToInt(Told::depth)
            .max()
            .orElse(0);
    if (depth > 0) {
      out.add("d" + Math.min(depth, DEEPEST));
    }
    cue(segment).ifPresent(t -> out.add("cue c" + Math.min(t.depth(), DEEPEST)));
    last(segment, Named.class)
        .ifPresent(
            n ->
                out.add(
                    "name " + n.form().label() + " " + n.type().name().toLowerCase(Locale.ROOT)));
    last(segment, Timed.class).ifPresent(t -> out.add("time"));
    act(segment).ifPresent(c -> out.add("claim"));
    segment
        .marks(Told.class)
        .filter(t -> t.id().equals(chosen))
        .forEach(t -> out.add("lit-" + t.part().label()));
    segment
        .marks(Claimed.class)
        .filter(c -> c.id().equals(chosen))
        .forEach(c -> out.add("lit-" + c.role().label()));
    return out;
  }

  private static String tells(Segment segment) {
    String out =
        segment
            .marks(Told.class)
            .map(t -> t.id() + ":" + t.part().label())
            .distinct()
            .collect(Collectors.joining(" "));
    return out.isEmpty() ? null : out;
  }

  private String link(Segment segment, Optional<Named> named) {
    return cue(segment)
        .map(t -> Urls.article(record.document().id(), t.id()))
        .or(() -> named.map(n -> names.profile(n.entity())))
        .orElse(null);
  }

  private String hint(Segment segment, Optional<Named> named) {
    return named
        .map(n -> names.latin(n.entity()))
        .or(() -> last(segment, Timed.class).map(Timed::value))
        .orElse(null);
  }

  private static String anchor(Segment segment) {
    int begin = segment.span().begin();
    return cue(segment)
        .filter(t -> t.span().begin() == begin)
        .map(Told::id)
        .or(() -> act(segment).filter(c -> c.span().begin() == begin).map(Claimed::id))
        .orElse(null);
  }

  /** A number inside a word would tear its letters apart. */
  private int number(Segment segment) {
    int end = segment.span().end();
    String text = record.text();
    return cue(segment)
        .filter(t -> t.span().end() == end)
        .filter(t -> end == text.length() || !Character.isLetter(text.charAt(end)))
        .map(t -> numbers.getOrDefault(t.id(), 0))
        .orElse(0);
  }

  private static String claims(Segment segment) {
    String out =
        segment
            .marks(Claimed.class)
            .map(c -> c.id() + ":" + c.role().label())
            .distinct()
            .collect(Collectors.joining(" "));
    return out.isEmpty() ? null : out;
  }

  private static Optional<Claimed> act(Segment segment) {
    return segment
        .marks(Claimed.class)
        .filter(c -> c.role() == Role.ACT)
        .reduce((outer, inner) -> inner);
  }

  private static Optional<Told> cue(Segment segment) {
    return segment
        .marks(Told.class)
        .filter(t -> t.part() == Part.CUE)
        .reduce((outer, inner) -> inner);
  }

  private static <M extends Mark> Optional<M> last(Segment segment, Class<M> kind) {
    return segment.marks(kind).reduce((outer, inner) -> inner);
  }
}

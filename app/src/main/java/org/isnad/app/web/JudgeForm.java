package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.text.Span;
import org.isnad.ledger.review.Reported;
import org.isnad.ledger.review.Reviewed;
import org.isnad.ledger.review.Verdict;

/** What a reader filled in; stretches come as {@link Stretch} says. */
final class JudgeForm {

  private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final String NAMED = "name:";

  private final Context request;
  private final Reviewed reviewed;
  private final String text;

  JudgeForm(Context request, Reviewed reviewed) {
    this.request = request;
    this.reviewed = reviewed;
    this.text = reviewed.machine().text();
  }

  /** The cue of the attribution that is judged, or the words chosen as the cue of a missed one. */
  Span cue() {
    return offsets(field("cue"))
        .or(() -> chosen("cue-chosen"))
        .orElseThrow(() -> Refusal.senseless("error.cue"));
  }

  /** What the reader says of it. */
  Verdict verdict() {
    return switch (field("verdict")) {
      case "accept" -> new Verdict.Accepted(Reported.of(reviewed.record(), judged()));
      case "reject" -> new Verdict.Rejected();
      case "undo" -> new Verdict.Undone(number());
      case "correct" -> new Verdict.Corrected(corrected());
      default -> throw Refusal.senseless("error.verdict");
    };
  }

  private Attribution judged() {
    Span cue = cue();
    return found(cue).orElseThrow(() -> Refusal.senseless("error.cue"));
  }

  private Optional<Attribution> found(Span cue) {
    return reviewed.record().attributions().stream().filter(a -> a.cue().equals(cue)).findFirst();
  }

  private long number() {
    String written = field("number");
    if (!written.matches("\\d{1,18}")) {
      throw Refusal.senseless("error.verdict");
    }
    return Long.parseLong(written);
  }

  private Reported corrected() {
    Optional<Reported> before = found(cue()).map(a -> Reported.of(reviewed.record(), a));
    List<Span> content = content(before);
    String source = field("source");
    return new Reported(
        act(),
        source.equals("chosen") ? chosen("source-chosen").orElse(null) : kept(source, before),
        sourceName(source, before),
        content,
        offsets(field("parent")).orElse(null),
        field("negated").equals("on"),
        field("hedged").equals("on"));
  }

  private Act act() {
    return Arrays.stream(Act.values())
        .filter(act -> act.label().equals(field("act")))
        .findFirst()
        .orElse(Act.SAY);
  }

  private static Span kept(String source, Optional<Reported> before) {
    return source.equals("same") ? before.map(Reported::source).orElse(null) : null;
  }

  private static String sourceName(String source, Optional<Reported> before) {
    if (source.startsWith(NAMED)) {
      return source.substring(NAMED.length());
    }
    return source.equals("same") ? before.map(Reported::sourceName).orElse(null) : null;
  }

  private List<Span> content(Optional<Reported> before) {
    List<Span> out = new ArrayList<>();
    for (String one : field("content-chosen").split(",")) {
      stretch(one).ifPresent(out::add);
    }
    if (out.isEmpty()) {
      return before.map(Reported::content).orElseThrow(() -> Refusal.senseless("error.content"));
    }
    return out;
  }

  private Optional<Span> chosen(String name) {
    return stretch(field(name));
  }

  private Optional<Span> stretch(String written) {
    return Stretch.of(text, written);
  }

  private Optional<Span> offsets(String written) {
    Matcher m = OFFSETS.matcher(written);
    if (!m.matches()) {
      return Optional.empty();
    }
    int begin = Integer.parseInt(m.group(1));
    int end = Integer.parseInt(m.group(2));
    return begin < end && end <= text.length()
        ? Optional.of(new Span(begin, end))
        : Optional.empty();
  }

  private String field(String name) {
    String value = request.formParam(name);
    return value == null ? "" : value.strip();
  }
}

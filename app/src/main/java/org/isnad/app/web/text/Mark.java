package org.isnad.app.web.text;

import java.util.Locale;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.MentionForm;
import org.isnad.core.text.Span;

/** Something found in a text that the page shows at its place. */
public sealed interface Mark {

  /** Where it stands, in offsets of the text. */
  Span span();

  /**
   * A part of an attribution.
   *
   * @param id of the attribution
   * @param depth 1 for an attribution of the article itself, 2 for one inside that, and so on
   */
  record Told(Span span, String id, Part part, int depth) implements Mark {}

  /** A mention of the entity with this id. */
  record Named(Span span, String entity, EntityType type, MentionForm form) implements Mark {}

  /** A time expression with its TIMEX3 value, under the id by which the page knows it. */
  record Timed(Span span, String id, String value) implements Mark {}

  /** A part of the claim with this id. */
  record Claimed(Span span, String id, Role role) implements Mark {}

  /** Words that a search found. */
  record Hit(Span span) implements Mark {}

  /** What a stretch does in its claim. */
  enum Role {
    /** The verb or noun itself. */
    ACT,
    AGENT,
    PATIENT,
    THEME,
    PLACE,
    TIME;

    /** As it stands in the page. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a stretch does in its attribution. */
  enum Part {
    CUE,
    SOURCE,
    CONTENT,
    MEDIUM;

    /** As it stands in the page. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

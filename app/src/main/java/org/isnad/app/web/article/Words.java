package org.isnad.app.web.article;

import java.util.List;
import org.isnad.app.web.text.Glyph;

/**
 * A stretch of the text as the page shows it: one flat element.
 *
 * @param classes what the style sheet must know of it, in words with blanks between
 * @param told which parts of which attributions it is, as in {@code a1:content a2:cue}
 * @param entity the id of the entity it names, null where it names none
 * @param claims which parts of which claims it is, as in {@code c1:act c2:agent}; null for none
 * @param time the id of the time it tells, null where it tells none
 * @param link where choosing it leads; null where nowhere
 * @param hint a word of explanation; null where none is needed
 * @param anchor the id of what begins here, so that an address can lead to it; null where nothing
 * @param number of the attribution whose cue ends here; 0 where none does
 */
public record Words(
    List<Glyph> glyphs,
    String classes,
    String told,
    String entity,
    String claims,
    String time,
    String link,
    String hint,
    String anchor,
    int number) {

  public Words {
    glyphs = List.copyOf(glyphs);
  }

  /** Whether it is text and nothing else. */
  public boolean bare() {
    return classes == null;
  }
}

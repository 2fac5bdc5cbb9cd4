package org.isnad.app.web.article;

import org.isnad.core.record.Timex;

/**
 * A time of which the text speaks.
 *
 * @param id by which the page knows it: {@code t1}, {@code t2}, …
 * @param words in the text's letters
 */
public record TimeView(String id, String words, Timex time) {

  /** The id of a record's time by its place, from 0. */
  static String id(int place) {
    return "t" + (place + 1);
  }
}

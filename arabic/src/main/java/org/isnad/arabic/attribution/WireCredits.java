package org.isnad.arabic.attribution;

import java.util.List;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.core.record.Document;

/** Finds the agencies to which a whole article is credited, in its byline or dateline. */
public final class WireCredits {

  private WireCredits() {}

  /** Loads the list of agencies. */
  public static WireCredits load() {
    return new WireCredits();
  }

  /** The credited agencies as printed, in order of appearance. */
  public List<String> find(ParsedText text, Document document) {
    return List.of();
  }
}

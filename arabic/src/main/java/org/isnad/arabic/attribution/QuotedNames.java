package org.isnad.arabic.attribution;

import java.util.regex.Pattern;

/** Tells names and titles in quotation marks from speech. */
final class QuotedNames {

  /** The first word of a blessing behind a name, which some set in quotation marks. */
  private static final Pattern BLESSING = Pattern.compile("صلي|رضي|رحمه|حفظه|سبحانه|عليه");

  /** How many words behind a name in quotation marks its clause may begin. */
  private static final int CLAUSE = 32;

  private final CueLexicon cues;
  private final SourceHeads heads;
  private final PhraseComplements phraseComplements;

  QuotedNames(CueLexicon cues, SourceHeads heads, PhraseComplements phraseComplements) {
    this.cues = cues;
    this.heads = heads;
    this.phraseComplements = phraseComplements;
  }

  /** A short stretch in quotation marks that is a name rather than speech. */
  boolean isName(Passage passage, int cue, Quotation quotation, CueReading reading, int end) {
    if (passage.mention(quotation.open()) != null
        && passage.mention(quotation.open() - 1) != null) {
      return true;
    }
    if (BLESSING.matcher(passage.folded(quotation.open() + 1)).matches()) {
      return true;
    }
    if (quotation.length() > 5 || quotation.close() > end) {
      return false;
    }
    if (passage.mark(quotation.close() + 1) == ':') {
      return true;
    }
    for (int i = quotation.open() + 1; i < quotation.close(); i++) {
      if (passage.isComplementizer(i) || (passage.word(i).isVerb() && quotation.length() > 3)) {
        return false;
      }
    }
    for (int i = quotation.close() + 1; i < Math.min(end, quotation.close() + CLAUSE); i++) {
      // "…" he said, adding that …: the words in marks are what he said.
      if (cues.isParticiple(passage.folded(i))) {
        return false;
      }
      if (passage.isComplementizer(i) || passage.mark(i) == ':' || passage.openedAt(i) != null) {
        return true;
      }
    }
    boolean goesOn = quotation.close() + 1 < end && !passage.isPunctuation(quotation.close() + 1);
    boolean subject =
        quotation.open() == cue + 1
            && quotation.length() <= 3
            && goesOn
            && heads.isSourceLike(passage, quotation.open() + 1)
            && phraseComplements.isNear(passage, cue, reading, quotation.close() + 1, end);
    if (subject) {
      return true;
    }
    boolean mere =
        quotation.length() <= 3
            && (quotation.open() > cue + 1 || (quotation.length() == 1 && goesOn));
    return mere || reading.takes(Frame.NOUN) || !reading.takes(Frame.QUOTE);
  }
}

package org.isnad.ledger.search;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Words as tokens: all terms of a word stand at its one position. Between the lists of words lies a
 * gap that no phrase reaches over.
 */
final class FormStream extends TokenStream {

  private static final int GAP = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Function<String, ? extends Iterable<String>> forms;
  private final List<List<Word>> lists;
  private Iterator<List<Word>> restOfLists;
  private Iterator<Word> restOfList;
  private Iterator<String> restOfWord;
  private Word word;
  private int increment;

  FormStream(List<List<Word>> lists, Function<String, ? extends Iterable<String>> forms) {
    this.lists = List.copyOf(lists);
    this.forms = forms;
  }

  @Override
  public void reset() {
    restOfLists = lists.iterator();
    restOfList = List.<Word>of().iterator();
    restOfWord = List.<String>of().iterator();
    increment = 0;
  }

  @Override
  public boolean incrementToken() {
    while (!restOfWord.hasNext()) {
      if (!nextWord()) {
        return false;
      }
    }
    clearAttributes();
    term.append(restOfWord.next());
    offset.setOffset(word.begin(), word.end());
    step.setPositionIncrement(increment);
    increment = 0;
    return true;
  }

  /** A word without any form of this kind still takes its position. */
  private boolean nextWord() {
    while (!restOfList.hasNext()) {
      if (!restOfLists.hasNext()) {
        return false;
      }
      restOfList = restOfLists.next().iterator();
      increment += GAP;
    }
    word = restOfList.next();
    restOfWord = forms.apply(word.text()).iterator();
    increment++;
    return true;
  }
}

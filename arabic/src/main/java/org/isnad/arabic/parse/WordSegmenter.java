package org.isnad.arabic.parse;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.arabic.data.Lexicon;
import org.isnad.arabic.text.Folding;
import org.isnad.core.text.Span;

/**
 * Splits one word into clitics and stem, by CoreNLP's character CRF (Monroe, Green, Manning 2014).
 *
 * <p>Each word is split by itself, without its neighbours: words recur, so a memory of words makes
 * this nearly free, and a record never depends on what was read before it. A lexicon of whole words
 * ({@code segmentation.tsv}) wins over the model.
 *
 * <p>Safe to share between threads.
 */
final class WordSegmenter {

  private static final String MODEL =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

  /** A bound on memory: past it rare words are split again each time they come. */
  private static final int REMEMBERED = 400_000;

  /** The longest string that can be an Arabic word; longer ones stay whole. */
  private static final int LONGEST_WORD = 30;

  private final ArabicSegmenter segmenter;
  private final Lexicon exceptions;
  private final Map<String, List<Piece>> memory = new ConcurrentHashMap<>();

  /** A piece of a word: offsets into the word, and the model's normalised form. */
  record Piece(Span span, String form) {}

  private WordSegmenter(ArabicSegmenter segmenter, Lexicon exceptions) {
    this.segmenter = segmenter;
    this.exceptions = exceptions;
  }

  static WordSegmenter load() {
    ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
    segmenter.loadSegmenter(MODEL, new Properties());
    return new WordSegmenter(segmenter, Lexicon.load("parse/segmentation.tsv"));
  }

  /**
   * The pieces of a word in reading order.
   *
   * @param bare the word without vowel marks
   */
  List<Piece> pieces(String bare) {
    List<Piece> known = memory.get(bare);
    if (known != null) {
      return known;
    }
    List<Piece> found = split(bare);
    if (memory.size() < REMEMBERED) {
      memory.put(bare, found);
    }
    return found;
  }

  private List<Piece> split(String bare) {
    if (bare.length() < 3 || bare.length() > LONGEST_WORD) {
      return whole(bare);
    }
    return exceptions
        .find(Folding.fold(bare))
        .map(row -> listed(bare, row.get("pieces")))
        .orElseGet(() -> byModel(bare));
  }

  private static List<Piece> listed(String bare, String pieces) {
    List<Piece> out = new ArrayList<>();
    int at = 0;
    for (String piece : pieces.split("\\+", -1)) {
      int end = Math.min(at + piece.length(), bare.length());
      out.add(new Piece(new Span(at, end), bare.substring(at, end)));
      at = end;
    }
    return List.copyOf(out);
  }

  private synchronized List<Piece> byModel(String bare) {
    List<Piece> out = new ArrayList<>();
    int at = 0;
    for (CoreLabel token : segmenter.segmentStringToTokenList(bare)) {
      if (token.beginPosition() != at || token.endPosition() > bare.length()) {
        return whole(bare);
      }
      at = token.endPosition();
      out.add(new Piece(new Span(token.beginPosition(), at), token.word()));
    }
    return at == bare.length() && !out.isEmpty() ? List.copyOf(out) : whole(bare);
  }

  private static List<Piece> whole(String bare) {
    return List.of(new Piece(new Span(0, bare.length()), bare));
  }
}

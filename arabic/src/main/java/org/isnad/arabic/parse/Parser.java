package org.isnad.arabic.parse;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.arabic.text.Letters;
import org.isnad.core.text.Span;

/**
 * The one door to CoreNLP: sentences, words, clitics and parts of speech of a text, with offsets
 * exact to the original letters.
 *
 * <p>Load it once and share it between threads. The same text always gives the same result.
 */
public final class Parser {

  private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

  /** Longer stretches are tagged in pieces, so that time and memory stay bounded. */
  private static final int TAGGED_AT_ONCE = 160;

  /** A man's name that is spelt like the preposition "on" where writers leave out its two dots. */
  private static final String ALI = "علي";

  private static final Pattern ON = Pattern.compile("(?<![\\p{L}\\p{M}])على(?![\\p{L}\\p{M}])");

  /** What the tagger is shown for it: a name that is nothing else. */
  private static final String NAME = "محمد";

  private final WordSegmenter segmenter;
  private final MaxentTagger tagger;

  private Parser(WordSegmenter segmenter, MaxentTagger tagger) {
    this.segmenter = segmenter;
    this.tagger = tagger;
  }

  /** Loads the models; takes some seconds and about 300 MB of memory. */
  public static Parser load() {
    return new Parser(WordSegmenter.load(), new MaxentTagger(TAGGER));
  }

  /** Sentences and words of a text, of whatever content or length. */
  public ParsedText parse(String text) {
    List<Span> tokens = Tokenizer.tokens(text);
    List<Word> words = new ArrayList<>(tokens.size());
    List<Sentence> sentences = new ArrayList<>();
    boolean dotted = ON.matcher(text).find();
    for (Span range : SentenceSplitter.split(text, tokens)) {
      int first = words.size();
      for (int at = range.begin(); at < range.end(); at += TAGGED_AT_ONCE) {
        int end = Math.min(at + TAGGED_AT_ONCE, range.end());
        words.addAll(tagged(text, tokens.subList(at, end), words.size(), dotted));
      }
      List<Word> own = words.subList(first, words.size());
      Span span = own.get(0).span().cover(own.get(own.size() - 1).span());
      sentences.add(new Sentence(span, own));
    }
    return new ParsedText(text, sentences, words);
  }

  /**
   * @param dotted whether the text tells the name {@link #ALI} from the preposition by its dots
   */
  private List<Word> tagged(String text, List<Span> tokens, int firstIndex, boolean dotted) {
    List<DraftWord> drafts = new ArrayList<>(tokens.size());
    List<HasWord> forms = new ArrayList<>(tokens.size() * 2);
    for (Span token : tokens) {
      DraftWord draft = draft(text, token);
      drafts.add(draft);
      for (String form : dotted ? withName(text, draft) : draft.forms()) {
        forms.add(new edu.stanford.nlp.ling.Word(form));
      }
    }
    List<TaggedWord> tags = tagger.tagSentence(forms);
    List<Word> out = new ArrayList<>(tokens.size());
    int at = 0;
    for (DraftWord draft : drafts) {
      int end = at + draft.spans().size();
      out.add(draft.finish(firstIndex + out.size(), text, tags.subList(at, end)));
      at = end;
    }
    return out;
  }

  /** The forms of a word, with another name in the place of one that could be a preposition. */
  private static List<String> withName(String text, DraftWord draft) {
    int last = draft.forms().size() - 1;
    if (!draft.spans().get(last).of(text).equals(ALI)) {
      return draft.forms();
    }
    List<String> forms = new ArrayList<>(draft.forms().subList(0, last));
    forms.add(NAME);
    return forms;
  }

  private DraftWord draft(String text, Span token) {
    char first = text.charAt(token.begin());
    if (Letters.isQuote(first)) {
      return DraftWord.single(token, "\"");
    }
    if (!Letters.isArabicLetter(first)) {
      return DraftWord.single(token, token.of(text));
    }
    BareWord bare = BareWord.of(text, token);
    List<Span> spans = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    for (WordSegmenter.Piece piece : segmenter.pieces(bare.letters())) {
      spans.add(bare.origin(piece.span()));
      forms.add(piece.form());
    }
    return new DraftWord(token, spans, forms);
  }
}

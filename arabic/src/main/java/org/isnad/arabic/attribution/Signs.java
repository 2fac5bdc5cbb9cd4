package org.isnad.arabic.attribution;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.names.Cast;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.arabic.text.Letters;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.text.Span;

/**
 * What speaks for or against an attribution, as names of signs: how it was found, how it stands in
 * its sentence, and what kind of text it stands in. A report names many speakers; a column or
 * memoir asks, speaks of itself and tells of the thoughts of others.
 */
final class Signs {

  /** Letters of content from which on it may have run on. */
  private static final int LONG = 250;

  /** Letters of content below which it may have been cut. */
  private static final int SHORT = 25;

  private static final int LONG_ARTICLE = 5000;

  /** Attributions in a thousand letters from which on a text is full of speakers. */
  private static final double MANY = 2;

  /** Questions and exclamations for each sentence from which on a text argues. */
  private static final double ARGUING = 0.12;

  /** The certainty of a rule below which it is doubtful. */
  private static final double DOUBTFUL = 0.85;

  /** Letters between cue and content from which on they may belong to different clauses. */
  private static final int FAR = 60;

  private static final int LONG_SOURCE = 60;

  /** A comma behind which a clause is joined. */
  private static final Pattern BRANCH = Pattern.compile("[،,]\\s*و");

  private static final Pattern CITED = Pattern.compile("[«\"“][^»\"”]*[»\"”]");

  private static final Pattern SELF =
      Pattern.compile(
          "(?<![\\p{L}])(أنا|إنني|أنني|لدي|نحن|إننا|أننا|لنا|علينا|عندي|لي|رأيي)(?![\\p{L}])");

  private final ParsedText text;
  private final Set<String> named;
  private final NavigableSet<Integer> sentenceBegins;
  private final Set<String> ofText;

  Signs(ParsedText text, Cast cast, List<Attribution> attributions) {
    this.text = text;
    this.named = named(cast);
    this.sentenceBegins =
        text.sentences().stream()
            .map(sentence -> sentence.span().begin())
            .collect(toCollection(TreeSet::new));
    this.ofText = ofText(text, attributions.size());
  }

  /** The signs of one attribution of the text. */
  Set<String> of(Attribution attribution) {
    Set<String> out = new LinkedHashSet<>(ofText);
    String[] rule = (attribution.rule() + ":").split(":", -1);
    out.add("rule " + rule[0]);
    out.add("cue " + rule[1]);
    out.add("act " + attribution.act().name().toLowerCase(Locale.ROOT));
    add(out, "doubtful rule", attribution.confidence() < DOUBTFUL);
    int letters = attribution.content().stream().mapToInt(Span::length).sum();
    add(out, "long content", letters > LONG);
    add(out, "short content", letters < SHORT);
    add(out, "inner", attribution.parent() != null);
    add(
        out,
        "left-out source",
        attribution.source() == null || attribution.source().span() == null);
    add(out, "unknown source", attribution.source() == null);
    add(
        out,
        "named source",
        attribution.source() != null && named.contains(attribution.source().entity()));
    out.addAll(ofPlace(attribution));
    int cue = attribution.cue().begin();
    add(out, "joined cue", cue > 0 && "وف".indexOf(text.text().charAt(cue - 1)) >= 0);
    add(out, "opens its sentence", isInitial(cue));
    return out;
  }

  /** How content and source stand in the sentence. */
  private Set<String> ofPlace(Attribution attribution) {
    Set<String> out = new LinkedHashSet<>();
    Span first = attribution.content().get(0);
    Span last = attribution.content().get(attribution.content().size() - 1);
    String said = text.text().substring(first.begin(), Math.max(first.end(), last.end()));
    Span cue = attribution.cue();
    Span source = attribution.source() == null ? null : attribution.source().span();
    add(out, "content before its cue", first.begin() < cue.begin());
    add(out, "far content", first.begin() - cue.end() > FAR);
    add(out, "quoted content", Letters.isQuote(before(first.begin())) || isQuoted(said));
    add(
        out,
        "several clauses",
        BRANCH.matcher(CITED.matcher(said).replaceAll("")).results().count() > 1);
    add(
        out,
        "unpaired marks",
        said.chars().filter(c -> Letters.isQuote((char) c)).count() % 2 != 0);
    add(out, "cut content", "،,".indexOf(behind(last.end())) >= 0);
    add(out, "long source", source != null && source.length() > LONG_SOURCE);
    add(out, "source before its cue", source != null && source.end() <= cue.begin());
    return out;
  }

  private static boolean isQuoted(String said) {
    return !said.isEmpty() && Letters.isQuote(said.charAt(0));
  }

  private char before(int at) {
    return at > 0 ? text.text().charAt(at - 1) : ' ';
  }

  private char behind(int at) {
    return at < text.text().length() ? text.text().charAt(at) : ' ';
  }

  private static void add(Set<String> out, String sign, boolean holds) {
    if (holds) {
      out.add(sign);
    }
  }

  private static Set<String> named(Cast cast) {
    return cast.mentions().stream()
        .filter(mention -> mention.form() == MentionForm.NAME)
        .map(Mention::entity)
        .collect(toSet());
  }

  private boolean isInitial(int cue) {
    Integer begin = sentenceBegins.floor(cue);
    return begin != null && cue - begin <= 3;
  }

  private static Set<String> ofText(ParsedText text, int attributions) {
    Set<String> out = new LinkedHashSet<>();
    int letters = Math.max(1, text.text().length());
    add(out, "many speakers", 1000.0 * attributions / letters > MANY);
    add(out, "long article", letters > LONG_ARTICLE);
    long marks = text.text().chars().filter(c -> "؟?!".indexOf(c) >= 0).count();
    add(out, "asks", marks > ARGUING * Math.max(1, text.sentences().size()));
    Matcher self = SELF.matcher(CITED.matcher(text.text()).replaceAll(""));
    add(out, "speaks of itself", self.results().count() > 1);
    return out;
  }
}

package org.isnad.arabic.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.arabic.parse.Sentence;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.Claim;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.Party;
import org.isnad.core.text.Span;

/**
 * What speaks for or against a claim, as names of signs: how it was found, who its parts are, how
 * far they stand from the predicate and what stands between.
 */
final class Signs {

  /** Words of a part from which on it may have run on. */
  private static final int LONG = 6;

  /** Questions and exclamations for each sentence from which on a text argues. */
  private static final double ARGUING = 0.12;

  private final Scene scene;
  private final PredicateLexicon lexicon;
  private final ClaimWords words;
  private final boolean asks;

  Signs(Scene scene, PredicateLexicon lexicon, ClaimWords words) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.words = words;
    long marks = scene.text().text().chars().filter(c -> "؟?!".indexOf(c) >= 0).count();
    this.asks = marks > ARGUING * Math.max(1, scene.text().sentences().size());
  }

  /** The signs of one claim of the text. */
  Set<String> of(Claim claim) {
    Set<String> out = new LinkedHashSet<>();
    String[] rule = (claim.rule() + ":").split(":", -1);
    String type = claim.type().name().toLowerCase(Locale.ROOT);
    out.add("rule " + rule[0]);
    out.add("lemma " + rule[1]);
    out.add("type " + type);
    out.add("rule " + rule[0] + " type " + type);
    add(out, "told", claim.attribution() != null);
    add(out, "hedged", claim.hedged());
    add(out, "asks", asks);
    int at = scene.text().firstEndingAfter(claim.predicate().begin());
    addPredicate(out, at);
    addPart(out, "agent", claim.agent(), at, rule[0]);
    addPart(out, "patient", claim.patient(), at, rule[0]);
    addPart(out, "theme", claim.theme(), at, rule[0]);
    boolean both = claim.patient() != null && claim.patient().equals(claim.theme());
    add(out, "patient is theme", both);
    return out;
  }

  private static void add(Set<String> out, String sign, boolean holds) {
    if (holds) {
      out.add(sign);
    }
  }

  private void addPredicate(Set<String> out, int at) {
    Word word = scene.word(at);
    out.add("tag " + word.tag());
    add(out, "either verb or noun", lexicon.isNoun(word) && lexicon.isVerb(word));
    add(out, "with pronoun", PredicateLexicon.hasEnclitic(word));
    add(out, "joined", word.hasPrefix("و") || word.hasPrefix("ف"));
    add(out, "led", word.hasPrefix("ل") || word.hasPrefix("ب"));
    add(out, "short", PredicateLexicon.stem(word).length() <= 3);
    Sentence sentence = sentence(at);
    int first = sentence.words().get(0).index();
    add(out, "opens its sentence", at == first);
    add(out, "long sentence", sentence.words().size() > 50);
    if (at > first) {
      out.add("behind " + kind(scene.word(at - 1), at - 1));
    }
    if (at + 1 < scene.text().words().size()) {
      out.add("before " + kind(scene.word(at + 1), at + 1));
    }
  }

  private void addPart(Set<String> out, String part, Party party, int at, String rule) {
    if (party == null || party.span() == null) {
      out.add(part + (party == null ? " none" : " left out"));
      add(out, part + " none of " + rule, party == null);
      return;
    }
    List<Word> its = scene.text().wordsIn(party.span());
    int begin = its.get(0).index();
    int end = begin + its.size();
    out.add(part + " " + what(begin, party));
    add(out, part + " long", its.size() > LONG);
    add(out, part + " of a word", its.size() == 1);
    boolean here = sentence(at).span().contains(party.span());
    if (!here) {
      out.add(part + " in another sentence");
      return;
    }
    int from = begin < at ? end : at + 1;
    int to = begin < at ? at : begin;
    out.add(part + (begin < at ? " before, " : " behind, ") + distance(to - from));
    int verbs = count(from, to);
    out.add(part + " past verbs: " + Math.min(2, verbs));
    add(out, part + " past a comma", anyIs(from, to, "،"));
    add(out, part + " past a relative", past(from, to));
    add(out, part + " led", isLed(begin));
    out.add(part + " past others: " + Math.min(2, actors(from, to)));
    boolean goesOn = end < scene.text().words().size() && end != at;
    if (goesOn) {
      out.add(part + ", then " + kind(scene.word(end), end));
    }
  }

  private static String distance(int words) {
    return words <= 0
        ? "next"
        : words <= 2 ? "near" : words <= 6 ? "off" : words <= 14 ? "far" : "very far";
  }

  private String what(int begin, Party party) {
    Mention name = scene.mention(begin);
    Word head = scene.word(begin);
    if (name != null) {
      return name.type().name().toLowerCase(Locale.ROOT);
    }
    if (words.isActor(head)) {
      return party.entity() == null ? "actor" : "known actor";
    }
    if (head.tag().equals("CD") || words.isQuantity(head)) {
      return "number";
    }
    if (party.entity() != null) {
      return "entity";
    }
    if (holdsName(party.span())) {
      return "thing with name";
    }
    return lexicon.isNoun(head) ? "act" : head.isProper() ? "unknown name" : "thing";
  }

  private boolean holdsName(Span span) {
    return scene.text().wordsIn(span).stream()
        .map(w -> scene.mention(w.index()))
        .anyMatch(m -> m != null && m.type() != EntityType.PLACE);
  }

  private boolean isLed(int begin) {
    Word head = scene.word(begin);
    return head.hasPrefix("ل")
        || head.hasPrefix("ب")
        || (begin > 0 && words.isPreposition(scene.word(begin - 1)));
  }

  private int count(int from, int to) {
    int verbs = 0;
    for (int i = from; i < to; i++) {
      Word word = scene.word(i);
      if (word.isVerb() && scene.mention(i) == null && !words.isAuxiliary(word)) {
        verbs++;
      }
    }
    return verbs;
  }

  /** How many others who can act are mentioned between. */
  private int actors(int from, int to) {
    int found = 0;
    Mention last = null;
    for (int i = from; i < to; i++) {
      Mention mention = scene.mention(i);
      boolean named =
          mention != null && mention.type() != EntityType.PLACE && !mention.equals(last);
      found += named || (mention == null && words.isActor(scene.word(i))) ? 1 : 0;
      last = mention;
    }
    return found;
  }

  private boolean anyIs(int from, int to, String form) {
    for (int i = from; i < to; i++) {
      if (scene.word(i).is(form)) {
        return true;
      }
    }
    return false;
  }

  private boolean past(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = scene.word(i);
      if (words.isRelative(word) && word.tag().startsWith("WP")) {
        return true;
      }
    }
    return false;
  }

  private Sentence sentence(int at) {
    Span span = scene.word(at).span();
    return scene.text().sentences().stream()
        .filter(s -> s.span().contains(span))
        .findFirst()
        .orElseThrow();
  }

  private String kind(Word word, int at) {
    if (word.isPunctuation()) {
      return word.is("،") ? "comma" : "mark";
    }
    if (scene.mention(at) != null) {
      return "name";
    }
    if (scene.isTime(at)) {
      return "time";
    }
    if (words.isNegation(word)) {
      return "negation";
    }
    if (words.isRelative(word) && word.tag().startsWith("WP")) {
      return "relative";
    }
    if (words.isPreposition(word)) {
      return "preposition";
    }
    if (words.isAuxiliary(word)) {
      return "auxiliary";
    }
    if (words.opensClause(word)) {
      return "clause";
    }
    if (word.isVerb()) {
      return "verb";
    }
    String led = word.stem() > 0 ? "led " : "";
    if (word.tag().endsWith("JJ")) {
      return "adjective";
    }
    return led
        + (word.tag().startsWith("DT")
            ? "definite noun"
            : word.isProper() ? "unknown name" : "noun");
  }
}

package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.core.record.EntityType;

/**
 * Finds names of which only the tagger and the neighbours know: acronyms in brackets after a body,
 * the names after "the cities of", and runs of words tagged as names.
 */
final class ProperRule {

  private static final int LONGEST_ACRONYM = 5;

  private final TypeWords typeWords;
  private final AuthorityRule authority;
  private final Nationalities nationalities;
  private final WordLists words;

  ProperRule(
      TypeWords typeWords, AuthorityRule authority, Nationalities nationalities, WordLists words) {
    this.authority = authority;
    this.typeWords = typeWords;
    this.nationalities = nationalities;
    this.words = words;
  }

  /** What stands in brackets right after a body is its acronym or other name. */
  List<Found> acronyms(NameText text, List<Found> known) {
    List<Found> out = new ArrayList<>();
    known.forEach(f -> acronym(text, f).ifPresent(out::add));
    return out;
  }

  /** The names after "the cities of" that no other rule has found. */
  List<Found> find(NameText text, List<Found> known) {
    List<Found> out = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      Optional<EntityType> series = typeWords.series(text, i);
      if (series.isPresent()) {
        series(text, i + 1, series.get(), known, out);
      }
    }
    return out;
  }

  /** A rare word in quotation marks that is said to publish something is a medium's name. */
  List<Found> quotedSources(NameText text) {
    List<Found> out = new ArrayList<>();
    for (int i = 1; i + 2 < text.size(); i++) {
      int end = text.isQuote(i + 2) ? i + 2 : i + 3;
      boolean quoted = text.isQuote(i) && end < text.sentenceEnd(i) && text.isQuote(end);
      if (quoted && words.isPublishing(text.folded(i - 1)) && isMedium(text, i + 1, end)) {
        Start start = text.starts(i + 1).get(0);
        out.add(
            text.found(
                i + 1, start, end, i + 1, EntityType.ORGANIZATION, null, Rule.QUOTED_SOURCE));
      }
    }
    return out;
  }

  private boolean isMedium(NameText text, int first, int end) {
    return words.isRare(text, first)
        && text.isDefinite(end - 1)
        && text.isLetters(end - 1, first)
        && !text.word(end - 1).isVerb();
  }

  private Optional<Found> acronym(NameText text, Found body) {
    int open = body.end();
    if (body.type() != EntityType.ORGANIZATION
        || open + 2 >= text.size()
        || !text.folded(open).equals("(")) {
      return Optional.empty();
    }
    for (int j = open + 2; j <= open + 1 + LONGEST_ACRONYM && j < text.sentenceEnd(open); j++) {
      if (text.folded(j).equals(")")) {
        int first = text.isQuote(open + 1) ? open + 2 : open + 1;
        int end = text.isQuote(j - 1) ? j - 1 : j;
        return first < end && isName(text, first)
            ? Optional.of(
                text.found(
                    first, text.starts(first).get(0), end, first, body.type(), null, Rule.ACRONYM))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isName(NameText text, int i) {
    return text.isLetters(i, i) && !text.isInTime(i) && !words.opensPlace(text.folded(i));
  }

  /** Names that stand one after the other with "and" or commas after a plural type word. */
  private void series(
      NameText text, int from, EntityType type, List<Found> known, List<Found> out) {
    boolean isDual = text.folded(from - 1).endsWith("تي");
    int at = from;
    while (at < text.sentenceEnd(from - 1)) {
      int i = at;
      Optional<Found> there = known.stream().filter(f -> f.first() == i).findFirst();
      if (there.isPresent()) {
        at = there.get().end();
      } else if (isMember(text, i, i == from, type == EntityType.PLACE && isDual)) {
        Start start = start(text, i, i == from);
        int end = i + 1;
        while (isMember(text, end, true, false) && text.isProper(end)) {
          end++;
        }
        out.add(text.found(i, start, end, i, type, null, Rule.PLACE_SERIES));
        at = end;
      } else if (listed(text, i).isPresent() && type == EntityType.PLACE) {
        Found place = listed(text, i).get();
        out.add(place);
        at = place.end();
      } else {
        return;
      }
      if (text.folded(at).equals("،") || text.folded(at).equals(",")) {
        at++;
      }
    }
  }

  /** A listed place, with "and" before it or not; among places no other context is needed. */
  private Optional<Found> listed(NameText text, int i) {
    for (Start start : text.starts(i)) {
      if (!start.hasPreposition() && text.isLetters(i, i)) {
        Optional<Entry> place = authority.placeAt(text, i, start);
        if (place.isPresent()) {
          int end = i + place.get().tokens().size();
          return Optional.of(
              text.found(i, start, end, i, EntityType.PLACE, place.get(), Rule.PLACE_SERIES));
        }
      }
    }
    return Optional.empty();
  }

  private static Start start(NameText text, int i, boolean whole) {
    List<Start> starts = text.starts(i);
    return whole || starts.size() < 2 || !text.folded(i).startsWith("و")
        ? starts.get(0)
        : starts.get(1);
  }

  private boolean isMember(NameText text, int i, boolean first, boolean place) {
    String form = text.folded(i);
    boolean dual = place && first;
    boolean definite = place && (form.startsWith("وال") || text.isDefinite(i));
    boolean noun = text.isLetters(i, i) && text.word(i).tag().equals("NN");
    if (!text.isLetters(i, i) || words.isCommonField(form)) {
      return false;
    }
    if (!text.isProper(i) && !definite && !(dual && noun)) {
      return false;
    }
    boolean joined = first || form.startsWith("و") || text.folded(i - 1).equals("،");
    return joined && !words.isStop(form) && !nationalities.contains(form);
  }
}

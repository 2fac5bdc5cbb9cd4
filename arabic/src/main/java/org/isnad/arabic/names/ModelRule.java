package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.record.EntityType;

/** Takes names from the sequence model where no rule has found one, if the model is sure enough. */
final class ModelRule {

  /** The least lead over "no name", by type and by whether the name has several words. */
  private static final int PERSON_LONG = 150;

  private static final int PERSON_SHORT = 350;
  private static final int PLACE = 400;
  private static final int ORGANIZATION = 600;

  private static final char FATHATAN = '\u064b';

  private final NameModel model;
  private final ListFeatures lists;
  private final WordLists words;
  private final Nationalities nationalities;
  private final TypeWords typeWords;

  ModelRule(
      NameModel model,
      ListFeatures lists,
      WordLists words,
      Nationalities nationalities,
      TypeWords typeWords) {
    this.model = model;
    this.lists = lists;
    this.words = words;
    this.nationalities = nationalities;
    this.typeWords = typeWords;
  }

  /** Names that touch none of the known ones. */
  List<Found> find(NameText text, List<Found> known) {
    NameModel.Tagged tagged = model.tag(text, lists);
    boolean[] taken = new boolean[text.size()];
    known.forEach(
        f -> {
          for (int i = f.first(); i < f.end(); i++) {
            taken[i] = true;
          }
        });
    List<Found> out = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int end = at + 1;
      if (tagged.tag(at) > 0 && mayOpen(text, at, taken)) {
        while (goesOn(text, tagged, at, end, taken)) {
          end++;
        }
        if (isSure(text, tagged, at, end)) {
          EntityType type = NameModel.type(tagged.tag(at));
          out.add(text.found(at, start(text, at), end, at, type, null, Rule.MODEL));
        }
      }
      at = end;
    }
    return out;
  }

  /** A definite noun that is no nisba opens no name; what follows it still may. */
  private boolean mayOpen(NameText text, int i, boolean[] taken) {
    String form = text.folded(i);
    boolean noun = form.startsWith("ال") && !form.endsWith("ي") && !text.isProper(i);
    return mayName(text, i, taken) && !noun && !form.startsWith("وال");
  }

  private boolean goesOn(NameText text, NameModel.Tagged tagged, int at, int end, boolean[] taken) {
    return end < text.size()
        && NameModel.isInside(tagged.tag(end))
        && NameModel.type(tagged.tag(end)) == NameModel.type(tagged.tag(at))
        && mayName(text, end, taken)
        && !isNextWord(text, end)
        && text.starts(end).stream().noneMatch(s -> s.hasClitic() && lists.isGiven(s.form()));
  }

  /** What is joined with "and", a verb or a definite noun that is no nisba belongs to no name. */
  private boolean isNextWord(NameText text, int i) {
    boolean joined = text.folded(i).startsWith("و") && text.word(i).stem() > 0;
    boolean noun = text.word(i).tag().equals("DTNN") && !text.folded(i).endsWith("ي");
    return joined || text.word(i).isVerb() || (noun && !words.isRare(text, i));
  }

  private boolean mayName(NameText text, int i, boolean[] taken) {
    String form = text.folded(i);
    return !taken[i]
        && text.isLetters(i, i)
        && !words.isStop(form)
        && !words.isNoPerson(form)
        && !words.isTitle(form)
        && !words.isPersonNoun(form)
        && !words.isCommonField(form)
        && !typeWords.opens(form)
        && !nationalities.contains(form)
        && text.word(i).surface().indexOf(FATHATAN) < 0
        && !text.word(i).surface().equals("على");
  }

  private boolean isSure(NameText text, NameModel.Tagged tagged, int at, int end) {
    String first = text.folded(at);
    if (text.word(at).isVerb()
        || (end - at == 1 && first.startsWith("ال") && !first.endsWith("ي"))) {
      return false;
    }
    int margin = 0;
    boolean proper = false;
    for (int i = at; i < end; i++) {
      margin += tagged.margin(i);
      proper |= text.isProper(i);
    }
    margin /= end - at;
    EntityType type = NameModel.type(tagged.tag(at));
    if (type == EntityType.PERSON) {
      return margin >= (end - at > 1 ? PERSON_LONG : PERSON_SHORT) && (proper || end - at > 1);
    }
    return margin >= (type == EntityType.PLACE ? PLACE : ORGANIZATION) && proper;
  }

  /** Where the segmenter lets the stem begin; "fa" hardly ever stands before a name. */
  private static Start start(NameText text, int i) {
    boolean fa = text.folded(i).startsWith("ف");
    int begin = fa ? text.word(i).span().begin() : text.word(i).stemSpan().begin();
    return text.starts(i).stream()
        .filter(s -> s.begin() == begin)
        .findFirst()
        .orElse(text.starts(i).get(0));
  }
}

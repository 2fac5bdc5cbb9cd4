package org.isnad.arabic.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.arabic.parse.Word;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;

/** Makes one phrase of those that a conjunction joins, so that what follows them is found. */
final class Coordination {

  private Coordination() {}

  static List<NounPhrase> join(
      Scene scene, ClaimWords words, IntPredicate verbalNoun, List<NounPhrase> phrases) {
    List<NounPhrase> out = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      NounPhrase next = phrases.get(i);
      NounPhrase last = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean joins =
          last != null
              && isSecond(scene, words, last, next)
              && !verbalNoun.test(last.begin())
              && !verbalNoun.test(next.begin())
              && !opensClause(scene, words, next);
      if (joins) {
        boolean both = next.joined() || next.begin() > last.end();
        Agreement together = both ? last.agreement().and(next.agreement()) : last.agreement();
        out.set(out.size() - 1, last.upTo(next, together));
      } else {
        out.add(next);
      }
    }
    return List.copyOf(out);
  }

  private static boolean isSecond(Scene scene, ClaimWords words, NounPhrase last, NounPhrase next) {
    boolean adjacent = next.begin() == last.end();
    boolean comma =
        next.begin() == last.end() + 1
            && scene.word(last.end()).is("،")
            && scene.mention(next.begin()) != null;
    boolean apart = next.begin() == last.end() + 1 && scene.word(last.end()).surface().equals("و");
    boolean name = scene.word(next.begin()).isProper() && last.actor();
    boolean alike = last.maybePeople() == next.maybePeople() || name;
    boolean between = last.preposition().equals("بين");
    boolean joined = (next.joined() || apart) && !next.isGoverned() && !between;
    boolean side = scene.word(last.begin()).is("جهه");
    return (joined && !side && alike && (adjacent || comma || apart))
        || isName(scene, words, last, next);
  }

  /** A person's name between commas behind what the person is. */
  private static boolean isName(Scene scene, ClaimWords words, NounPhrase last, NounPhrase next) {
    boolean comma = next.begin() == last.end() + 1 && scene.word(last.end()).is("،");
    Mention mention = scene.mention(next.begin());
    boolean person = mention != null && mention.type() == EntityType.PERSON;
    Mention before = scene.mention(last.end() - 1);
    boolean named = before != null && before.type() == EntityType.PERSON;
    boolean titles = next.begin() == last.end() && isTitled(scene, words, last, next);
    boolean apposed = (comma && person) || titles;
    return apposed && !named && last.actor() && !next.joined() && !next.isGoverned();
  }

  /** A titled name stands beside what the person is; with an article only behind a genitive. */
  private static boolean isTitled(Scene scene, ClaimWords words, NounPhrase last, NounPhrase next) {
    Word head = scene.word(next.begin());
    boolean person = isPerson(scene, next.end() - 1) || isPerson(scene, next.begin() + 1);
    boolean role = last.end() - last.begin() > 1 && scene.word(last.begin()).tag().equals("NN");
    return words.isHonorific(head) || (person && (head.tag().equals("NN") || role));
  }

  private static boolean isPerson(Scene scene, int at) {
    Mention mention = scene.mention(at);
    return mention != null && mention.type() == EntityType.PERSON;
  }

  /** A verb behind the second phrase makes it the subject of a clause of its own. */
  private static boolean opensClause(Scene scene, ClaimWords words, NounPhrase next) {
    int limit = scene.text().words().size();
    return next.end() < limit
        && scene.word(next.end()).isVerb()
        && scene.mention(next.end()) == null
        && next.definite()
        && !words.isRelative(scene.word(next.end()));
  }
}

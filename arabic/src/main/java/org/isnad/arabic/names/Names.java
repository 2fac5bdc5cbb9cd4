package org.isnad.arabic.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.latin.Latinizer;
import org.isnad.arabic.parse.ParsedText;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Role;
import org.isnad.core.record.Timex;

/**
 * Finds persons, bodies, places and works, says which mentions are one entity, and their roles.
 *
 * <p>Authority lists, type words, the structure of Arabic names and titles find the names; what is
 * found once in an article is found again in it by its short forms. Safe to share between threads.
 */
public final class Names {

  private final Gazetteer gazetteer;
  private final WordLists words;
  private final Nationalities nationalities;
  private final RoleWords roleWords;
  private final NameFinder finder;
  private final Nominals nominals;
  private final LatinForms latinForms;
  private final NameParts parts;

  private Names() {
    this.gazetteer = Gazetteer.load();
    this.words = WordLists.load();
    this.nationalities = Nationalities.load();
    this.roleWords = RoleWords.load();
    this.finder = NameFinder.load(gazetteer, words, nationalities);
    this.parts = NameParts.load();
    this.nominals = Nominals.load();
    this.latinForms = new LatinForms(Latinizer.load());
  }

  /** Loads the authority lists and rules. */
  public static Names load() {
    return new Names();
  }

  /**
   * The cast of an article.
   *
   * @param times the article's time expressions; no name overlaps one
   */
  public Cast find(ParsedText text, Document document, List<Timex> times) {
    NameText names = new NameText(text, times);
    Identified cast = new Identity(names, latinForms, words, parts).identify(finder.find(names));
    Countries countries = new Countries(nationalities, gazetteer, cast.entities());
    List<Role> roles = new RoleFinder(names, cast, roleWords, words, countries).find();
    List<Entity> entities = new ArrayList<>(cast.entities());
    entities.addAll(countries.described());
    List<Mention> mentions = new ArrayList<>();
    for (Found f : cast.found()) {
      String id = cast.idOf().get(f);
      mentions.add(new Mention(f.span(), f.type(), MentionForm.NAME, id, f.rule()));
    }
    mentions.addAll(nominals.find(names, cast, roles));
    return new Cast(entities, mentions, roles);
  }
}

package org.isnad.ledger;

import java.util.List;
import org.isnad.core.record.Act;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.text.Span;

/**
 * All that the ledger holds about one person, body, place or work across documents. Lists are in
 * the order of publication and may be cut; the counts are whole.
 *
 * @param key the {@link NameKey}
 * @param type the most frequent type, null for somebody of whom only the words are known
 * @param name as the texts most often write it
 * @param latin the name in Latin letters; empty where none is known
 * @param documents how many documents speak of it
 * @param spellings the names that texts use, most frequent first
 * @param roles what it is said to be
 * @param says what it is said to have said
 * @param sayings how many of these there are in all
 * @param acts what it is said to do, or what is said to be done to it
 * @param deeds how many of these there are in all
 */
public record Profile(
    String key,
    EntityType type,
    String name,
    String latin,
    long documents,
    List<Spelling> spellings,
    List<Office> roles,
    List<Saying> says,
    long sayings,
    List<Deed> acts,
    long deeds) {

  public Profile {
    spellings = List.copyOf(spellings);
    roles = List.copyOf(roles);
    says = List.copyOf(says);
    acts = List.copyOf(acts);
  }

  /**
   * One way of writing the name.
   *
   * @param mentions how often texts write it so
   */
  public record Spelling(String name, long mentions, long documents) {}

  /**
   * A role that a text gives to a person.
   *
   * @param organization the body's name, null where the text names none
   * @param organizationKey its {@link NameKey}, null with it
   */
  public record Office(
      DocumentRef document,
      Span span,
      String role,
      String organization,
      String organizationKey,
      RoleStatus status) {}

  /**
   * Something that a text says was said.
   *
   * @param attribution its id within the document's record
   * @param content the first stretch of what is attributed
   * @param words the text of that stretch
   */
  public record Saying(
      DocumentRef document,
      String attribution,
      Act act,
      Span cue,
      Span content,
      String words,
      boolean negated,
      boolean hedged) {}

  /** Which part somebody has in an act. */
  public enum Part {
    AGENT,
    PATIENT,
    THEME,
    PLACE
  }

  /**
   * Something that a text says was done.
   *
   * @param claim its id within the document's record
   * @param attribution the innermost attribution that holds it, null for the article's own voice
   * @param sentence the sentence in which the act stands, or the act's own words where the record
   *     has no sentences
   * @param words the text of that sentence
   * @param teller who answers for it, null for the article's own voice and where the text tells of
   *     nobody
   * @param tellerKey the {@link NameKey} of the teller, null with it
   * @param time a TIMEX3 value, null where the text tells none
   */
  public record Deed(
      DocumentRef document,
      String claim,
      String attribution,
      Part part,
      ClaimType type,
      Span predicate,
      Span sentence,
      String words,
      Polarity polarity,
      boolean hedged,
      String teller,
      String tellerKey,
      String time) {}
}

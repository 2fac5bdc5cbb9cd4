package org.isnad.ledger;

import java.time.LocalDate;
import java.util.List;
import org.isnad.ledger.origin.Voice;

/**
 * Articles about one matter, and how they hang together.
 *
 * @param id the id of the article from which it grew, by which it is asked for
 * @param documents in the order of publication
 * @param reprints groups of them that are one text
 * @param voices who speaks in it, at whatever place in a chain, those in most articles first;
 *     described sources are left out
 * @param answers what denies, corrects or takes back what was said, in the order of publication
 * @param figures things that voices count differently
 */
public record Affair(
    String id,
    List<DocumentRef> documents,
    List<Reprints> reprints,
    List<Heard> voices,
    List<Answer> answers,
    List<Figures> figures) {

  public Affair {
    documents = List.copyOf(documents);
    reprints = List.copyOf(reprints);
    voices = List.copyOf(voices);
    answers = List.copyOf(answers);
    figures = List.copyOf(figures);
  }

  /**
   * One who speaks in an affair.
   *
   * @param articles those that name him or her as having said something
   * @param perhaps those that tell the same of somebody whom they only describe, in words by which
   *     others describe this one
   */
  public record Heard(Voice voice, List<DocumentRef> articles, List<DocumentRef> perhaps) {

    public Heard {
      articles = List.copyOf(articles);
      perhaps = List.copyOf(perhaps);
    }
  }

  /** What an answer does to what it answers. */
  public enum Kind {
    DENIAL,
    /** Does not deny, or does not confirm. */
    HALF_DENIAL,
    CORRECTION,
    RETRACTION,
    /** Says what the same voice denied before. */
    ADMISSION
  }

  /**
   * A denial, correction or retraction.
   *
   * @param document where it stands
   * @param attribution the attribution that holds it, null for what the article itself takes back
   * @param who who answers; null where the text tells of nobody
   * @param words the content
   * @param answered what it answers, null where nothing held is surely it
   */
  public record Answer(
      Kind kind,
      DocumentRef document,
      String attribution,
      Voice who,
      String words,
      Answered answered) {}

  /**
   * What an answer answers: the earliest place held that says it.
   *
   * @param attribution the attribution that holds it, null for the article's own words or the
   *     article as a whole
   * @param words what is answered; null for the article as a whole
   */
  public record Answered(DocumentRef document, String attribution, String words) {}

  /**
   * One thing, counted differently.
   *
   * @param counted what is counted, as a stem
   */
  public record Figures(String counted, List<Figure> values) {

    public Figures {
      values = List.copyOf(values);
    }
  }

  /**
   * A number, who gives it, and where.
   *
   * @param voice null where the article gives it itself
   */
  public record Figure(String number, Voice voice, DocumentRef document) {}

  /** The day of its earliest article that has one, null where none has. */
  public LocalDate from() {
    return documents.stream()
        .map(DocumentRef::published)
        .filter(day -> day != null)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The day of its latest article that has one, null where none has. */
  public LocalDate to() {
    return documents.stream()
        .map(DocumentRef::published)
        .filter(day -> day != null)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}

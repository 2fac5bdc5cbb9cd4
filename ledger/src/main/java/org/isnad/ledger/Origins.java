package org.isnad.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.core.record.Access;
import org.isnad.ledger.origin.Statement;
import org.isnad.ledger.origin.Voice;

/**
 * Who says something, who denies it, and how many voices are behind it, as far as that is recorded.
 * It says nothing about whether it is true.
 *
 * @param seed the statement asked about
 * @param reports one for each article and first voice, in the order of publication; the asked one
 *     among them
 * @param outlets how many publishers these have
 * @param origins the first voices, those in most articles first
 * @param disjoint how many chains there are at most of which no two share a link
 * @param common the link through which all chains pass, null where there is none
 * @param unrecorded articles that say it and name nobody
 */
public record Origins(
    Statement seed,
    List<Report> reports,
    long outlets,
    List<Origin> origins,
    int disjoint,
    String common,
    List<DocumentRef> unrecorded) {

  public Origins {
    reports = List.copyOf(reports);
    origins = List.copyOf(origins);
    unrecorded = List.copyOf(unrecorded);
  }

  /**
   * One article's report.
   *
   * @param through the chain from the article outwards to the first voice; names as texts have them
   * @param copyOf the article whose text it reprints, null where it reprints none that is held
   */
  public record Report(
      DocumentRef document, Statement statement, List<Voice> through, DocumentRef copyOf) {

    public Report {
      through = List.copyOf(through);
    }
  }

  /**
   * A first voice.
   *
   * @param articles how many articles have it
   * @param weakest the weakest kind of access that its chains claim, null where none gives a sign
   */
  public record Origin(Voice voice, List<DocumentRef> articles, Access weakest) {

    public Origin {
      articles = List.copyOf(articles);
    }
  }

  /** How many articles report it, those that name nobody included. */
  public long articles() {
    return Stream.concat(reports.stream().map(Report::document), unrecorded.stream())
        .distinct()
        .count();
  }
}

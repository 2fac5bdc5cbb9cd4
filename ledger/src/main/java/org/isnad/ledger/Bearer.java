package org.isnad.ledger;

import java.util.List;

/**
 * One person, body, place or work across articles, as rules and people's judgements have it today.
 *
 * @param keys the {@link NameKey}s under which it stands, in order
 * @param spellings the ways in which its articles write it, most frequent first
 * @param documents the articles that speak of it, in the order of publication
 * @param reasons why all this is taken for one, each led by the rule or the judge; empty for a
 *     bearer of one name in one article
 */
public record Bearer(
    List<String> keys,
    List<Profile.Spelling> spellings,
    List<DocumentRef> documents,
    List<String> reasons) {

  public Bearer {
    keys = List.copyOf(keys);
    spellings = List.copyOf(spellings);
    documents = List.copyOf(documents);
    reasons = List.copyOf(reasons);
  }
}

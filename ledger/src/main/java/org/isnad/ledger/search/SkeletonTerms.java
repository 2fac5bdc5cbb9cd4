package org.isnad.ledger.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.isnad.arabic.forms.LatinKey;

/** The skeletons in the index that a Latin spelling may stand for. */
final class SkeletonTerms {

  private static final int MOST = 32;
  private static final int LONGEST = 30;

  private SkeletonTerms() {}

  static List<Term> of(String latin, String part, IndexReader reader) throws IOException {
    String pattern = latin.length() > LONGEST ? null : LatinKey.pattern(latin).orElse(null);
    return pattern == null ? List.of() : matching(pattern, part, reader);
  }

  /** Those of two words next to each other, as "Abdullah" stands for; empty where one has none. */
  static List<List<Term>> halves(String latin, String part, IndexReader reader) throws IOException {
    List<List<Term>> out = new ArrayList<>();
    if (latin.length() <= LONGEST) {
      for (String pattern : LatinKey.halves(latin).orElse(List.of())) {
        out.add(matching(pattern, part, reader));
      }
    }
    return out.stream().anyMatch(List::isEmpty) ? List.of() : out;
  }

  private static List<Term> matching(String pattern, String part, IndexReader reader)
      throws IOException {
    String field = Form.SKELETON.field(part);
    Terms terms = MultiTerms.getTerms(reader, field);
    return terms == null ? List.of() : matching(terms, field, pattern);
  }

  private static List<Term> matching(Terms terms, String field, String pattern) throws IOException {
    CompiledAutomaton automaton =
        new CompiledAutomaton(
            Operations.determinize(
                new RegExp(pattern, RegExp.NONE).toAutomaton(),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    TermsEnum found = automaton.getTermsEnum(terms);
    List<Term> out = new ArrayList<>();
    for (BytesRef term = found.next(); term != null && out.size() < MOST; term = found.next()) {
      out.add(new Term(field, BytesRef.deepCopyOf(term)));
    }
    return out;
  }
}

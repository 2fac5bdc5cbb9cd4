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
    String field = Form.SKELETON.field(part);
    Terms terms = MultiTerms.getTerms(reader, field);
    String pattern = latin.length() > LONGEST ? null : LatinKey.pattern(latin).orElse(null);
    return terms == null || pattern == null ? List.of() : matching(terms, field, pattern);
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

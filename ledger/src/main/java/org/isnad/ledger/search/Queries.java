package org.isnad.ledger.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.isnad.arabic.forms.Clitics;
import org.isnad.arabic.forms.LightStem;
import org.isnad.arabic.text.Folding;

/** Turns what is asked for into a query of the index. */
final class Queries {

  /** What each form of a word weighs: the closer to what was typed, the more. */
  private static final float EXACT = 6;

  private static final float LATIN = 4;
  private static final float SPLIT = 3;
  private static final float SKELETON = 2;
  private static final float WITHOUT_ARTICLE = 1.5f;
  private static final float STEM = 1;

  /** So that a document in which several forms stand comes before one with the best alone. */
  private static final float TIE = 0.1f;

  private static final int MOST_WORDS = 100;
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "il", "ad", "ar", "as", "ash", "at", "an", "az");

  private final IndexReader reader;
  private final List<String> notes;
  private int words;

  Queries(IndexReader reader, List<String> notes) {
    this.reader = reader;
    this.notes = notes;
  }

  /** The query for what is asked; all documents where that is nothing. */
  Query of(Ask ask) {
    return make(ask).orElseGet(MatchAllDocsQuery::new);
  }

  private Optional<Query> make(Ask ask) {
    if (ask instanceof Ask.Term term) {
      return term(Fields.TEXT, term.text());
    } else if (ask instanceof Ask.Phrase phrase) {
      return phrase(Fields.TEXT, words(phrase.text()));
    } else if (ask instanceof Ask.Filter filter) {
      return filter(filter).map(q -> new BoostQuery(new ConstantScoreQuery(q), 0));
    } else if (ask instanceof Ask.Not not) {
      return make(not.part()).map(q -> clauses(List.of(q), Occur.MUST_NOT, true));
    } else if (ask instanceof Ask.Any any) {
      return joined(any.parts(), Occur.SHOULD);
    }
    return joined(((Ask.All) ask).parts(), Occur.MUST);
  }

  private Optional<Query> joined(List<Ask> parts, Occur how) {
    return join(parts.stream().flatMap(part -> make(part).stream()).toList(), how);
  }

  private static Optional<Query> join(List<Query> queries, Occur how) {
    return switch (queries.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(queries.get(0));
      default -> Optional.of(clauses(queries, how, false));
    };
  }

  private static Query clauses(List<Query> queries, Occur how, boolean ofAll) {
    BooleanQuery.Builder out = new BooleanQuery.Builder();
    if (ofAll) {
      out.add(new BoostQuery(new MatchAllDocsQuery(), 0), Occur.MUST);
    }
    queries.forEach(query -> out.add(query, how));
    return out.build();
  }

  private Optional<Query> filter(Ask.Filter filter) {
    return switch (filter.field()) {
      case Fields.DATE -> days(filter.value());
      case Fields.ID -> Optional.of(new TermQuery(new Term(Fields.ID, filter.value())));
      default ->
          filter.quoted()
              ? phrase(filter.field(), words(filter.value()))
              : term(filter.field(), filter.value());
    };
  }

  private Optional<Query> days(String value) {
    Optional<Days> days = Days.read(value);
    if (days.isEmpty()) {
      notes.add("\"date:" + value + "\" is no day, month, year or stretch and was ignored");
    }
    return days.map(
        d -> LongPoint.newRangeQuery(Fields.DATE, d.first().toEpochDay(), d.last().toEpochDay()));
  }

  /** Words typed together: each must be found. */
  private Optional<Query> term(String part, String text) {
    return join(words(text).stream().map(word -> word(part, word)).toList(), Occur.MUST);
  }

  /** The words of a piece of the query, Latin articles off, as many as the query may still have. */
  private List<Word> words(String text) {
    List<Word> all = Word.scan(text);
    List<Word> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean article =
          i + 1 < all.size()
              && !all.get(i + 1).isArabic()
              && ARTICLES.contains(Fields.latinTerm(all.get(i).text()));
      if (!article) {
        out.add(all.get(i));
      }
    }
    int left = Math.min(out.size(), MOST_WORDS - words);
    if (left < out.size()) {
      notes.add("only the first " + MOST_WORDS + " words of the query were used");
    }
    words += left;
    return out.subList(0, left);
  }

  private Query word(String part, Word word) {
    List<Query> forms = new ArrayList<>(close(part, List.of(word)));
    String bare = Clitics.bare(word.text());
    if (word.isArabic()) {
      String noun = Folding.fold(Form.CLITICS.withoutArticle(bare));
      forms.add(boosted(Form.SPLIT.field(part), noun, WITHOUT_ARTICLE));
      forms.add(boosted(Form.STEM.field(part), LightStem.of(noun), STEM));
    }
    return new DisjunctionMaxQuery(forms, TIE);
  }

  private static Query boosted(String field, String term, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, term)), weight);
  }

  /** Words in this order and next to each other. */
  private Optional<Query> phrase(String part, List<Word> words) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new DisjunctionMaxQuery(close(part, words), TIE));
  }

  /** One word or several in a row, as typed, and with clitics off in the text. */
  private List<Query> close(String part, List<Word> words) {
    List<Query> out = new ArrayList<>();
    out.add(new BoostQuery(row(Form.EXACT.field(part), exact(words)), EXACT));
    out.add(new BoostQuery(row(Form.SPLIT.field(part), exact(words)), SPLIT));
    if (words.stream().noneMatch(Word::isArabic)) {
      List<String> latin = words.stream().map(word -> Fields.latinTerm(word.text())).toList();
      out.add(new BoostQuery(row(part + Fields.LATIN, latin), LATIN));
      skeletons(part, words).ifPresent(query -> out.add(new BoostQuery(query, SKELETON)));
    }
    return out;
  }

  private static List<String> exact(List<Word> words) {
    return words.stream().flatMap(word -> Form.EXACT.terms(word.text()).stream()).toList();
  }

  private static Query row(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.get(0)))
        : new PhraseQuery(field, terms.toArray(String[]::new));
  }

  /** Arabic words that these may be Latin spellings of; empty where one of them is of none. */
  private Optional<Query> skeletons(String part, List<Word> words) {
    try {
      List<Query> out = new ArrayList<>();
      List<List<Term>> rows = new ArrayList<>();
      for (Word word : words) {
        rows.add(SkeletonTerms.of(word.text(), part, reader));
      }
      if (rows.stream().noneMatch(List::isEmpty)) {
        out.add(rows.size() == 1 ? synonyms(rows.get(0)) : phrase(rows));
      }
      List<List<Term>> halves =
          words.size() == 1 ? SkeletonTerms.halves(words.get(0).text(), part, reader) : List.of();
      if (!halves.isEmpty()) {
        out.add(phrase(halves));
      }
      return out.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(out, TIE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query synonyms(List<Term> terms) {
    SynonymQuery.Builder out = new SynonymQuery.Builder(terms.get(0).field());
    terms.forEach(out::addTerm);
    return out.build();
  }

  private static Query phrase(List<List<Term>> rows) {
    MultiPhraseQuery.Builder out = new MultiPhraseQuery.Builder();
    rows.forEach(row -> out.add(row.toArray(Term[]::new)));
    return out.build();
  }
}

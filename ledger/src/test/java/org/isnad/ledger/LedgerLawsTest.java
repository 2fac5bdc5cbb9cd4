package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.isnad.core.record.Failure;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Stage;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every ledger, tried with seeded random contents and queries. */
class LedgerLawsTest {

  private static final String[] WORDS = {
    "وزير",
    "الوزير",
    "لم",
    "جسر",
    "وللجنة",
    "Baghdadi",
    "al-Bagh",
    "٢٠١٥",
    "2015-08",
    "AND",
    "OR",
    "NOT",
    "(",
    ")",
    "\"",
    "«",
    "-",
    ":",
    "source:",
    "date:2015..",
    "about:x",
    "id:",
    "date:",
    "*",
    "\ud83d\ude00",
    "\ud800",
    "\u202e",
    "a-b-c",
    "''",
    "[",
    "~",
    "^2",
    "?",
    "\\",
    "و",
    "aeiouyw",
    "\u0640",
    "\u064b",
    "x".repeat(200)
  };

  @TempDir private Path temp;

  @Test
  void theDigestDoesNotDependOnOrderOrRepetition() {
    List<SourcedRecord> records = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      records.add(i % 2 == 0 ? Samples.bridge("d" + i) : Samples.plain("d" + i, "نص " + i));
    }
    Set<String> digests = new HashSet<>();
    for (int run = 0; run < 5; run++) {
      Collections.shuffle(records, new Random(run));
      try (Ledger ledger = Ledger.open(temp.resolve("r" + run))) {
        records.forEach(record -> ledger.keep(record, "first"));
        ledger.keep(new Failure("x", Stage.READ, "broken"));
        records.forEach(record -> ledger.keep(record, "second"));
        digests.add(ledger.digest());
      }
    }
    assertThat(digests).hasSize(1);
  }

  @Test
  void theDigestTellsLedgersApart() {
    Set<String> digests = new HashSet<>();
    try (Ledger ledger = Ledger.open(temp)) {
      digests.add(ledger.digest());
      ledger.keep(Samples.bridge("d1"), "o");
      digests.add(ledger.digest());
      ledger.keep(new Failure("x", Stage.READ, "broken"));
      digests.add(ledger.digest());
      ledger.keep(Samples.plain("d1", "نص"), "o");
      digests.add(ledger.digest());
    }
    assertThat(digests).hasSize(4);
  }

  @Test
  void noQueryFailsAndEveryAnswerIsConsistent() {
    Random random = new Random(20260103);
    try (Ledger ledger = Ledger.open(temp)) {
      for (int i = 0; i < 40; i++) {
        ledger.keep(
            SourcedRecord.unread(
                Samples.document(
                    "d" + i, mixed(random, 40), "p" + i % 3, LocalDate.of(2015, 8, 1 + i % 28))),
            "o" + i);
      }
      for (int i = 0; i < 1500; i++) {
        String query = mixed(random, 8);
        SearchPage page = ledger.search(query, 40, 0);
        assertThat(page.total()).as(query).isEqualTo(page.hits().size());
        SearchPage part = ledger.search(query, 3, 2);
        assertThat(part.total()).as(query).isEqualTo(page.total());
        int end = Math.min(5, page.hits().size());
        assertThat(part.hits()).as(query).isEqualTo(page.hits().subList(Math.min(2, end), end));
        page.hits().forEach(hit -> check(ledger, hit));
      }
    }
  }

  private static void check(Ledger ledger, SearchHit hit) {
    for (Snippet snippet : hit.snippets()) {
      String whole =
          snippet.field() == Snippet.Field.TITLE
              ? hit.document().title()
              : ledger.record(hit.document().id()).orElseThrow().text();
      assertThat(snippet.span().of(whole)).isEqualTo(snippet.text());
      int last = snippet.span().begin();
      for (Span match : snippet.matches()) {
        assertThat(match.begin()).isGreaterThanOrEqualTo(last);
        assertThat(match.end()).isLessThanOrEqualTo(snippet.span().end());
        last = match.end();
      }
    }
  }

  private static String mixed(Random random, int most) {
    StringBuilder out = new StringBuilder();
    int pieces = 1 + random.nextInt(most);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(5) == 0) {
        out.append((char) random.nextInt(0x10000));
      } else {
        out.append(WORDS[random.nextInt(WORDS.length)]);
      }
      out.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return out.toString();
  }

  @Test
  void extremeQueriesAreAnsweredToo() {
    try (Ledger ledger = Ledger.open(temp)) {
      ledger.keep(Samples.plain("d1", "جسر Baghdadi بغدادي"), "o");
      for (String query :
          List.of(
              "(".repeat(50_000),
              "NOT ".repeat(50_000) + "جسر",
              "a-".repeat(50_000),
              "Baghdadi ".repeat(2_000),
              "\"" + "Baghdadi ".repeat(2_000) + "\"",
              "aeiouyw".repeat(2_000),
              "ج".repeat(100_000),
              "(a OR ".repeat(5_000))) {
        assertThat(ledger.search(query, 10, 0).total()).isBetween(0L, 1L);
      }
      assertThat(ledger.search("جسر", Integer.MAX_VALUE, Integer.MAX_VALUE).hits()).isEmpty();
      assertThat(ledger.search("جسر", -1, -1).total()).isEqualTo(1);
    }
  }

  @Test
  void aTextOfOneEndlessWordIsKeptAndFound() {
    try (Ledger ledger = Ledger.open(temp)) {
      ledger.keep(Samples.plain("d1", "ب".repeat(200_000)), "o");
      assertThat(ledger.search("ب".repeat(80), 10, 0).total()).isEqualTo(1);
    }
  }
}

package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that are saved, and what is new in them. */
class SavedTest {

  private static final Instant NOON = Instant.parse("2024-03-04T12:00:00Z");

  @TempDir private Path temp;
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(temp.resolve("ledger"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private long save(String name) {
    return ledger.saved().save(new SavedSearch(0, name, "/?q=x", "Salma", NOON, false));
  }

  private long news(long number, String reader) {
    return ledger.saved().news(number, reader, "الجسر", Narrowing.NONE);
  }

  @Test
  void aSearchIsSavedRenamedDeletedAndPutBackExactly() {
    long number = save("الجسر");
    SavedSearch before = ledger.saved().find(number).orElseThrow();
    ledger.saved().delete(number);
    assertThat(ledger.saved().find(number).orElseThrow().gone()).isTrue();
    ledger.saved().restore(number);
    assertThat(ledger.saved().all()).containsExactly(before);
    ledger.saved().rename(number, "the bridge");
    ledger.close();
    ledger = Ledger.open(temp.resolve("ledger"));
    assertThat(ledger.saved().all()).extracting(SavedSearch::name).containsExactly("the bridge");
    assertThatThrownBy(() -> save(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachReaderHasNewsOfTheirOwn() {
    ledger.keep(Samples.bridge("one"), "one.txt");
    long number = save("x");
    assertThat(news(number, "Salma")).isZero();
    assertThat(news(number, "Nadir")).isEqualTo(1);
    ledger.saved().seen(number, "Nadir");
    ledger.keep(Samples.bridge("two"), "two.txt");
    ledger.keep(Samples.plain("three", "نص لا يتصل بالأمر."), "three.txt");
    assertThat(news(number, "Nadir")).isEqualTo(1);
    assertThat(news(number, "Salma")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsNewIsWhatAnswersAndWasKeptSince(long seed) {
    Random random = new Random(seed);
    long number = save("x");
    Set<String> expected = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      String id = "d" + i;
      int choice = random.nextInt(5);
      if (choice == 0) {
        ledger.saved().seen(number, "Salma");
        expected.clear();
      } else if (choice < 3) {
        ledger.keep(Samples.bridge(id), id);
        expected.add(id);
      } else {
        ledger.keep(Samples.plain(id, "نص لا يتصل بالأمر، رقمه " + i), id);
      }
      assertThat(news(number, "Salma")).as("seed %d step %d", seed, i).isEqualTo(expected.size());
    }
  }
}

package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.record.Document;
import org.isnad.core.record.Fingerprint;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.dossier.Chosen;
import org.isnad.ledger.dossier.Deed;
import org.isnad.ledger.dossier.Dossier;
import org.isnad.ledger.dossier.Entry;
import org.isnad.ledger.dossier.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people collect, and that nothing of it is lost. */
class DossiersTest {

  private static final Instant NOON = Instant.parse("2024-03-04T12:00:00Z");
  private static final SourcedRecord BRIDGE = Samples.bridge("d");

  @TempDir private Path temp;
  private Ledger ledger;
  private long harbour;

  @BeforeEach
  void begin() {
    ledger = Ledger.open(temp.resolve("ledger"));
    ledger.keep(BRIDGE, "d.txt");
    harbour = add(0, new Deed.Begun("الميناء", "what was said of it"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private long add(long dossier, Deed deed) {
    return ledger.dossiers().add(new Entry(0, dossier, deed, "Salma", NOON));
  }

  private static Chosen quote(int begin, int end) {
    return new Chosen(
        Chosen.Kind.QUOTE,
        "d",
        BRIDGE.document().sha256(),
        new Span(begin, end),
        new Chosen.Kept(
            "عنوان",
            null,
            LocalDate.of(2024, 3, 1),
            "https://example.org/1",
            List.of("one", "two"),
            new Span(begin, end).of(BRIDGE.text())));
  }

  private long put(int begin) {
    return add(harbour, new Deed.Put(quote(begin, begin + 4)));
  }

  private Dossier seen() {
    return ledger.dossiers().find(harbour).orElseThrow();
  }

  private List<Long> order() {
    return seen().items().stream().map(Item::number).toList();
  }

  /** All that a reader sees of it but the log. */
  private Dossier view() {
    Dossier d = seen();
    return new Dossier(
        d.number(),
        d.name(),
        d.description(),
        d.reader(),
        d.made(),
        d.items(),
        d.notes(),
        d.taken(),
        d.away(),
        List.of());
  }

  @Test
  void whatWasChosenComesBackAsItWasAlsoAfterTheEndOfTheProgram() {
    long item = put(0);
    add(harbour, new Deed.Noted(item, "ask who \"they\" are\nand when"));
    add(harbour, new Deed.Noted(0, "of the whole"));
    Dossier before = seen();
    ledger.close();
    ledger = Ledger.open(temp.resolve("ledger"));
    assertThat(seen()).isEqualTo(before);
    assertThat(before.items().get(0).chosen()).isEqualTo(quote(0, 4));
    assertThat(before.items().get(0).notes().get(0).reader()).isEqualTo("Salma");
    assertThat(before.notes()).hasSize(1);
  }

  @Test
  void itemsAreMovedBehindOthersAndToTheBeginning() {
    long one = put(0);
    long two = put(5);
    long three = put(10);
    add(harbour, new Deed.Moved(three, Deed.Moved.FIRST));
    assertThat(order()).containsExactly(three, one, two);
    add(harbour, new Deed.Moved(three, one));
    assertThat(order()).containsExactly(one, three, two);
  }

  @Test
  void whatWasTakenOutIsPutBackInItsPlace() {
    put(0);
    long two = put(5);
    put(10);
    List<Long> before = order();
    long out = add(harbour, new Deed.TakenOut(two));
    assertThat(order()).hasSize(2);
    assertThat(seen().taken()).extracting(t -> t.item().number()).containsExactly(two);
    add(harbour, new Deed.Undone(out));
    assertThat(order()).isEqualTo(before);
    assertThat(seen().taken()).isEmpty();
  }

  @Test
  void itemsOutliveANewRunAndANewText() {
    put(0);
    Dossier before = seen();
    Document old = BRIDGE.document();
    String text = "نص آخر تماما.";
    ledger.keep(
        SourcedRecord.unread(
            new Document(
                "d",
                old.title(),
                old.publisher(),
                old.author(),
                old.published(),
                old.url(),
                "ar",
                Fingerprint.sha256(text),
                text)),
        "d.txt");
    assertThat(seen()).isEqualTo(before);
    assertThat(ledger.record("d").orElseThrow().text()).isEqualTo(text);
    assertThat(ledger.dossiers().text("d", old.sha256()).orElseThrow().record()).isEqualTo(BRIDGE);
  }

  @Test
  void aDossierThatIsPutAwayComesBack() {
    Dossier before = view();
    long away = add(harbour, new Deed.PutAway());
    assertThat(seen().isAway()).isTrue();
    add(harbour, new Deed.Undone(away));
    assertThat(view()).isEqualTo(before);
  }

  @Test
  void whatIsNotThereIsRefusedAndChangesNothing() {
    long other = add(0, new Deed.Begun("another", null));
    long item = add(other, new Deed.Put(quote(0, 4)));
    Dossier before = seen();
    for (Deed wrong :
        List.of(
            new Deed.Moved(item, Deed.Moved.FIRST),
            new Deed.TakenOut(item),
            new Deed.Noted(item, "x"),
            new Deed.Undone(item),
            new Deed.Undone(harbour))) {
      assertThatThrownBy(() -> add(harbour, wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> add(99, new Deed.PutAway()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no dossier 99");
    assertThat(seen()).isEqualTo(before);
  }

  @Test
  void theLastChangedStandsFirst() {
    long other = add(0, new Deed.Begun("another", null));
    assertThat(ledger.dossiers().all()).extracting(Dossier::number).startsWith(other);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void takingBackRestoresExactlyAndNothingIsEverLost(long seed) {
    Random random = new Random(seed);
    List<Long> items = new ArrayList<>(List.of(put(0), put(5)));
    for (int step = 0; step < 60; step++) {
      Dossier before = view();
      long number = add(harbour, any(random, items));
      if (seen().log().get(seen().log().size() - 1).deed() instanceof Deed.Put) {
        items.add(number);
      }
      Dossier after = view();
      long back = add(harbour, new Deed.Undone(number));
      assertThat(view()).as("taken back, seed %d step %d", seed, step).isEqualTo(before);
      if (random.nextInt(4) > 0) {
        add(harbour, new Deed.Undone(back));
        assertThat(view()).as("put back, seed %d step %d", seed, step).isEqualTo(after);
      } else {
        items.remove(number);
      }
      assertThat(all(seen())).isEqualTo(new HashSet<>(items));
      assertThat(seen().items().size() + seen().taken().size()).isEqualTo(items.size());
    }
  }

  private static Set<Long> all(Dossier dossier) {
    Set<Long> out = dossier.items().stream().map(Item::number).collect(Collectors.toSet());
    dossier.taken().forEach(t -> out.add(t.item().number()));
    return out;
  }

  private static Deed any(Random random, List<Long> items) {
    long one = items.get(random.nextInt(items.size()));
    long other = items.get(random.nextInt(items.size()));
    return switch (random.nextInt(7)) {
      case 0, 1 -> new Deed.Put(quote(random.nextInt(9), 10 + random.nextInt(9)));
      case 2 -> new Deed.Moved(one, random.nextBoolean() ? Deed.Moved.FIRST : other);
      case 3 -> new Deed.TakenOut(one);
      case 4 -> new Deed.Noted(random.nextBoolean() ? 0 : one, "note " + random.nextInt());
      case 5 -> new Deed.Named("name " + random.nextInt(), null);
      default -> new Deed.PutAway();
    };
  }
}

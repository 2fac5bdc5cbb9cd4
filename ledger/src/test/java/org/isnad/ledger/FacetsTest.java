package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.core.record.Access;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.export.AttributionTable;
import org.isnad.ledger.review.Judgement;
import org.isnad.ledger.review.Reported;
import org.isnad.ledger.review.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search narrowed by who says, how, through how many, when and where. */
class FacetsTest {

  private static final String TEXT = "قال قائل إن شيئا وقع في المدينة ثم قال آخر إنه لم يقع";
  private static final List<String> NAMES = List.of("سالم", "هناء", "الوزارة", "الشركة");
  private static final Act[] ACTS = {Act.SAY, Act.DENY, Act.WARN};
  private static final Access[] ACCESSES = {null, Access.TOLD, Access.ANONYMOUS};

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Narrowing by(Facet facet, String... values) {
    return new Narrowing(Map.of(facet, Set.of(values)), null, null);
  }

  private Set<String> found(Narrowing narrowing) {
    SearchPage page = ledger.search("", narrowing, 100, 0);
    assertThat(page.total()).isEqualTo(page.hits().size());
    return page.hits().stream()
        .map(h -> h.document().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Attribution said(String id, int source, Act act, Access access, String parent) {
    return new Attribution(
        id,
        act,
        new Span(2 * Integer.parseInt(id.substring(1)), 2 * Integer.parseInt(id.substring(1)) + 1),
        source < 0 ? null : new Party(null, "e" + source),
        List.of(new Span(9, 20)),
        parent,
        false,
        false,
        null,
        access,
        List.of(),
        "hand",
        0.5);
  }

  private static SourcedRecord record(
      String id, String outlet, LocalDate day, Attribution... said) {
    return record(id, outlet, day, NAMES, said);
  }

  /** Of the names those that the article gives; the others it describes only. */
  private static SourcedRecord record(
      String id, String outlet, LocalDate day, List<String> given, Attribution... said) {
    List<Entity> entities =
        IntStream.range(0, NAMES.size()).mapToObj(i -> entity(i, given)).toList();
    return new SourcedRecord(
        Samples.document(id, TEXT, outlet, day),
        List.of(),
        entities,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(said),
        List.of());
  }

  private static Entity entity(int number, List<String> given) {
    String name = NAMES.get(number);
    List<String> names = given.contains(name) ? List.of(name) : List.of();
    return new Entity("e" + number, EntityType.PERSON, name, names, "n" + number, null);
  }

  private static SourcedRecord random(Random random, int number) {
    List<Attribution> said = new ArrayList<>();
    for (int i = 1; i <= random.nextInt(5); i++) {
      said.add(
          said(
              "a" + i,
              random.nextInt(NAMES.size() + 1) - 1,
              ACTS[random.nextInt(ACTS.length)],
              ACCESSES[random.nextInt(ACCESSES.length)],
              i > 1 && random.nextBoolean() ? "a" + (i - 1) : null));
    }
    return record(
        "d" + number,
        random.nextInt(4) == 0 ? null : "صحيفة " + random.nextInt(2),
        random.nextInt(4) == 0 ? null : LocalDate.of(2024, 1, 1 + random.nextInt(5)),
        NAMES.subList(random.nextInt(NAMES.size()), NAMES.size()),
        said.toArray(Attribution[]::new));
  }

  private static Narrowing random(Random random) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    List<String> keys = NAMES.stream().map(NameKey::of).toList();
    for (Facet facet : Facet.values()) {
      if (random.nextInt(3) == 0) {
        values.put(
            facet,
            switch (facet) {
              case OUTLET -> Set.of(NameKey.of("صحيفة " + random.nextInt(3)));
              case SOURCE, NAMED ->
                  new TreeSet<>(List.of(keys.get(random.nextInt(4)), keys.get(0)));
              case ACT -> Set.of(ACTS[random.nextInt(3)].name());
              case DEPTH -> Set.of(Integer.toString(1 + random.nextInt(3)));
              case ACCESS -> Set.of(ACCESSES[1 + random.nextInt(2)].name());
            });
      }
    }
    LocalDate from = random.nextInt(3) == 0 ? LocalDate.of(2024, 1, 2) : null;
    return new Narrowing(values, from, random.nextInt(3) == 0 ? LocalDate.of(2024, 1, 4) : null);
  }

  private static boolean admits(Narrowing narrowing, SourcedRecord record) {
    return narrowing.admits(Facet.OUTLET, outlet(record))
        && narrowing.admits(record.document().published())
        && (narrowing.of(Facet.NAMED).isEmpty()
            || record.entities().stream()
                .filter(e -> !e.names().isEmpty())
                .anyMatch(e -> narrowing.admits(Facet.NAMED, NameKey.of(e))))
        && (!narrowing.asksOfAttributions()
            || record.attributions().stream().anyMatch(a -> narrowing.admits(record, a)));
  }

  private static String outlet(SourcedRecord record) {
    String publisher = record.document().publisher();
    return publisher == null ? null : NameKey.of(publisher);
  }

  private static Narrowing with(Narrowing narrowing, Facet facet, Set<String> values) {
    Map<Facet, Set<String>> all = new EnumMap<>(Facet.class);
    all.putAll(narrowing.values());
    all.put(facet, values);
    return new Narrowing(all, narrowing.from(), narrowing.to());
  }

  @Test
  void countsAndHitsAreWhatLookingAtEachRecordGives() {
    Random random = new Random(41);
    List<SourcedRecord> records = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      records.add(random(random, i));
      ledger.keep(records.get(i), "f" + i);
      if (i == 30) {
        ledger.flush();
      }
    }
    for (int i = 0; i < 200; i++) {
      Narrowing narrowing = random(random);
      assertThat(found(narrowing))
          .isEqualTo(
              records.stream()
                  .filter(r -> admits(narrowing, r))
                  .map(r -> r.document().id())
                  .collect(Collectors.toCollection(TreeSet::new)));
      countsAreRight(records, narrowing);
    }
  }

  /** A count says how many would be found if its value alone were chosen of its facet. */
  private void countsAreRight(List<SourcedRecord> records, Narrowing narrowing) {
    SearchPage page = ledger.search("", narrowing, 1, 0);
    page.facets()
        .forEach(
            (facet, values) ->
                values.forEach(
                    v -> {
                      Narrowing chosen = with(narrowing, facet, Set.of(v.value()));
                      assertThat(v.documents())
                          .as("%s %s in %s", facet, v.value(), narrowing)
                          .isEqualTo(records.stream().filter(r -> admits(chosen, r)).count());
                    }));
    Map<LocalDate, Long> days = new TreeMap<>();
    Narrowing ofAllDays = new Narrowing(narrowing.values(), null, null);
    records.stream()
        .filter(r -> admits(ofAllDays, r) && r.document().published() != null)
        .forEach(r -> days.merge(r.document().published(), 1L, Long::sum));
    assertThat(page.days()).isEqualTo(days);
  }

  @Test
  void whatIsAskedMustHoldOfOneAttribution() {
    ledger.keep(
        record(
            "d",
            null,
            null,
            said("a1", 0, Act.SAY, null, null),
            said("a2", 1, Act.DENY, null, null)),
        "f");
    assertThat(found(by(Facet.ACT, "DENY"))).containsExactly("d");
    assertThat(found(with(by(Facet.ACT, "DENY"), Facet.SOURCE, Set.of(NameKey.of("هناء")))))
        .containsExactly("d");
    assertThat(found(with(by(Facet.ACT, "DENY"), Facet.SOURCE, Set.of(NameKey.of("سالم")))))
        .isEmpty();
  }

  @Test
  void aHitShowsWhoSaysWhatWasAskedFor() {
    ledger.keep(Samples.bridge("d"), "f");
    SearchHit hit = ledger.search("", by(Facet.DEPTH, "2"), 10, 0).hits().get(0);
    assertThat(hit.said()).extracting(SearchHit.Said::source).containsExactly("مقاتل");
    assertThat(ledger.search("العمدة", 10, 0).hits().get(0).said()).isEmpty();
  }

  @Test
  void whatAReaderRejectsIsNoLongerFoundAndIsAgainWhenTakenBack() {
    SourcedRecord bridge = Samples.bridge("d");
    ledger.keep(bridge, "f");
    Narrowing fighter = by(Facet.SOURCE, NameKey.of("مقاتل"));
    assertThat(found(fighter)).containsExactly("d");
    long number = judge(bridge, 1, new Verdict.Rejected());
    assertThat(found(fighter)).isEmpty();
    assertThat(ledger.names().sources(10, 0))
        .extracting(SourceTally::name)
        .containsExactly("وزارة النهر");
    assertThat(ledger.names().profile(NameKey.of("مقاتل")).map(Profile::says)).contains(List.of());
    ledger.close();
    ledger = Ledger.open(folder);
    assertThat(found(fighter)).isEmpty();
    ledger.reindex();
    assertThat(found(fighter)).isEmpty();
    judge(bridge, 1, new Verdict.Undone(number));
    assertThat(found(fighter)).containsExactly("d");
    assertThat(ledger.names().sources(10, 0)).hasSize(2);
  }

  @Test
  void whatAReaderCorrectsIsFoundAsCorrected() {
    SourcedRecord bridge = Samples.bridge("d");
    ledger.keep(bridge, "f");
    Reported right =
        new Reported(Act.DENY, null, "سالم الجسري", List.of(new Span(20, 30)), null, false, false);
    judge(bridge, 0, new Verdict.Corrected(right));
    assertThat(found(by(Facet.SOURCE, "q1"))).containsExactly("d");
    assertThat(found(by(Facet.SOURCE, NameKey.of("وزارة النهر")))).isEmpty();
    assertThat(ledger.names().profile("q1").orElseThrow().says())
        .extracting(Profile.Saying::act)
        .containsExactly(Act.DENY);
    assertThat(ledger.reviews().reviewProgress().judged()).isEqualTo(1);
    assertThat(ledger.reviews().reviewProgress().all()).isEqualTo(2);
  }

  @Test
  void judgingAndTakingBackLeavesTheLedgerAsItWas() {
    SourcedRecord bridge = Samples.bridge("d");
    ledger.keep(bridge, "f");
    String before = ledger.digest();
    long number = judge(bridge, 0, new Verdict.Rejected());
    assertThat(ledger.digest()).isNotEqualTo(before);
    assertThat(ledger.reviews().reviewProgress().judged()).isEqualTo(1);
    assertThat(ledger.reviews().reviewProgress().all()).isEqualTo(2);
    judge(bridge, 0, new Verdict.Undone(number));
    assertThat(ledger.digest()).isEqualTo(before);
  }

  @Test
  void aJudgementOutlivesANewRunOfTheSameText() {
    SourcedRecord bridge = Samples.bridge("d");
    ledger.keep(bridge, "f");
    judge(bridge, 1, new Verdict.Rejected());
    SourcedRecord again =
        new SourcedRecord(
            bridge.document(),
            bridge.sentences(),
            bridge.entities(),
            bridge.mentions(),
            bridge.times(),
            List.of(),
            bridge.wire(),
            bridge.attributions(),
            bridge.claims());
    assertThat(ledger.keep(again, "f")).isEqualTo(Keeping.CHANGED);
    assertThat(found(by(Facet.SOURCE, NameKey.of("مقاتل")))).isEmpty();
    assertThat(ledger.names().sources(10, 0)).hasSize(1);
  }

  @Test
  void theTableHoldsEveryArticleThatAnswers() {
    ledger.keep(Samples.bridge("d"), "f");
    ledger.keep(record("e", "صحيفة", null), "g");
    assertThat(table(Narrowing.NONE)).hasSize(3).anyMatch(line -> line.startsWith("e,صحيفة,"));
    assertThat(table(by(Facet.DEPTH, "2"))).singleElement().asString().contains("مقاتل");
  }

  private List<String> table(Narrowing narrowing) {
    StringBuilder out = new StringBuilder();
    ledger.forEachAnswer("", narrowing, r -> out.append(AttributionTable.lines(r, narrowing)));
    List<String> lines = out.toString().lines().toList();
    int columns = AttributionTable.head().split(",", -1).length;
    assertThat(lines).allMatch(line -> line.split(",", -1).length == columns);
    return lines;
  }

  private long judge(SourcedRecord record, int place, Verdict verdict) {
    Attribution one = record.attributions().get(place);
    String id = record.document().id();
    return ledger
        .reviews()
        .judge(
            new Judgement(
                0,
                id,
                record.document().sha256(),
                one.cue(),
                verdict,
                "Salma",
                Instant.EPOCH,
                null));
  }
}

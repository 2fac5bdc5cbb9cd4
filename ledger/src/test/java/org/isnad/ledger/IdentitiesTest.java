package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.identity.Node;
import org.isnad.ledger.identity.Ruling;
import org.isnad.ledger.identity.Sameness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentitiesTest {

  private static final String SALIM = "سالم الجسري";

  @TempDir private Path temp;

  @Test
  void twoPersonsOfOneNameStayApartWhereNothingShowsThatTheyAreOne() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", SALIM, "خالد الميناوي");
      keep(ledger, "d2", SALIM, "ناجي الصياد");
      assertThat(bearers(ledger, SALIM)).containsExactly("d1", "d2");
    }
  }

  @Test
  void oneNameBesideTheSameOtherNameIsOnePerson() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", SALIM, "خالد الميناوي");
      keep(ledger, "d2", SALIM, "خالد الميناوي");
      assertThat(bearers(ledger, SALIM)).containsExactly("d1 d2");
      assertThat(identity(ledger, SALIM).bearers().get(0).reasons())
          .singleElement()
          .asString()
          .startsWith("identity-company: ");
    }
  }

  @Test
  void aNameThatTwoPapersSpellDifferentlyIsOnePersonWithTheSameCompany() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "إدوار فولمان", "خالد الميناوي");
      keep(ledger, "d2", "ادوار فولمين", "خالد الميناوي");
      keep(ledger, "d3", "عبدالرحمن الجسري", "ناجي الصياد");
      keep(ledger, "d4", "عبد الرحمن الجسري", "سلمى البحري");
      assertThat(bearers(ledger, "إدوار فولمان")).containsExactly("d1 d2");
      assertThat(bearers(ledger, "عبد الرحمن الجسري")).containsExactly("d3 d4");
    }
  }

  @Test
  void givenNamesThatDifferInALongVowelAreTwoNames() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "سالم الجسري", "خالد الميناوي");
      keep(ledger, "d2", "سليم الجسري", "خالد الميناوي");
      assertThat(bearers(ledger, "سالم الجسري")).containsExactly("d1");
    }
  }

  @Test
  void whatAnArticleAlsoCallsSomebodyLeadsToOthersWhereAnotherNameStandsBesideBoth() {
    try (Ledger ledger = Ledger.open(temp)) {
      keepCalled(ledger, "d1", SALIM, "أبو يوسف", "خالد الميناوي");
      keep(ledger, "d2", "أبو يوسف", "خالد الميناوي");
      keep(ledger, "d3", "أبو يوسف", "ناجي الصياد");
      assertThat(bearers(ledger, SALIM)).containsExactly("d1 d2");
      assertThat(identity(ledger, SALIM).bearers().get(0).reasons())
          .anyMatch(reason -> reason.contains("identity-alias"));
    }
  }

  @Test
  void aShortNameIsProposedWithReasonsAndNotMerged() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", SALIM, "خالد الميناوي");
      keep(ledger, "d2", "الجسري", "خالد الميناوي");
      assertThat(bearers(ledger, SALIM)).containsExactly("d1");
      Proposal proposal = identity(ledger, SALIM).proposals().get(0);
      assertThat(proposal.name()).isEqualTo("الجسري");
      assertThat(proposal.reasons()).hasSize(2);
      assertThat(proposal.doubts()).isEmpty();
    }
  }

  @Test
  void aNameWithAndWithoutAMiddleNameIsProposedWithReasonsAndNotMerged() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "سالم الجسري", "خالد الميناوي");
      keep(ledger, "d2", "سالم يوسف الجسري", "خالد الميناوي");
      keep(ledger, "d3", "سعيد يوسف الجسري", "خالد الميناوي");
      assertThat(bearers(ledger, "سالم الجسري")).containsExactly("d1");
      assertThat(identity(ledger, "سالم الجسري").proposals())
          .singleElement()
          .satisfies(
              proposal -> {
                assertThat(proposal.name()).isEqualTo("سالم يوسف الجسري");
                assertThat(proposal.reasons()).hasSize(2).first().asString().contains("between");
              });
      assertThat(identity(ledger, "سالم يوسف الجسري").proposals())
          .extracting(Proposal::name)
          .containsExactly("سالم الجسري");
    }
  }

  @Test
  void aJudgementMergesAndAnUndoRestoresExactly() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", SALIM, "خالد الميناوي");
      keep(ledger, "d2", "أبو يوسف", "ناجي الصياد");
      keep(ledger, "d3", SALIM, "ناجي الصياد");
      Identity before = identity(ledger, SALIM);
      String digest = ledger.digest();
      Ruling judgement = judge(ledger, SALIM, "أبو يوسف", Sameness.SAME);
      assertThat(bearers(ledger, SALIM)).containsExactly("d1 d2 d3");
      assertThat(mentions(ledger, SALIM)).isEqualTo(3);
      assertThat(ledger.who().takeBack(judgement.id(), "maha", Instant.EPOCH, "")).isTrue();
      assertThat(ledger.who().takeBack(judgement.id(), "maha", Instant.EPOCH, "")).isFalse();
      assertThat(identity(ledger, SALIM).bearers()).isEqualTo(before.bearers());
      assertThat(ledger.who().rulings()).singleElement().matches(Ruling::undone);
      assertThat(ledger.digest()).isNotEqualTo(digest);
    }
  }

  @Test
  void aJudgementSurvivesANewReadingAndANewOpening() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", SALIM, "خالد الميناوي");
      keep(ledger, "d2", "أبو يوسف", "ناجي الصياد");
      judge(ledger, SALIM, "أبو يوسف", Sameness.SAME);
    }
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", SALIM, "خالد الميناوي", "سلمى البحري");
      assertThat(bearers(ledger, SALIM)).containsExactly("d1 d2");
    }
  }

  @Test
  void oneOfThreeBearersCanBeSetApart() {
    try (Ledger ledger = Ledger.open(temp)) {
      for (String id : List.of("d1", "d2", "d3")) {
        keep(ledger, id, SALIM, "خالد الميناوي");
      }
      ledger
          .who()
          .rule(
              new Node(NameKey.of(SALIM), null),
              new Node(NameKey.of(SALIM), "d3"),
              Sameness.NOT_SAME,
              "maha",
              Instant.EPOCH,
              "another man");
      assertThat(bearers(ledger, SALIM)).containsExactly("d1 d2", "d3");
    }
  }

  @Test
  void anEntryOfAListIsOneWhereverItStands() {
    try (Ledger ledger = Ledger.open(temp)) {
      ledger.keep(Samples.bridge("d1"), "d1");
      ledger.keep(Samples.bridge("d2"), "d2");
      assertThat(ledger.who().keys(SALIM)).containsExactly("q1");
    }
  }

  @Test
  void whatAnAgencyCallsItselfInItsDatelinesIsASpellingOfIt() {
    String agency = "وكالة الميناء للأنباء";
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", agency);
      keepPublished(ledger, "d2", agency, "النهر - الميناء: فتح الجسر أمس.");
      keepPublished(ledger, "d3", agency, "النهر - سالم الجسري: فتح الجسر أمس.");
      keepPublished(ledger, "d4", "صحيفة الشراع", "النهر - الميناء: فتح الجسر أمس.");
      assertThat(ledger.who().keys("الميناء")).containsExactly(NameKey.of(agency));
      assertThat(identity(ledger, agency).bearers())
          .singleElement()
          .satisfies(
              bearer ->
                  assertThat(bearer.spellings())
                      .extracting(Profile.Spelling::name)
                      .containsExactlyInAnyOrder(agency, "الميناء"));
    }
  }

  private static void keepPublished(Ledger ledger, String id, String publisher, String text) {
    ledger.keep(
        new SourcedRecord(
            Samples.document(id, text, publisher, LocalDate.of(2024, 3, 4)),
            List.of(new Span(0, text.length())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        id);
  }

  @Test
  void whereTwoPeopleDisagreeANameStaysDisputedAndSaysWhoClaimsIt() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", SALIM, "خالد الميناوي");
      keep(ledger, "d2", "أبو يوسف", "ناجي الصياد");
      judge(ledger, SALIM, "أبو يوسف", Sameness.SAME, "maha");
      judge(ledger, SALIM, "أبو يوسف", Sameness.NOT_SAME, "jamil");
      Identity identity = identity(ledger, SALIM);
      assertThat(bearers(ledger, SALIM)).containsExactly("d1");
      assertThat(identity.disputes())
          .singleElement()
          .satisfies(
              dispute ->
                  assertThat(dispute)
                      .extracting(Ruling::judge)
                      .containsExactlyInAnyOrder("maha", "jamil"));
    }
  }

  /**
   * Seeded: whatever people judge, each mention is some bearer's; all taken back, all is as it was.
   */
  @Test
  void noJudgementLosesAMentionAndTakingAllBackRestoresExactly() {
    List<String> names = List.of(SALIM, "سليم الجسري", "أبو يوسف", "الجسري", "ناجي الصياد");
    int merges = 0;
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      try (Ledger ledger = Ledger.open(temp.resolve("seed" + seed))) {
        Map<String, Long> kept = keepAtRandom(ledger, names, random);
        List<List<Bearer>> before = names.stream().map(n -> bearersOf(ledger, n)).toList();
        List<Long> judged = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
          Sameness verdict = random.nextInt(3) == 0 ? Sameness.NOT_SAME : Sameness.SAME;
          judged.add(judge(ledger, any(names, random), any(names, random), verdict).id());
          for (String name : names) {
            assertThat(mentionsOf(ledger, name)).as(name).isEqualTo(kept.getOrDefault(name, 0L));
            merges += bearersOf(ledger, name).stream().anyMatch(b -> b.keys().size() > 1) ? 1 : 0;
          }
        }
        Collections.shuffle(judged, random);
        judged.forEach(id -> ledger.who().takeBack(id, "maha", Instant.EPOCH, ""));
        assertThat(names.stream().map(n -> bearersOf(ledger, n)).toList()).isEqualTo(before);
      }
    }
    assertThat(merges).as("merges that were looked at").isPositive();
  }

  /** How often each name was kept. */
  private static Map<String, Long> keepAtRandom(Ledger ledger, List<String> names, Random random) {
    Map<String, Long> kept = new TreeMap<>();
    for (int i = 0; i < 10; i++) {
      String one = names.get(i % names.size());
      String other = any(names, random);
      List<String> both = one.equals(other) ? List.of(one) : List.of(one, other);
      keep(ledger, "d" + i, both.toArray(String[]::new));
      both.forEach(name -> kept.merge(name, 1L, Long::sum));
    }
    return kept;
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<Bearer> bearersOf(Ledger ledger, String name) {
    return identity(ledger, name).bearers();
  }

  /** How often a spelling stands with the bearers of its name. */
  private static long mentionsOf(Ledger ledger, String name) {
    return bearersOf(ledger, name).stream()
        .flatMap(bearer -> bearer.spellings().stream())
        .filter(spelling -> spelling.name().equals(name))
        .mapToLong(Profile.Spelling::mentions)
        .sum();
  }

  @Test
  void noMergeLosesAMention() {
    try (Ledger ledger = Ledger.open(temp)) {
      List<String> names = List.of(SALIM, "أبو يوسف", "الجسري", "سليم الجسري");
      int articles = 0;
      for (String name : names) {
        for (int i = 0; i < 3; i++) {
          keep(ledger, "d" + articles++, name, "صاحب رقم" + i);
        }
      }
      for (int i = 1; i < names.size(); i++) {
        judge(ledger, names.get(0), names.get(i), Sameness.SAME);
        assertThat(mentions(ledger, SALIM)).isEqualTo(3L * (i + 1));
      }
      assertThat(identity(ledger, SALIM).bearers().get(0).documents()).hasSize(articles);
    }
  }

  private static Ruling judge(Ledger ledger, String one, String other, Sameness verdict) {
    return judge(ledger, one, other, verdict, "maha");
  }

  private static Ruling judge(
      Ledger ledger, String one, String other, Sameness verdict, String judge) {
    return ledger
        .who()
        .rule(
            new Node(NameKey.of(one), null),
            new Node(NameKey.of(other), null),
            verdict,
            judge,
            Instant.EPOCH,
            "");
  }

  private static Identity identity(Ledger ledger, String name) {
    return ledger.who().identity(NameKey.of(name)).orElseThrow();
  }

  /** The articles of each bearer. */
  private static List<String> bearers(Ledger ledger, String name) {
    return identity(ledger, name).bearers().stream()
        .map(b -> b.documents().stream().map(DocumentRef::id).collect(Collectors.joining(" ")))
        .toList();
  }

  private static long mentions(Ledger ledger, String name) {
    return identity(ledger, name).bearers().stream()
        .flatMap(b -> b.spellings().stream())
        .mapToLong(Profile.Spelling::mentions)
        .sum();
  }

  private static void keep(Ledger ledger, String id, String... names) {
    keep(ledger, id, List.of(names).stream().map(List::of).toList());
  }

  /** An article in which the first has two names. */
  private static void keepCalled(
      Ledger ledger, String id, String name, String byname, String other) {
    keep(ledger, id, List.of(List.of(name, byname), List.of(other)));
  }

  private static void keep(Ledger ledger, String id, List<List<String>> persons) {
    List<String> all = persons.stream().flatMap(List::stream).toList();
    String text = String.join(" ثم تكلم ", all) + ".";
    List<Entity> entities = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (List<String> names : persons) {
      String entity = "e" + entities.size();
      entities.add(new Entity(entity, EntityType.PERSON, names.get(0), names, "", null));
      for (String name : names) {
        mentions.add(
            new Mention(
                Samples.span(text, name), EntityType.PERSON, MentionForm.NAME, entity, "hand"));
      }
    }
    ledger.keep(
        new SourcedRecord(
            Samples.document(id, text, "المنارة", LocalDate.of(2024, 3, 4)),
            List.of(new Span(0, text.length())),
            entities,
            mentions,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        id);
  }
}

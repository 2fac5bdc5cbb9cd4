package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.isnad.core.record.Access;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.origin.Stance;
import org.isnad.ledger.review.Judgement;
import org.isnad.ledger.review.Reported;
import org.isnad.ledger.review.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MattersTest {

  private static final String BRIDGE = "إن الجسر القديم أغلق أمام الشاحنات بعد سقوط 12 عمودا";

  @TempDir private Path temp;

  @Test
  void twoVoicesAreTwoOriginsAndOneVoiceInTwoPapersIsOne() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", Act.SAY, "سالم الجسري", BRIDGE);
      keep(ledger, "d2", "الشراع", Act.SAY, "سالم الجسري", BRIDGE + " يوم الأحد في المدينة");
      Origins one = ledger.across().origins("d1", "a1").orElseThrow();
      assertThat(one.articles()).isEqualTo(2);
      assertThat(one.outlets()).isEqualTo(2);
      assertThat(one.origins()).hasSize(1);
      assertThat(one.disjoint()).isEqualTo(1);
      keep(ledger, "d3", "النورس", Act.SAY, "خالد الصياد", "إن الجسر القديم أغلق أمام الشاحنات");
      Origins two = ledger.across().origins("d1", "a1").orElseThrow();
      assertThat(two.origins()).hasSize(2);
      assertThat(two.disjoint()).isEqualTo(2);
      assertThat(two.common()).isNull();
    }
  }

  @Test
  void whatAllChainsPassThroughIsNamedAndEachVoiceHasItsWeakestAccess() {
    String agency = "وكالة الميناء";
    try (Ledger ledger = Ledger.open(temp)) {
      keepThrough(ledger, "d1", agency, "سالم الجسري", Access.WITNESSED);
      keepThrough(ledger, "d2", agency, "سالم الجسري", Access.TOLD);
      keepThrough(ledger, "d3", agency, "خالد الصياد", Access.DOCUMENT);
      Origins through = ledger.across().origins("d1", "a1").orElseThrow();
      assertThat(through.origins()).hasSize(2);
      assertThat(through.common()).isEqualTo(agency);
      assertThat(through.disjoint()).isEqualTo(1);
      assertThat(through.origins())
          .extracting(Origins.Origin::weakest)
          .containsExactly(Access.TOLD, Access.DOCUMENT);
    }
  }

  @Test
  void anArticleThatSaysItAndNamesNobodyHasNoRecordedLineage() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", Act.SAY, "سالم الجسري", BRIDGE);
      keepUnsourced(ledger, "d2", BRIDGE + ".");
      Origins origins = ledger.across().origins("d1", "a1").orElseThrow();
      assertThat(origins.articles()).isEqualTo(2);
      assertThat(origins.unrecorded()).extracting(DocumentRef::id).containsExactly("d2");
      assertThat(origins.reports()).hasSize(1);
    }
  }

  private static void keepUnsourced(Ledger ledger, String id, String text) {
    ledger.keep(
        new SourcedRecord(
            Samples.document(id, text, "الشراع", LocalDate.of(2024, 3, 4)),
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

  /** Keeps an article that is credited to an agency, and in which somebody speaks. */
  private static void keepThrough(
      Ledger ledger, String id, String agency, String who, Access access) {
    String text = "قال " + who + " " + BRIDGE + ".";
    Party source = new Party(Samples.span(text, who), "e1");
    ledger.keep(
        new SourcedRecord(
            Samples.document(id, text, "صحيفة " + id, LocalDate.of(2024, 3, 4)),
            List.of(new Span(0, text.length())),
            List.of(new Entity("e1", EntityType.PERSON, who, List.of(who), "", null)),
            List.of(name(text, who, EntityType.PERSON, "e1")),
            List.of(),
            List.of(),
            List.of(agency),
            List.of(
                new Attribution(
                    "a1",
                    Act.SAY,
                    new Span(0, 3),
                    source,
                    List.of(Samples.span(text, BRIDGE)),
                    null,
                    false,
                    false,
                    null,
                    access,
                    List.of(),
                    "hand",
                    1)),
            List.of()),
        id);
  }

  @Test
  void whatReadersJudgedCountsInMattersAndAffairs() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", Act.SAY, "سالم الجسري", BRIDGE);
      keep(ledger, "d2", "الشراع", Act.DENY, "خالد الصياد", "أن الجسر القديم أغلق أمام الشاحنات");
      assertThat(stances(ledger)).containsExactlyInAnyOrder(Stance.SAYS, Stance.DENIES);
      SourcedRecord second = ledger.record("d2").orElseThrow();
      Attribution denial = second.attributions().get(0);
      Reported right =
          new Reported(Act.SAY, denial.source().span(), null, denial.content(), null, false, false);
      judge(ledger, second, new Verdict.Corrected(right));
      assertThat(stances(ledger)).containsExactly(Stance.SAYS, Stance.SAYS);
      assertThat(ledger.across().affair("d1").orElseThrow().answers()).isEmpty();
      judge(ledger, second, new Verdict.Rejected());
      assertThat(ledger.across().origins("d2", "a1")).isEmpty();
    }
  }

  private static List<Stance> stances(Ledger ledger) {
    return ledger.across().origins("d1", "a1").orElseThrow().reports().stream()
        .map(r -> r.statement().stance())
        .toList();
  }

  private static void judge(Ledger ledger, SourcedRecord record, Verdict verdict) {
    String text = record.document().sha256();
    Span cue = record.attributions().get(0).cue();
    ledger
        .reviews()
        .judge(
            new Judgement(0, record.document().id(), text, cue, verdict, "A", Instant.EPOCH, null));
  }

  @Test
  void denialsAndOtherFiguresAreKeptApartFromThoseWhoSayIt() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", Act.SAY, "سالم الجسري", BRIDGE);
      keep(ledger, "d2", "الشراع", Act.DENY, "خالد الصياد", "أن الجسر القديم أغلق أمام الشاحنات");
      keep(ledger, "d3", "النورس", Act.SAY, "ناجي البحري", BRIDGE.replace("12", "7"));
      Origins origins = ledger.across().origins("d1", "a1").orElseThrow();
      assertThat(origins.origins()).hasSize(1);
      assertThat(origins.reports())
          .extracting(r -> r.statement().stance())
          .containsExactlyInAnyOrder(Stance.SAYS, Stance.DENIES, Stance.GIVES_ANOTHER_FIGURE);
    }
  }

  @Test
  void whatAnotherArticleSaysOfSomethingElseIsLeftOut() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", Act.SAY, "سالم الجسري", BRIDGE);
      keep(ledger, "d2", "الشراع", Act.SAY, "خالد الصياد", "إن معرض الكتاب يفتح في القاعة الكبرى");
      assertThat(ledger.across().origins("d1", "a1").orElseThrow().articles()).isEqualTo(1);
      assertThat(ledger.across().origins("d1", "a9")).isEmpty();
      assertThat(ledger.across().origins("nothing", "a1")).isEmpty();
    }
  }

  @Test
  void aDenialIsLinkedToTheEarliestThatSaysWhatItDenies() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", Act.SAY, "سالم الجسري", BRIDGE);
      keep(ledger, "d2", "الشراع", Act.SAY, "خالد الصياد", BRIDGE);
      keep(
          ledger,
          "d3",
          "النورس",
          Act.DENY,
          "ناجي البحري",
          "صحة الأنباء عن سقوط عمودا من الجسر القديم");
      assertThat(ledger.across().affair("d1").orElseThrow().answers())
          .singleElement()
          .satisfies(
              answer -> {
                assertThat(answer.kind()).isEqualTo(Affair.Kind.DENIAL);
                assertThat(answer.document().id()).isEqualTo("d3");
                assertThat(answer.answered().document().id()).isEqualTo("d1");
              });
    }
  }

  @Test
  void whoSaysThatItIsNotAsOthersSayDeniesIt() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", 4, Act.SAY, "سالم الجسري", "إن البلدية طلبت بيع الجسر القديم");
      keep(
          ledger,
          "d2",
          "الشراع",
          5,
          Act.SAY,
          "خالد الصياد",
          "إن الجسر القديم مفتوح ولم تطلب البلدية بيع الجسر كما يتردد");
      assertThat(ledger.across().affair("d1").orElseThrow().answers())
          .singleElement()
          .satisfies(answer -> assertThat(answer.answered().document().id()).isEqualTo("d1"));
    }
  }

  @Test
  void whatIsDeniedEndsWhereTheReportsBeginAfterWhichItIsDenied() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", 3, Act.SAY, "سالم الجسري", "إن البلدية وافقت على بيع الجسر");
      keep(
          ledger,
          "d2",
          "الشراع",
          4,
          Act.SAY,
          "خالد الصياد",
          "إن المالك سأل الشركات قبل أعوام عن إصلاح الطريق القديم وعن ثمن الأرض");
      keep(
          ledger,
          "d3",
          "النورس",
          5,
          Act.DENY,
          "ناجي البحري",
          "أن تكون البلدية وافقت على بيع الجسر بعد أنباء تحدثت عن سؤال المالك الشركات قبل أعوام");
      assertThat(ledger.across().affair("d3").orElseThrow().answers())
          .singleElement()
          .satisfies(answer -> assertThat(answer.answered().document().id()).isEqualTo("d1"));
    }
  }

  @Test
  void aDenialOfWhatNobodySaidIsLinkedToNothing() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", Act.SAY, "سالم الجسري", BRIDGE);
      keep(
          ledger,
          "d2",
          "الشراع",
          Act.DENY,
          "خالد الصياد",
          "بيع أسهم المصنع القديم إلى شركة أجنبية");
      assertThat(ledger.across().affair("d2").orElseThrow().answers())
          .allSatisfy(answer -> assertThat(answer.answered()).isNull());
    }
  }

  @Test
  void whoSaysWhatHeDeniedBeforeAdmitsIt() {
    try (Ledger ledger = Ledger.open(temp)) {
      keep(ledger, "d1", "المنارة", 4, Act.DENY, "سالم الجسري", "أن مكتبه تسلم رسالة المهندس");
      keep(ledger, "d2", "الشراع", 6, Act.CONFIRM, "سالم الجسري", "بأن مكتبه تسلم رسالة المهندس");
      assertThat(ledger.across().affair("d1").orElseThrow().answers())
          .extracting(Affair.Answer::kind)
          .containsExactly(Affair.Kind.DENIAL, Affair.Kind.ADMISSION);
    }
  }

  @Test
  void aSourceInABodyAndASourceThatAsksForANameAreListedAmongThoseWhoSpeak() {
    String text = "قال مصدر في بلدية النهر إن الجسر مغلق. وقالت موظفة تدعى أم سالم إن الجسر مفتوح.";
    String body = "بلدية النهر";
    String called = "أم سالم";
    try (Ledger ledger = Ledger.open(temp)) {
      ledger.keep(
          new SourcedRecord(
              Samples.document("d1", text, "المنارة", LocalDate.of(2024, 3, 4)),
              List.of(new Span(0, text.length())),
              List.of(
                  new Entity("e1", EntityType.ORGANIZATION, body, List.of(body), "", null),
                  new Entity("e2", EntityType.PERSON, called, List.of(called), "", null),
                  new Entity("e3", EntityType.PERSON, "مصدر في بلدية النهر", List.of(), "", null),
                  new Entity("e4", EntityType.PERSON, "موظفة", List.of(), "", null)),
              List.of(
                  name(text, body, EntityType.ORGANIZATION, "e1"),
                  name(text, called, EntityType.PERSON, "e2")),
              List.of(),
              List.of(),
              List.of(),
              List.of(
                  said(text, "a1", "قال", "مصدر في بلدية النهر", "e3", "إن الجسر مغلق"),
                  said(text, "a2", "قالت", "موظفة", "e4", "إن الجسر مفتوح")),
              List.of()),
          "d1");
      assertThat(ledger.across().affair("d1").orElseThrow().voices())
          .extracting(origin -> origin.voice().name())
          .containsExactlyInAnyOrder(body, called);
    }
  }

  @Test
  void whoIsOnlyDescribedMayBeWhoIsNamedInTheSameWordsElsewhereAndTellsTheSame() {
    String told = "إن مسؤولا أمر بفتح البوابة القديمة ليلا";
    try (Ledger ledger = Ledger.open(temp)) {
      keepDescribed(ledger, "d1", "الحارس السابق ", "سالم الجسري", told);
      keepDescribed(ledger, "d2", "حارس سابق", "", told);
      keepDescribed(ledger, "d3", "حارس سابق", "", "إن راتب البوابة القديمة مسؤولا كان قليلا جدا");
      keepDescribed(ledger, "d4", "مهندس سابق", "", told);
      assertThat(ledger.across().affair("d1").orElseThrow().voices())
          .singleElement()
          .satisfies(
              heard -> {
                assertThat(heard.articles()).extracting(DocumentRef::id).containsExactly("d1");
                assertThat(heard.perhaps()).extracting(DocumentRef::id).containsExactly("d2");
              });
    }
  }

  @Test
  void whereTwoAreDescribedAlikeNobodyIsSaidToBeMeant() {
    String told = "إن مسؤولا أمر بفتح البوابة القديمة ليلا";
    try (Ledger ledger = Ledger.open(temp)) {
      keepDescribed(ledger, "d1", "الحارس السابق ", "سالم الجسري", told);
      keepDescribed(ledger, "d2", "حارس سابق", "", told);
      keepDescribed(ledger, "d3", "الحارس السابق ", "ناجي البحري", told);
      assertThat(ledger.across().affair("d1").orElseThrow().voices())
          .hasSize(2)
          .allSatisfy(heard -> assertThat(heard.perhaps()).isEmpty());
    }
  }

  /** Keeps an article in which somebody says something who is described, and perhaps named. */
  private static void keepDescribed(
      Ledger ledger, String id, String described, String name, String content) {
    String text = "قال " + described + name + " " + content + ".";
    List<String> names = name.isEmpty() ? List.of() : List.of(name);
    ledger.keep(
        new SourcedRecord(
            Samples.document(id, text, "المنارة", LocalDate.of(2024, 3, 4)),
            List.of(new Span(0, text.length())),
            List.of(new Entity("e1", EntityType.PERSON, described + name, names, "", null)),
            names.stream().map(one -> name(text, one, EntityType.PERSON, "e1")).toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of(said(text, "a1", "قال", described + name, "e1", content)),
            List.of()),
        id);
  }

  private static Mention name(String text, String name, EntityType type, String entity) {
    return new Mention(Samples.span(text, name), type, MentionForm.NAME, entity, "hand");
  }

  private static Attribution said(
      String text, String id, String cue, String who, String entity, String content) {
    return new Attribution(
        id,
        Act.SAY,
        Samples.span(text, cue + " "),
        new Party(Samples.span(text, who), entity),
        List.of(Samples.span(text, content)),
        null,
        false,
        false,
        null,
        null,
        List.of(),
        "hand",
        1);
  }

  @Test
  void anArticleThatSpeaksOfTwoMattersDoesNotJoinTheirAffairs() {
    String fair = "إن معرض الكتاب يفتح أبوابه في القاعة الكبرى أمام الناشرين";
    try (Ledger ledger = Ledger.open(temp)) {
      for (int i = 0; i < 5; i++) {
        keep(ledger, "b" + i, "المنارة", Act.SAY, "سالم الجسري", BRIDGE);
        keep(ledger, "f" + i, "الشراع", Act.SAY, "خالد الصياد", fair);
      }
      keep(ledger, "x", "النورس", Act.SAY, "ناجي البحري", BRIDGE + " " + fair);
      assertThat(ledger.across().affairs(2, 10, 0)).hasSize(2);
      assertThat(ledger.across().affair("b0").orElseThrow().documents())
          .extracting(DocumentRef::id)
          .noneMatch(id -> id.startsWith("f"));
    }
  }

  private static void keep(
      Ledger ledger, String id, String publisher, Act act, String who, String content) {
    keep(ledger, id, publisher, 4, act, who, content);
  }

  private static void keep(
      Ledger ledger, String id, String publisher, int day, Act act, String who, String content) {
    String text = "قال " + who + " " + content + ".";
    Span name = Samples.span(text, who);
    Span words = Samples.span(text, content);
    ledger.keep(
        new SourcedRecord(
            Samples.document(id, text, publisher, LocalDate.of(2024, 3, day)),
            List.of(new Span(0, text.length())),
            List.of(new Entity("e1", EntityType.PERSON, who, List.of(who), "", null)),
            List.of(new Mention(name, EntityType.PERSON, MentionForm.NAME, "e1", "hand")),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Attribution(
                    "a1",
                    act,
                    new Span(0, 3),
                    new Party(name, "e1"),
                    List.of(words),
                    null,
                    false,
                    false,
                    null,
                    null,
                    List.of(),
                    "hand",
                    1)),
            List.of()),
        id);
  }
}

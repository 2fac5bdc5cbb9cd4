package org.isnad.app.web;

import org.isnad.core.record.Access;
import org.isnad.core.record.Act;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Document;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Fingerprint;
import org.isnad.core.record.SourcedRecord;

/** Records of invented articles about an invented place. */
final class Invented {

  static final String LETTER =
      """
      ذكرت وكالة أنباء الضفاف أن معهد سامرين للدراسات نشر أمس ترجمة رسالة قال إن كاتبها أبو زهران الوادي يتهم فيها مجلس مدينة تل الورد بإخفاء أموال الإغاثة. وأضاف المعهد أن مقاتلا سابقا أكد، نقلا عن شقيقه، أن «الأموال نُقلت ليلا إلى مستودع في حي الرمان» يوم 3 آب 2015.
      ونفى رئيس المجلس كامل الدرويش ما ورد في الرسالة، وقال في بيان: "لم نتسلم شيئا، ولم ينقل المجلس أي أموال". ولم تؤكد المتحدثة ليلى سرحان صحة الرسالة.
      وقالت صحيفة The Daily Ledger إن نسخة (PDF) من الرسالة منشورة على https://letters.example.org/tel-alward?id=7 منذ 12/7/2015.
      وبحسب مصادر أمنية، احتجزت شرطة الميناء ثلاثة أشخاص على صلة بالمستودع.
      """
          .strip();

  private Invented() {}

  /** A report with chains of up to three sources behind publisher and agency. */
  static SourcedRecord letter() {
    return letter("letter");
  }

  /** The same report under another id. */
  static SourcedRecord letter(String id) {
    return new RecordBuilder(id, LETTER)
        .from(
            "رسالة مسربة تتهم مجلس تل الورد بإخفاء أموال الإغاثة",
            "جريدة المرفأ",
            "سعاد النجار",
            "وكالة أنباء الضفاف")
        .entity("e1", EntityType.ORGANIZATION, "Difaf News Agency", "وكالة أنباء الضفاف")
        .entity(
            "e2",
            EntityType.ORGANIZATION,
            "Samrin Institute for Studies",
            "معهد سامرين للدراسات",
            "المعهد")
        .entity("e3", EntityType.PERSON, "Abu Zahran al-Wadi", "أبو زهران الوادي")
        .entity(
            "e4",
            EntityType.ORGANIZATION,
            "Tell al-Ward City Council",
            "مجلس مدينة تل الورد",
            "المجلس")
        .entity("e5", EntityType.PERSON, "Kamil al-Darwish", "كامل الدرويش")
        .entity("e6", EntityType.PERSON, "Layla Sarhan", "ليلى سرحان")
        .entity("e7", EntityType.PLACE, "Rumman quarter", "حي الرمان")
        .entity("e8", EntityType.ORGANIZATION, "The Daily Ledger", "The Daily Ledger")
        .entity("e9", EntityType.ORGANIZATION, "Harbour Police", "شرطة الميناء")
        .described("e10", "a former fighter", "مقاتلا سابقا")
        .described("e11", "his brother", "شقيقه")
        .described("e12", "security sources", "مصادر أمنية")
        .role("e5", "رئيس المجلس", "e4")
        .time("أمس", "2015-08-08")
        .time("3 آب 2015", "2015-08-03")
        .time("12/7/2015", "2015-07-12")
        .told(
            Act.REPORT,
            "ذكرت",
            "وكالة أنباء الضفاف",
            "e1",
            "معهد سامرين للدراسات نشر أمس ترجمة رسالة قال إن كاتبها أبو زهران الوادي يتهم فيها مجلس مدينة تل الورد بإخفاء أموال الإغاثة",
            null)
        .told(
            Act.SAY,
            "قال",
            "معهد سامرين للدراسات",
            "e2",
            "كاتبها أبو زهران الوادي يتهم فيها مجلس مدينة تل الورد بإخفاء أموال الإغاثة",
            "a1",
            false,
            false,
            null,
            Access.DOCUMENT)
        .told(
            Act.ACCUSE,
            "يتهم",
            "أبو زهران الوادي",
            "e3",
            "مجلس مدينة تل الورد بإخفاء أموال الإغاثة",
            "a2")
        .told(
            Act.SAY,
            "أضاف",
            "المعهد",
            "e2",
            "مقاتلا سابقا أكد، نقلا عن شقيقه، أن «الأموال نُقلت ليلا إلى مستودع في حي الرمان» يوم 3 آب 2015",
            null)
        .told(
            Act.CONFIRM,
            "أكد",
            "مقاتلا سابقا",
            "e10",
            "الأموال نُقلت ليلا إلى مستودع في حي الرمان» يوم 3 آب 2015",
            "a4",
            false,
            false,
            null,
            Access.TOLD)
        .told(
            Act.REPORT,
            "نقلا عن",
            "شقيقه",
            "e11",
            "الأموال نُقلت ليلا إلى مستودع في حي الرمان» يوم 3 آب 2015",
            "a5",
            false,
            false,
            null,
            Access.ANONYMOUS)
        .told(Act.DENY, "نفى", "رئيس المجلس كامل الدرويش", "e5", "ما ورد في الرسالة", null)
        .told(
            Act.SAY,
            "قال في بيان",
            null,
            "e5",
            "لم نتسلم شيئا، ولم ينقل المجلس أي أموال",
            null,
            false,
            false,
            "بيان",
            Access.OWN)
        .told(
            Act.CONFIRM,
            "تؤكد",
            "المتحدثة ليلى سرحان",
            "e6",
            "صحة الرسالة",
            null,
            true,
            false,
            null,
            null)
        .told(
            Act.SAY,
            "قالت صحيفة",
            "The Daily Ledger",
            "e8",
            "نسخة (PDF) من الرسالة منشورة على https://letters.example.org/tel-alward?id=7 منذ 12/7/2015",
            null)
        .told(
            Act.REPORT,
            "بحسب",
            "مصادر أمنية",
            "e12",
            "احتجزت شرطة الميناء ثلاثة أشخاص على صلة بالمستودع",
            null,
            false,
            false,
            null,
            Access.ANONYMOUS)
        .claim(ClaimType.ACCUSE, "يتهم", "e3", "e4", "a2")
        .claim(ClaimType.OTHER, "إخفاء أموال", "e4", null, "a3")
        .claim(ClaimType.COERCE, "احتجزت", "e9", null, "a11")
        .build();
  }

  /** A text that would take over the page if the page let it. */
  static SourcedRecord hostile() {
    String text =
        "قال المتحدث <script>alert(1)</script><img src=x onerror=alert(2)> إن الرمز \u202Etxt.exe\u202C آمن"
            + " & \"سليم\" </p></div><style>body{display:none}</style> على http://evil.example.com/<b>"
            + "\n\uD800 \u0007 ${7*7} {{7*7}} javascript:alert(3)";
    return new RecordBuilder("hostile <\"'>&", text)
        .from(
            "<script>alert(4)</script>\u202Eعنوان",
            "<img src=x onerror=alert(5)>",
            "\" onfocus=alert(6) x=\"",
            "<b>وكالة</b>")
        .entity("e1", EntityType.PERSON, "<script>alert(7)</script>", "المتحدث <script>")
        .told(Act.SAY, "قال", "المتحدث <script>", "e1", "الرمز \u202Etxt.exe\u202C آمن", null)
        .build();
  }

  /** A text of many pages. */
  static SourcedRecord huge() {
    String line = "قال محافظ تل الورد إن الجسر سيفتح غدا أمام العابرين بعد أعمال الصيانة. ";
    String last = "وأعلن المجلس نهاية الحداد.";
    return new RecordBuilder("huge", line.repeat(3000) + last)
        .from("نص طويل جدا", "جريدة المرفأ", null)
        .told(Act.SAY, "قال", "محافظ تل الورد", null, "الجسر سيفتح غدا", null)
        .told(Act.ANNOUNCE, "أعلن", null, null, "نهاية الحداد", null)
        .build();
  }

  /** A short report that the police of the port held a captain, by one witness, on one day. */
  static SourcedRecord held(String id, String publisher, String witness, int day) {
    String when = day + " آب 2015";
    String text =
        "قال " + witness + " إن شرطة الميناء احتجزت القبطان نادر السماك يوم " + when + ".";
    return new RecordBuilder(id, text)
        .from("القبطان", publisher, null)
        .entity("e1", EntityType.PERSON, "Witness", witness)
        .entity("e2", EntityType.ORGANIZATION, "Harbour Police", "شرطة الميناء")
        .entity("e3", EntityType.PERSON, "Nadir al-Sammak", "نادر السماك")
        .time(when, "2015-08-%02d".formatted(day))
        .told(Act.SAY, "قال", witness, "e1", text.substring(text.indexOf("إن") + 3), null)
        .claim(ClaimType.COERCE, "احتجزت", "e2", "e3", "a1")
        .when(when)
        .build();
  }

  /** A text that is kept but not analysed. */
  static SourcedRecord english() {
    String text = "The bridge at Tell al-Ward opens tomorrow, the governor said.";
    return SourcedRecord.unread(
        new Document(
            "english", null, null, null, null, null, "en", Fingerprint.sha256(text), text));
  }
}

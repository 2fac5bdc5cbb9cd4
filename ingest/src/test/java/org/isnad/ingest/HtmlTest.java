package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.isnad.core.record.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {

  private static final String FIRST =
      "قال وزير الزراعة إن المحصول هذا العام أفضل من العام الماضي بكثير.";
  private static final String SECOND =
      "وأضاف الوزير أن الأسعار ستنخفض خلال الأسابيع المقبلة في كل المدن.";
  private static final String BODY = "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>";
  private static final String ASIDE =
      "<nav><a href=x>الرئيسية</a></nav><script>var x='كود';</script><div class='share-buttons'>شارك</div>";
  private static final String FOOT =
      "<footer>كل الحقوق محفوظة لجريدة الاختبار منذ زمن طويل جدا</footer>";

  @TempDir Path folder;

  private Document page(String html) {
    return Run.of(Made.file(folder, "page.html", html)).document();
  }

  @Test
  void aMarkedArticleIsTakenWithoutWhatStandsBesideIt() {
    Document page =
        page(
            "<html><body>"
                + ASIDE
                + "<article><h2>عنوان فرعي</h2>"
                + BODY
                + "<h3>اقرأ أيضا</h3><ul><li><a href=1>خبر آخر</a></li></ul>"
                + "<p>اقرأ: <a href=2>خبر ثالث عن المحصول</a></p></article>"
                + FOOT);
    assertThat(page.text()).isEqualTo("عنوان فرعي\n" + FIRST + "\n" + SECOND);
  }

  @Test
  void anUnmarkedArticleIsFoundByItsDensity() {
    Document page =
        page(
            "<html><body>"
                + ASIDE
                + "<div><div>أخبار قصيرة</div><div id=x>"
                + BODY
                + "</div></div><div><p><a href=1>رابط طويل إلى خبر آخر لا علاقة له بالموضوع</a></p></div>"
                + FOOT);
    assertThat(page.text()).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void titleWriterDateAndReadingTimeOverTheTextAreNoPartOfIt() {
    Document page =
        page(
            "<html><head><meta property='og:title' content='عنوان الخبر'></head><body><article>"
                + "<header><h1>عنوان  الخبر</h1>"
                + "<div class=meta>هيئة التحرير | ٦ مارس ٢٠٢٤ | قراءة في دقيقتين</div></header>"
                + "<p class='post-author'>كتبت: فلانة</p><time datetime=2024-03-06>6 مارس</time>"
                + "<figure><img src=x><figcaption>صورة من الأرشيف</figcaption></figure>"
                + BODY
                + "</article>");
    assertThat(page.text()).isEqualTo(FIRST + "\n" + SECOND);
    assertThat(page.title()).isEqualTo("عنوان الخبر");
  }

  @Test
  void datesAndNamesWithinAParagraphStayInIt() {
    String marked =
        "<p>قال <span class=author>الوزير</span> في <time datetime=2024-03-06>6 مارس</time> إن المحصول"
            + " هذا العام أفضل من العام الماضي.</p>";
    assertThat(page("<html><body><article><h2>عنوان فرعي</h2>" + marked + BODY).text())
        .isEqualTo(
            "عنوان فرعي\nقال الوزير في 6 مارس إن المحصول هذا العام أفضل من العام الماضي.\n"
                + FIRST
                + "\n"
                + SECOND);
  }

  @Test
  void aLongBlockIsTextWhateverItsName() {
    assertThat(
            page("<html><body><article><div class='entry meta'>" + BODY + BODY + "</div></article>")
                .text())
        .contains(FIRST, SECOND);
  }

  @Test
  void lineBreaksPartParagraphsToo() {
    assertThat(page("<html><body><div>" + FIRST + "<br><br>" + SECOND + "</div></body>").text())
        .isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void jsonLdTellsMostAboutThePage() {
    Document page =
        page(
            "<html><head><title>ع | موقع</title><meta property=og:title content=دون>"
                + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"headline\":\"عنوان\",\"datePublished\":\"2016-02-03T23:59:00+03:00\","
                + "\"author\":[{\"name\":\"كاتب\"},{\"name\":\"كاتبة\"}],\"publisher\":{\"name\":\"جريدة\"}}]}"
                + "</script></head><body>"
                + BODY);
    assertThat(page.title()).isEqualTo("عنوان");
    assertThat(page.author()).isEqualTo("كاتب, كاتبة");
    assertThat(page.publisher()).isEqualTo("جريدة");
    assertThat(page.published()).isEqualTo("2016-02-03");
  }

  @Test
  void metaTagsTellWhereThereIsNoJsonLd() {
    Document page =
        page(
            "<html><head><meta property='og:title' content='عنوان'><meta property='og:site_name' content='جريدة'>"
                + "<meta name=author content=كاتب><link rel=canonical href='http://example.org/a'>"
                + "<script type='application/ld+json'>{broken</script></head><body><article>"
                + "<time datetime='2016-02-03T01:00'>أمس</time>"
                + BODY
                + "</article>");
    assertThat(page.title()).isEqualTo("عنوان");
    assertThat(page.publisher()).isEqualTo("جريدة");
    assertThat(page.author()).isEqualTo("كاتب");
    assertThat(page.url()).isEqualTo("http://example.org/a");
    assertThat(page.published()).isEqualTo("2016-02-03");
  }

  @Test
  void theTitleLosesTheSitesName() {
    assertThat(
            page("<head><title>عنوان - جريدة</title><meta property=og:site_name content=جريدة><body>"
                    + BODY)
                .title())
        .isEqualTo("عنوان");
  }

  @Test
  void aDeclaredCharsetIsBelieved() {
    String html = "<html><head><meta charset=windows-1256></head><body>" + BODY;
    Path file = Made.file(folder, "old.html", html.getBytes(Charset.forName("windows-1256")));
    assertThat(Run.of(file).document().text()).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void aFalselyDeclaredCharsetIsNot() {
    assertThat(page("<html><head><meta charset=iso-8859-1></head><body>" + BODY).text())
        .startsWith(FIRST);
  }

  @Test
  void aHundredThousandNestedTagsDoNoHarm() {
    String html = "<html><body>" + "<div>".repeat(100_000) + FIRST;
    assertThat(page(html).text()).isEqualTo(FIRST);
  }
}

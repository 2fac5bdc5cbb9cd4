package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.app.web.link.Urls;
import org.isnad.app.web.text.TextPages;
import org.isnad.arabic.Pipeline;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An invented text of two megabytes, longer than most books, with some ten thousand attributions,
 * is shown in pages, none of which holds more than its part. The bounds leave room for a slow and
 * busy machine; what grew with the square of the text, or of a page, would be far beyond them.
 */
class HugeTextTest {

  private static final int BYTES = 2_000_000;

  /** Read by the pipeline; {@code -Disnad.hugeBytes=2000000} for all of it, which takes minutes. */
  private static final int READ_BYTES = Integer.getInteger("isnad.hugeBytes", 100_000);

  private static final Duration READ_EACH_100_KB = Duration.ofSeconds(40);
  private static final Duration SHOWN = Duration.ofSeconds(5);
  private static final int LARGEST_PAGE = 2_000_000;
  private static final int MOST_LETTERS = TextPages.SIZE * 5 / 4;

  @TempDir static Path folder;
  private static TeamServer server;
  private static SourcedRecord record;

  @BeforeAll
  static void keep() {
    record = new Book(BYTES).record();
    server = TeamServer.local(folder.resolve("ledger"));
    server.ledger().keep(record, "book.txt");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  /** Sentences in each of which somebody says something, each fourth in the words of a new one. */
  private static final class Book {

    private final Random random = new Random(5);
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Attribution> told = new ArrayList<>();

    Book(int least) {
      int bytes = 0;
      while (bytes < least) {
        int begin = text.length();
        sentence();
        bytes += text.substring(begin).getBytes(StandardCharsets.UTF_8).length;
      }
    }

    private void sentence() {
      Span cue = add(random.nextBoolean() ? "قال" : "أكد");
      text.append(' ');
      Span name = add("العامل سامر " + Integer.toString(told.size() / 4, 2));
      Entity who = entity(text.substring(name.begin()));
      mentions.add(new Mention(name, EntityType.PERSON, MentionForm.NAME, who.id(), "demo"));
      text.append(" إن ");
      Span words = add("الجسر رقم " + random.nextInt(9000) + " سيفتح غدا أمام العابرين");
      text.append(random.nextInt(6) == 0 ? ".\n" : ". ");
      told.add(said(cue, new Party(name, who.id()), words));
    }

    private Span add(String words) {
      int begin = text.length();
      text.append(words);
      return new Span(begin, text.length());
    }

    private Entity entity(String name) {
      if (entities.isEmpty() || !entities.get(entities.size() - 1).name().equals(name)) {
        String id = "e" + (entities.size() + 1);
        entities.add(new Entity(id, EntityType.PERSON, name, List.of(name), "Samir", null));
      }
      return entities.get(entities.size() - 1);
    }

    private Attribution said(Span cue, Party who, Span words) {
      return new Attribution(
          "a" + (told.size() + 1),
          Act.SAY,
          cue,
          who,
          List.of(words),
          null,
          false,
          false,
          null,
          null,
          List.of(),
          "demo",
          0.9);
    }

    SourcedRecord record() {
      return new SourcedRecord(
          Document.of("book", text.toString(), LocalDate.of(2015, 8, 9)),
          List.of(new Span(0, text.length())),
          entities,
          mentions,
          List.of(),
          List.of(),
          List.of(),
          told,
          List.of());
    }
  }

  private static Attribution last() {
    return record.attributions().get(record.attributions().size() - 1);
  }

  private static String page(String more) throws IOException {
    long begin = System.nanoTime();
    HttpResponse<String> answer = server.get("/article?id=book" + more);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(more).isLessThan(SHOWN);
    assertThat(answer.body().length()).as(more).isLessThan(LARGEST_PAGE);
    return answer.body();
  }

  private static String shown(String page) {
    return Jsoup.parse(page).select("#text").text();
  }

  @Test
  void eachPageComesSoonAndHoldsOnlyItsPart() throws IOException {
    assertThat(record.attributions().size()).isGreaterThan(10_000);
    List<Span> pages = TextPages.of(record.text()).pages();
    assertThat(pages.size()).isGreaterThan(60);
    for (int i : List.of(0, 1, pages.size() / 2, pages.size() - 1)) {
      String page = page("&page=" + (i + 1));
      String words = pages.get(i).of(record.text()).replaceAll("\\s+", " ").strip();
      assertThat(shown(page)).isEqualTo(words).hasSizeLessThan(MOST_LETTERS);
      assertThat(page.contains("rel=\"next\"")).isEqualTo(i < pages.size() - 1);
    }
  }

  @Test
  void whatIsChosenLeadsToItsPageAtTheEndOfTheText() throws IOException {
    String page = page("&at=" + last().id());
    assertThat(page).contains("id=\"card-" + last().id() + "\"").doesNotContain("rel=\"next\"");
  }

  @Test
  void aSearchFindsItAndShowsOnlyAFewOfItsWords() throws IOException {
    String found = server.get("/?q=" + Urls.encode("سامر")).body();
    assertThat(found).contains("id=book").hasSizeLessThan(100_000);
  }

  @Test
  void itIsReadWholeInReasonableTime() {
    String text = new Book(READ_BYTES).record().text();
    Pipeline pipeline = Pipeline.load();
    long begin = System.nanoTime();
    SourcedRecord read = pipeline.analyze(Document.of("book", text, LocalDate.of(2015, 8, 9)));
    Duration most = READ_EACH_100_KB.multipliedBy(1 + READ_BYTES / 100_000);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(most);
    List<Attribution> told = read.attributions();
    assertThat(told.get(told.size() - 1).cue().begin()).isGreaterThan(text.length() - 2000);
  }
}

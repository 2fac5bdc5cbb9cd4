package org.isnad.arabic.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.arabic.Loaded;
import org.isnad.arabic.Pipeline;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Fingerprint;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.junit.jupiter.api.Test;

/** Whatever a record holds, its claims can be said, and each sentence names a carrier. */
class ClaimSentenceLawsTest {

  private static final ClaimSentences SENTENCES = ClaimSentences.load();
  private static final String TEXT =
      "قالت «ليلى»: لم يهاجم 3 جنود المدينة في وادي، سهل\n2024 غدا. ";
  private static final List<String> TIMES = List.of("2024-03-05", "", "X", "hijri:9-99", "2024-99");
  private static final List<String> RULES =
      List.of(
          "verb-vs:هاجم", "verb-passive:قتل", "noun:سيطر", "x", "verb-sv:ألقى", ":", "verb-vs:");

  private final Random random = new Random(20261121);

  @Test
  void anyRecordCanBeSaid() {
    for (int i = 0; i < 3_000; i++) {
      holdsFor(record());
    }
  }

  @Test
  void realArticlesCanBeSaid() throws IOException {
    String shared = System.getenv("ISNAD_SHARED");
    assumeTrue(shared != null, "set ISNAD_SHARED to the folder that holds gold/dev/articles.jsonl");
    Path file = Path.of(shared, "gold", "dev", "articles.jsonl");
    assumeTrue(Files.exists(file), "there is no " + file);
    Pipeline pipeline = Loaded.PIPELINE;
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = json.readTree(line);
      String text = article.path("text").asText();
      String print = Fingerprint.sha256(text);
      String publisher = article.path("publisher").asText(null);
      holdsFor(
          pipeline.analyze(
              new Document("d", null, publisher, null, null, null, "ar", print, text)));
    }
  }

  private static void holdsFor(SourcedRecord record) {
    for (Claim claim : record.claims()) {
      String english = SENTENCES.english(record, claim);
      int links = record.attribution(String.valueOf(claim.attribution())).isEmpty() ? 0 : 1;
      assertThat(english).as(claim.toString()).matches("(?s).*, reports [^,]+.*\\.");
      assertThat(english.split(", ").length).as(english).isGreaterThanOrEqualTo(2 + links);
      assertThat(SENTENCES.arabic(record, claim)).contains(" — ").contains("نشر: ");
      assertThat(SENTENCES.english(record, claim)).isEqualTo(english);
      if (claim.polarity() == Polarity.NEGATIVE) {
        assertThat(english).contains(" not ");
      }
    }
  }

  private SourcedRecord record() {
    String publisher = random.nextBoolean() ? "المنارة" : random.nextBoolean() ? "" : null;
    Document document =
        new Document(
            "d",
            null,
            publisher,
            null,
            null,
            null,
            "ar",
            "",
            random.nextInt(9) == 0 ? TEXT + TEXT : TEXT);
    List<Entity> entities = new ArrayList<>();
    for (int i = 1; i < 4; i++) {
      List<String> names = random.nextBoolean() ? List.of("ليلى") : List.of();
      String latin = random.nextBoolean() ? "Layla" : random.nextBoolean() ? "" : "source";
      entities.add(new Entity("e" + i, any(EntityType.values()), "ليلى", names, latin, null));
    }
    List<Attribution> told = new ArrayList<>();
    for (int i = 1; i < 4; i++) {
      told.add(attribution(i));
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 1; i < 4; i++) {
      claims.add(claim(i));
    }
    List<String> wire = random.nextBoolean() ? List.of("وكالات", "Agency") : List.of();
    return new SourcedRecord(
        document,
        List.of(new Span(0, 20)),
        entities,
        List.of(),
        List.of(),
        List.of(),
        wire,
        told,
        claims);
  }

  private Attribution attribution(int i) {
    Attribution.Medium medium = random.nextBoolean() ? null : new Attribution.Medium(span());
    String parent = random.nextBoolean() ? null : "a" + random.nextInt(6);
    return new Attribution(
        "a" + i,
        any(Act.values()),
        span(),
        party(),
        List.of(span()),
        parent,
        random.nextBoolean(),
        random.nextBoolean(),
        medium,
        null,
        List.of(),
        "x",
        1);
  }

  private Claim claim(int i) {
    Claim.When when =
        random.nextBoolean()
            ? null
            : new Claim.When(span(), TIMES.get(random.nextInt(TIMES.size())));
    return new Claim(
        "c" + i,
        any(ClaimType.values()),
        span(),
        party(),
        party(),
        party(),
        party(),
        when,
        any(Polarity.values()),
        random.nextBoolean(),
        random.nextBoolean() ? null : "a" + random.nextInt(6),
        RULES.get(random.nextInt(RULES.size())),
        0.5);
  }

  private Party party() {
    String entity = random.nextBoolean() ? null : "e" + random.nextInt(6);
    Span span = entity == null || random.nextBoolean() ? span() : null;
    return random.nextInt(3) == 0 ? null : new Party(span, entity);
  }

  private Span span() {
    int begin = random.nextInt(TEXT.length() - 1);
    return new Span(begin, begin + 1 + random.nextInt(TEXT.length() - begin - 1));
  }

  private <T> T any(T[] all) {
    return all[random.nextInt(all.length)];
  }
}

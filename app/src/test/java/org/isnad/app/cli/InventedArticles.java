package org.isnad.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Short Arabic reports of an invented affair; the same seed gives the same reports. */
final class InventedArticles {

  private static final String[] SPEAKERS = {
    "وزير المرفأ سامر الريحاني", "الناطقة باسم البلدية", "مصدر في نقابة الصيادين", "المعهد البحري"
  };
  private static final String[] CUES = {"قال", "أعلن", "أكد", "نفى", "أوضح"};
  private static final String[] EVENTS = {
    "المرفأ القديم أغلق أمس", "السفينة غادرت الميناء ليلا", "العمال رفضوا العرض", "الجسر سيفتح غدا"
  };
  private static final String[] CARRIERS = {"صحيفة المنارة", "وكالة الساحل", "إذاعة الخليج الصغير"};

  private InventedArticles() {}

  /** A file of JSON lines. */
  static Path jsonLines(Path file, int articles, long seed) throws IOException {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      lines.add(line("invented-" + i, text(random, 4 + random.nextInt(5))));
    }
    return Files.write(file, lines);
  }

  /** One article as a line of JSON. */
  static String line(String id, String text) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("title", "أخبار المرفأ")
        .put("publisher", "المنارة")
        .put("published", "2021-03-04")
        .put("text", text)
        .toString();
  }

  /** A text of some sentences. */
  static String text(Random random, int sentences) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      out.append(pick(random, CUES)).append(' ').append(pick(random, SPEAKERS)).append(" إن ");
      out.append(pick(random, EVENTS)).append("، بحسب ").append(pick(random, CARRIERS));
      out.append(" يوم ").append(1 + random.nextInt(28)).append(" آذار. ");
    }
    return out.toString();
  }

  private static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }
}

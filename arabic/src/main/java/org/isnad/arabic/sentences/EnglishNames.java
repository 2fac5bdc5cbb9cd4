package org.isnad.arabic.sentences;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.attribution.SourceGloss;
import org.isnad.arabic.latin.Latinizer;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Entity;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.Mention;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;

/**
 * What parties are called in an English sentence: names in Latin letters, descriptions in English
 * where every word of them is known, else the text's own words in guillemets.
 */
final class EnglishNames {

  private static final String OF_THOSE =
      ".*(Ministry|Council|Committee|Army|Police|Movement|Government|Party|Agency|Front|Union"
          + "|Court|Brigades?|Forces|Parliament|Authority|Organi[sz]ation|Commission|Company)";

  private static final String UNCOUNTED =
      "(wheat|water|oil|gas|food|money|aid|help|fuel|electricity|damage|treatment|medicine|support"
          + "|land|control|danger|aircraft|dead|wounded|headquarters|barracks|information)";

  /** What belongs to somebody, whatever title stands between: "the forces of president …". */
  private static final Set<String> BELONGING =
      Set.of(
          "قوات",
          "ميليشيات",
          "مليشيات",
          "ميليشيا",
          "مليشيا",
          "انصار",
          "جماعه",
          "نظام",
          "حكومه",
          "حزب",
          "شقيق",
          "نجل",
          "ابن",
          "ابنه",
          "والد",
          "والده",
          "زوج",
          "زوجه",
          "محامي",
          "مكتب",
          "منزل",
          "بيت",
          "مقاتلو",
          "مقاتلي",
          "عناصر",
          "جنود",
          "جيش",
          "تنظيم",
          "حركه",
          "اسره",
          "عائله",
          "اداره",
          "فريق",
          "موكب",
          "سياره",
          "قبر",
          "جثمان",
          "عهد",
          "حكم");

  /** Titles that go with the name behind them: "the adviser of president …". */
  private static final Set<String> TITLES =
      Set.of(
          "الرئيس", "الامير", "الملك", "الشيخ", "الوزير", "السيد", "الدكتور", "الجنرال", "اللواء",
          "العميد", "العقيد", "النائب", "السلطان", "المرشد", "القائد", "المهندس");

  private final Latinizer latinizer;
  private final SourceGloss gloss;
  private final Things things = Things.load();

  EnglishNames(Latinizer latinizer) {
    this.latinizer = latinizer;
    this.gloss = new SourceGloss(latinizer);
  }

  String party(SourcedRecord record, Party party) {
    Optional<Entity> entity = record.entity(String.valueOf(party.entity()));
    if (entity.isEmpty()) {
      return party.span() == null ? "somebody" : described(record, party);
    }
    if (party.span() == null || entity.get().names().isEmpty()) {
      return name(entity.get());
    }
    return record.mentions().stream()
        .filter(m -> m.entity().equals(party.entity()) && m.form() == MentionForm.NAME)
        .filter(m -> m.span().overlaps(party.span()))
        .findFirst()
        .map(mention -> around(record, party.span(), mention, entity.get()))
        .orElseGet(() -> name(entity.get()));
  }

  private String described(SourcedRecord record, Party party) {
    return EnglishFigures.of(record, party)
        .map(it -> EnglishFigures.english(record, it, words -> known(words)))
        .orElseGet(() -> phrase(Words.of(record, party.span())));
  }

  private Optional<String> known(String words) {
    return things.find(words).or(() -> gloss.known(words)).or(() -> things.head(words));
  }

  /** A phrase that holds a name is not always whom the name names: "the brother of". */
  private String around(SourcedRecord record, Span whole, Mention mention, Entity entity) {
    int begin = Math.min(Math.max(whole.begin(), mention.span().begin()), whole.end());
    int end = Math.max(Math.min(whole.end(), mention.span().end()), begin);
    String before = Words.of(record, new Span(whole.begin(), begin));
    String after = Words.of(record, new Span(end, whole.end()));
    String name = name(entity);
    boolean joined = after.startsWith("و") && after.length() > 2;
    String tail = joined ? " and " + phrase(after.substring(1).strip()) : "";
    if (before.length() < 3 || isApposed(record, before, mention, entity)) {
      return name + tail;
    }
    return gloss
        .known(before)
        .map(head -> withArticle(head, true) + " of " + name + tail)
        .orElseGet(() -> quoted(before) + " of " + name + tail);
  }

  /** Whether the words before a name only say who it is: "the minister", "the head of the club". */
  private static boolean isApposed(
      SourcedRecord record, String before, Mention mention, Entity entity) {
    if (before.contains("،") || (before.startsWith("ال") && !before.contains(" "))) {
      return true;
    }
    int near = mention.span().begin() - 1;
    boolean closed =
        before.matches(".* ال\\S+")
            || record.mentions().stream()
                .anyMatch(m -> m.form() == MentionForm.NAME && m.span().end() == near);
    List<String> words = List.of(Folding.fold(before).split(" "));
    boolean titled = words.size() > 1 && TITLES.contains(words.get(words.size() - 1));
    return entity.type() == EntityType.PERSON
        && closed
        && !titled
        && !BELONGING.contains(words.get(0));
  }

  /** An entity by its name, with the article that English wants. */
  String name(Entity entity) {
    String latin = entity.latin() == null || entity.latin().isBlank() ? null : entity.latin();
    if (latin == null) {
      return quoted(entity.name());
    }
    if (latin.startsWith("The ")) {
      return "the " + latin.substring(4);
    }
    if (entity.names().isEmpty()) {
      return withArticle(latin, isDefinite(entity.name()));
    }
    boolean body = entity.type() == EntityType.ORGANIZATION && !latin.matches("(?i)(al-|the ).*");
    return body && (latin.contains(" of ") || latin.matches(OF_THOSE)) ? "the " + latin : latin;
  }

  /** A name of which no entity is known, as a publisher's. */
  String carrier(SourcedRecord record, String name) {
    return record.entities().stream()
        .filter(e -> e.name().equals(name) || e.names().contains(name))
        .findFirst()
        .map(this::name)
        .or(() -> things.find(name))
        .orElseGet(
            () -> isArabic(name) ? latinizer.latin(name, EntityType.ORGANIZATION) : name.strip());
  }

  /** A description in English, else its own words in guillemets. */
  String phrase(String words) {
    if (!isArabic(words)) {
      return words;
    }
    String bare = words.replaceFirst("^لل(?=.{3})", "ال");
    return gloss
        .known(bare)
        .or(() -> things.find(bare))
        .map(english -> withArticle(english, isDefinite(bare)))
        .or(
            () ->
                bare.contains(" ") ? latinizer.gloss(bare).map(e -> "the " + e) : Optional.empty())
        .orElseGet(() -> quoted(words));
  }

  /** What something was said in, as "a letter": its first noun counts. */
  String medium(String words) {
    return gloss
        .known(words)
        .or(() -> things.head(words))
        .map(english -> withArticle(english, isDefinite(words)))
        .orElseGet(() -> quoted(words));
  }

  private static String quoted(String words) {
    return "«" + words.replaceAll("[«»]", "") + "»";
  }

  private static String withArticle(String english, boolean definite) {
    if (!definite && english.matches("(.* )?" + UNCOUNTED)) {
      return english;
    }
    boolean proper = !Character.isLowerCase(english.charAt(0)) || english.startsWith("al-");
    if (proper
        || english.matches(
            "(the|some|a|an|one|two|most|many|several|all|no|other|more|another|unnamed sources?)( .*)?")) {
      return english;
    }
    return definite
        ? "the " + english
        : Plural.of(english) ? english : (english.matches("[aeiou].*") ? "an " : "a ") + english;
  }

  private static boolean isDefinite(String words) {
    String folded = Folding.fold(words);
    String head = folded.split(" (في|من|عن|علي) ", 2)[0];
    return head.startsWith("ال") || head.contains(" ال");
  }

  private static boolean isArabic(String words) {
    return words
        .codePoints()
        .anyMatch(
            c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}

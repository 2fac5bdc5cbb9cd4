package org.isnad.arabic.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.data.Row;
import org.isnad.arabic.data.TableReader;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Act;
import org.isnad.core.record.Claim;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.SourcedRecord;

/**
 * The English of what is claimed: by the lemma that a claim's rule names, or by its type where the
 * rule names none.
 */
final class Deeds {

  private static final Map<String, String> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("الي", "to"),
          Map.entry("ل", "to"),
          Map.entry("من", "from"),
          Map.entry("مع", "with"),
          Map.entry("في", "in"),
          Map.entry("عن", "from"),
          Map.entry("علي", "on"),
          Map.entry("ضد", "against"),
          Map.entry("امام", "against"),
          Map.entry("ب", "with"),
          Map.entry("بين", "between"),
          Map.entry("نحو", "towards"));

  private final Map<String, List<Row>> byLemma = new HashMap<>();
  private final Map<String, Row> english = new HashMap<>();

  private Deeds() {}

  static Deeds load() {
    Deeds deeds = new Deeds();
    for (Row row : TableReader.resource("claims/predicates.tsv").rows()) {
      deeds.byLemma.computeIfAbsent(row.key(), lemma -> new ArrayList<>()).add(row);
    }
    TableReader.resource("sentences/english.tsv")
        .rows()
        .forEach(row -> deeds.english.put(row.key(), row));
    return deeds;
  }

  /** An English verb by its infinitive. */
  EnglishVerb verb(String base) {
    return new EnglishVerb(base, english);
  }

  /** What a claim says was done. */
  Deed deed(SourcedRecord record, Claim claim) {
    return lemma(record, claim)
        .filter(row -> !isStatement(record, claim))
        .map(row -> deed(record, claim, row))
        .orElseGet(() -> other(record, claim));
  }

  /** An act of speech that affirms is not what its verb means elsewhere: "approve", "tighten". */
  private static boolean isStatement(SourcedRecord record, Claim claim) {
    return record.attributions().stream()
        .anyMatch(a -> a.act() == Act.CONFIRM && a.cue().overlaps(claim.predicate()));
  }

  private Deed other(SourcedRecord record, Claim claim) {
    return isStatement(record, claim)
        ? new Deed(verb("affirm"), "regarding", "", false, false, List.of())
        : unlisted(claim.type(), Words.of(record, claim.predicate()));
  }

  private Optional<Row> lemma(SourcedRecord record, Claim claim) {
    String lemma = claim.rule().substring(claim.rule().indexOf(':') + 1);
    List<String> behind = Words.after(record, claim.predicate(), 6);
    return byLemma.getOrDefault(lemma, List.of()).stream()
        .filter(row -> row.list("with").isEmpty() || isFollowed(row, behind))
        .max(
            Comparator.comparing((Row row) -> !row.list("with").isEmpty())
                .thenComparing(row -> row.get("type").equals(claim.type().name())));
  }

  private static boolean isFollowed(Row row, List<String> behind) {
    return row.list("with").stream()
        .map(Folding::fold)
        .anyMatch(
            word -> behind.stream().anyMatch(b -> b.replaceFirst("^(ال|ب)", "").startsWith(word)));
  }

  private Deed deed(SourcedRecord record, Claim claim, Row row) {
    EnglishVerb verb = verb(row.get("english"));
    boolean complete = !row.get("with").isEmpty();
    return new Deed(
        verb,
        whom(record, claim, row, verb),
        complete ? "" : row.get("object"),
        row.get("voice").equals("passive") || claim.rule().startsWith("verb-passive"),
        complete,
        List.of(row.key(), row.get("imperfect")));
  }

  private String whom(SourcedRecord record, Claim claim, Row row, EnglishVerb verb) {
    if (row.get("object").equals("patient") || verb.leads() || row.get("voice").equals("passive")) {
      return "";
    }
    if (claim.patient() != null && claim.patient().equals(claim.theme())) {
      return "";
    }
    String told = Optional.ofNullable(english.get(verb.base())).map(r -> r.get("whom")).orElse("");
    if (!told.isEmpty()) {
      return told.equals("-") ? "" : told;
    }
    return Words.preposition(record, claim.patient())
        .or(() -> row.list("behind").stream().map(Folding::fold).findFirst())
        .map(word -> PREPOSITIONS.getOrDefault(word, ""))
        .orElse("");
  }

  private Deed unlisted(ClaimType type, String words) {
    String base =
        switch (type) {
          case AGREE -> "agree with";
          case CONSULT -> "confer with";
          case SUPPORT -> "support";
          case CONCEDE -> "concede to";
          case COOPERATE -> "cooperate with";
          case AID -> "aid";
          case RETREAT -> "withdraw from";
          case REQUEST -> "appeal to";
          case ACCUSE -> "accuse";
          case REJECT -> "reject";
          case THREATEN -> "threaten";
          case PROTEST -> "protest against";
          case SANCTION -> "punish";
          case MOBILIZE -> "mobilise against";
          case COERCE -> "coerce";
          case ASSAULT -> "attack";
          case OTHER -> "act («" + words + "») on";
        };
    return new Deed(verb(base), "", "patient", false, false, List.of());
  }
}

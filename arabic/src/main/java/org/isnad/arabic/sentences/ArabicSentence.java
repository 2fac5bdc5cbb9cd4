package org.isnad.arabic.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Entity;
import org.isnad.core.record.MentionForm;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.SourcedRecord;

/**
 * A claim in Arabic: the text's word for the act, so that it needs no inflection, the parties by
 * their full names, and the chain with verbal nouns, which agree with nobody.
 */
final class ArabicSentence {

  private static final Set<String> NEGATIONS =
      Set.of("لم", "لن", "لا", "ما", "ليس", "عدم", "دون", "بدون", "غير");

  private final SourcedRecord record;
  private final Claim claim;

  private ArabicSentence(SourcedRecord record, Claim claim) {
    this.record = record;
    this.claim = claim;
  }

  static String of(SourcedRecord record, Claim claim) {
    ArabicSentence sentence = new ArabicSentence(record, claim);
    return sentence.act() + " — " + String.join("، ", sentence.chain());
  }

  private String act() {
    StringBuilder out = new StringBuilder(claim.hedged() && !isFuture() ? "ربما: " : "");
    out.append(negation()).append(verb());
    if (claim.agent() != null) {
      out.append(' ').append(party(claim.agent()));
    }
    append(out, claim.patient());
    if (claim.theme() != null && !claim.theme().equals(claim.patient())) {
      append(out, claim.theme());
    }
    if (claim.place() != null) {
      out.append(" في ").append(party(claim.place()));
    }
    return out.append(claim.time() == null ? "" : Days.arabic(claim.time().value())).toString();
  }

  private String negation() {
    if (claim.polarity() == Polarity.POSITIVE) {
      return "";
    }
    List<String> before = Words.before(record, claim.predicate(), 1);
    String last = before.isEmpty() ? "" : before.get(0).replaceFirst("^[وف](?=..)", "");
    return NEGATIONS.contains(last) ? last + " " : "منفي: ";
  }

  private String verb() {
    return (isFuture() ? "س" : "") + Words.of(record, claim.predicate());
  }

  private boolean isFuture() {
    return Words.prefix(record, claim.predicate()).endsWith("س");
  }

  private void append(StringBuilder out, Party party) {
    if (party == null) {
      return;
    }
    String name = party(party);
    Optional<String> preposition = Words.preposition(record, party);
    boolean glued = preposition.filter(p -> p.length() == 1).isPresent();
    out.append(' ')
        .append(preposition.map(p -> glued ? glue(p, name) : spelled(p) + " " + name).orElse(name));
  }

  private static String glue(String preposition, String name) {
    return preposition.equals("ل") && Folding.fold(name).startsWith("ال")
        ? "لل" + name.substring(2)
        : preposition + name;
  }

  /** As it is written: folding has taken the letters' dots. */
  private static String spelled(String preposition) {
    return switch (preposition) {
      case "الي" -> "إلى";
      case "علي" -> "على";
      case "امام" -> "أمام";
      default -> preposition;
    };
  }

  /** The text's words here; the entity's name where the text has a pronoun or nothing here. */
  private String party(Party party) {
    Optional<String> name = record.entity(String.valueOf(party.entity())).map(Entity::name);
    if (party.span() == null || isPronoun(party)) {
      return name.orElse("من لا يسميه النص");
    }
    String words =
        EnglishFigures.of(record, party)
            .map(figure -> Words.of(record, figure.span()))
            .orElseGet(() -> Words.of(record, party.span()));
    return name.filter(n -> words.endsWith(n) && words.length() - n.length() < 3).orElse(words);
  }

  /** Whether the text only points at somebody here whose name stands elsewhere. */
  private boolean isPronoun(Party party) {
    return record.mentions().stream()
        .anyMatch(
            m ->
                m.entity().equals(party.entity())
                    && m.form() != MentionForm.NAME
                    && m.span().overlaps(party.span()));
  }

  private List<String> chain() {
    List<String> out = new ArrayList<>();
    Carriers.links(record, claim).forEach(link -> out.add(link(link)));
    Carriers.wires(record, claim).forEach(wire -> out.add("نقل: " + wire));
    String publisher = record.document().publisher();
    boolean known = publisher != null && !publisher.isBlank();
    out.add("نشر: " + (known ? publisher : "المقالة نفسها"));
    return out.stream().map(String::strip).collect(Collectors.toList());
  }

  private String link(Attribution link) {
    String who = link.source() == null ? "من لا يسميه النص" : party(link.source());
    String medium =
        link.medium() == null ? "" : " (" + Words.of(record, link.medium().span()) + ")";
    String hedge = link.hedged() ? "ربما " : "";
    return hedge + (link.negated() ? "لا " : "") + label(link.act()) + ": " + who + medium;
  }

  private static String label(Act act) {
    return switch (act) {
      case SAY, REVEAL -> "قول";
      case WRITE -> "كتابة";
      case REPORT -> "نقل";
      case ANNOUNCE -> "إعلان";
      case SHOW -> "بحسب";
      case DESCRIBE -> "وصف";
      case OPINE -> "رأي";
      case CONFIRM -> "تأكيد";
      case DENY -> "نفي";
      case ACCUSE -> "اتهام";
      case WARN -> "تحذير";
      case THREATEN -> "تهديد";
      case PROMISE -> "وعد";
      case URGE -> "دعوة";
      case CRITICISE -> "انتقاد";
      case DECLARE -> "تصريح";
    };
  }
}

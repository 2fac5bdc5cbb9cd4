package org.isnad.arabic.sentences;

import java.util.stream.Collectors;
import org.isnad.core.record.Act;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.SourcedRecord;

/** The end of an English sentence: who says so, and who passes it on. */
final class EnglishTelling {

  private final Deeds deeds;
  private final EnglishNames names;

  EnglishTelling(Deeds deeds, EnglishNames names) {
    this.deeds = deeds;
    this.names = names;
  }

  String of(SourcedRecord record, Claim claim) {
    String sources =
        Carriers.links(record, claim).stream()
            .map(link -> link(record, link))
            .collect(Collectors.joining());
    String wires =
        Carriers.wires(record, claim).stream()
            .map(wire -> ", reports " + names.carrier(record, wire))
            .collect(Collectors.joining());
    String publisher = record.document().publisher();
    boolean known = publisher != null && !publisher.isBlank();
    return sources
        + wires
        + ", reports "
        + (known ? names.carrier(record, publisher) : "the article");
  }

  private String link(SourcedRecord record, Attribution link) {
    String who =
        link.source() == null
            ? "somebody the text does not name"
            : names.party(record, link.source());
    String perhaps = link.hedged() ? ", perhaps " : ", ";
    String medium = link.medium() == null ? "" : " (in " + medium(record, link) + ")";
    return perhaps + told(link, who) + medium;
  }

  private String medium(SourcedRecord record, Attribution link) {
    String words = Words.of(record, link.medium().span()).replaceFirst("^(في|عبر|خلال) ", "");
    return names.medium(words);
  }

  private String told(Attribution link, String who) {
    String verb = verb(link.act());
    boolean plural = Plural.of(who);
    if (link.negated()) {
      return "which " + who + " " + deeds.verb(verb).not(false, plural);
    }
    return switch (link.act()) {
      case SHOW -> "according to " + who;
      case DESCRIBE -> "as described by " + who;
      case OPINE -> "in the view of " + who;
      case CRITICISE -> "in criticism by " + who;
      case DENY -> "which " + who + " " + deeds.verb(verb).present(plural);
      default -> deeds.verb(verb).present(plural) + " " + who;
    };
  }

  /** A word that does not grant that it is so, as "reveal" would. */
  private static String verb(Act act) {
    return switch (act) {
      case SAY, REVEAL, SHOW, DESCRIBE, OPINE, CRITICISE -> "say";
      case WRITE -> "write";
      case REPORT -> "report";
      case ANNOUNCE -> "announce";
      case CONFIRM -> "affirm";
      case DENY -> "deny";
      case ACCUSE -> "allege";
      case WARN -> "warn";
      case THREATEN -> "threaten";
      case PROMISE -> "promise";
      case URGE -> "urge";
      case DECLARE -> "declare";
    };
  }
}

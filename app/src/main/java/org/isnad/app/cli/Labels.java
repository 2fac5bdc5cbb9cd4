package org.isnad.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;

/** How the people, bodies and acts of one record are called on a terminal. */
final class Labels {

  private static final int LONGEST = 60;
  private static final String NOBODY = "(unnamed)";

  private final SourcedRecord record;

  Labels(SourcedRecord record) {
    this.record = record;
  }

  /** Who answers for an attribution, with the name in Latin letters where there is one. */
  String source(Attribution attribution) {
    return attribution.source() == null ? NOBODY : party(attribution.source());
  }

  /** A party by its entity's name; by the text's words where it has no entity. */
  String party(Party party) {
    return record
        .entity(String.valueOf(party.entity()))
        .map(Labels::entity)
        .orElseGet(() -> words(party));
  }

  private String words(Party party) {
    return party.span() == null ? NOBODY : Visible.line(party.span().of(record.text()), LONGEST);
  }

  private static String entity(Entity entity) {
    String name = Visible.line(entity.name(), LONGEST);
    boolean latin = entity.latin() != null && !entity.latin().equals(entity.name());
    return latin && !entity.latin().isBlank()
        ? name + " (" + Visible.line(entity.latin(), LONGEST) + ")"
        : name;
  }

  /** Those who stand behind every chain, the nearest to the text first: wires, then publisher. */
  List<String> behind() {
    List<String> out = new ArrayList<>();
    record.wire().forEach(wire -> out.add(Visible.line(wire, LONGEST)));
    Collections.reverse(out);
    String publisher = record.document().publisher();
    out.add(publisher == null ? "the article" : Visible.line(publisher, LONGEST));
    return out;
  }

  /** The act in English, as in "does not deny". */
  static String act(Attribution attribution) {
    String label = attribution.act().label();
    String verb = attribution.negated() ? "does not " + label : thirdPerson(label);
    return attribution.hedged() ? "perhaps " + verb : verb;
  }

  private static String thirdPerson(String verb) {
    return verb.endsWith("ny") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
  }
}

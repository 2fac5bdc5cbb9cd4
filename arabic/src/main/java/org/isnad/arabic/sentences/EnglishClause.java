package org.isnad.arabic.sentences;

import org.isnad.core.record.Claim;
import org.isnad.core.record.Party;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.SourcedRecord;

/** The beginning of an English sentence: who is said to do what to whom, when and where. */
final class EnglishClause {

  private static final String NOBODY = "somebody";

  private final Deeds deeds;
  private final EnglishNames names;

  EnglishClause(Deeds deeds, EnglishNames names) {
    this.deeds = deeds;
    this.names = names;
  }

  /**
   * Who stands where in the clause.
   *
   * @param rest what follows the verb, with a blank before it
   */
  private record Parts(String subject, EnglishVerb verb, String rest) {}

  String of(SourcedRecord record, Claim claim) {
    Deed deed = deeds.deed(record, claim);
    Parts parts = parts(record, claim, deed);
    String where = claim.place() == null ? "" : " in " + names.party(record, claim.place());
    String when = claim.time() == null ? "" : Days.english(claim.time().value());
    return predicate(parts, claim, Mood.of(record, claim, deed)) + parts.rest() + where + when;
  }

  private Parts parts(SourcedRecord record, Claim claim, Deed deed) {
    String patient = claim.patient() == null ? null : names.party(record, claim.patient());
    String theme = theme(record, claim, deed);
    String agent = claim.agent() == null ? null : names.party(record, claim.agent());
    boolean done = deed.passive() || agent == null;
    if (done && deed.isSuffered() && patient != null) {
      return new Parts(patient, deed.verb(), theme == null ? "" : " " + theme);
    }
    if (deed.passive() && patient != null) {
      return new Parts(patient, deed.verb().passive(), about(theme) + by(agent));
    }
    if (done && patient != null && deed.hasDirectPatient() && !deed.direct().equals("theme")) {
      return new Parts(patient, deed.verb().passive(), about(theme) + by(agent));
    }
    if (done && theme != null && deed.direct().equals("theme") && !deed.verb().leads()) {
      return new Parts(theme, deed.verb().passive(), whom(deed, patient) + by(agent));
    }
    return new Parts(agent == null ? NOBODY : agent, deed.verb(), objects(deed, patient, theme));
  }

  /** The theme, unless the phrase tells it already or it is the patient too. */
  private String theme(SourcedRecord record, Claim claim, Deed deed) {
    Party theme = claim.theme();
    boolean told = theme == null || deed.complete() || theme.equals(claim.patient());
    return told ? null : names.party(record, theme);
  }

  private static String objects(Deed deed, String patient, String theme) {
    if (patient == null && theme == null && deed.verb().leads()) {
      return " somebody or something";
    }
    boolean direct = deed.direct().equals("theme") || patient == null;
    if (theme == null || !direct || (patient != null && deed.verb().leads())) {
      return whom(deed, patient) + about(theme);
    }
    boolean second = patient != null && deed.whom().isEmpty();
    return " " + theme + (second ? " (" + patient + ")" : whom(deed, patient));
  }

  private static String whom(Deed deed, String patient) {
    return patient == null ? "" : (deed.whom().isEmpty() ? " " : " " + deed.whom() + " ") + patient;
  }

  private static String about(String theme) {
    return theme == null ? "" : " (concerning " + theme + ")";
  }

  private static String by(String agent) {
    return agent == null ? "" : " by " + agent;
  }

  private static String predicate(Parts parts, Claim claim, Mood mood) {
    boolean denied = claim.polarity() == Polarity.NEGATIVE;
    boolean plural = Plural.of(parts.subject());
    EnglishVerb verb = parts.verb();
    String possibly = claim.hedged() && mood != Mood.FUTURE ? "possibly " : "";
    String done =
        switch (mood) {
          case TALK -> (denied ? "not " : "") + verb.gerund();
          case FUTURE -> (denied ? "will not " : "will ") + verb.base();
          case PAST -> denied ? verb.not(true, plural) : verb.past(plural);
          case PRESENT -> denied ? verb.not(false, plural) : verb.present(plural);
        };
    String talk = mood == Mood.TALK ? "there is talk of " : "";
    return talk + parts.subject() + " " + possibly + done;
  }
}

package org.isnad.core.record;

/** What kind of thing a name names. */
public enum EntityType {
  PERSON,
  /** A body: state organ, party, armed group, company, medium, club, agency. */
  ORGANIZATION,
  /** A country, town, region, facility or sea; a country also where it acts. */
  PLACE,
  /** A titled video, letter, report, law, agreement or book. */
  WORK
}

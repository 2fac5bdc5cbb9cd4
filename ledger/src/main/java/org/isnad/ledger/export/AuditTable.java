package org.isnad.ledger.export;

import java.util.List;
import org.isnad.ledger.team.AuditEntry;

/** The audit log as a table for a spreadsheet. */
public final class AuditTable {

  private AuditTable() {}

  /** A head, and a line for each entry in the order given. */
  public static String of(List<AuditEntry> entries) {
    StringBuilder out =
        new StringBuilder(Csv.line("number", "at", "who", "address", "deed", "object"));
    for (AuditEntry one : entries) {
      out.append(
          Csv.line(
              one.number(), one.at(), one.who(), one.address(), one.deed().label(), one.object()));
    }
    return out.toString();
  }
}

package org.isnad.app.web.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.core.record.RoleStatus;
import org.isnad.ledger.DocumentRef;
import org.isnad.ledger.NameKey;
import org.isnad.ledger.Profile.Office;

/**
 * A role that articles give somebody, over the days on which they do.
 *
 * @param organization null where none is named, as is its key
 * @param documents in the order of publication; never empty
 */
public record RoleSpan(
    String role,
    String organization,
    String organizationKey,
    RoleStatus status,
    List<DocumentRef> documents) {

  public RoleSpan {
    documents = List.copyOf(documents);
  }

  /** Joins what articles give in the same words; in the order of the first article. */
  public static List<RoleSpan> of(List<Office> offices) {
    Map<List<String>, List<Office>> groups = new LinkedHashMap<>();
    offices.forEach(o -> groups.computeIfAbsent(key(o), k -> new ArrayList<>()).add(o));
    return groups.values().stream().map(RoleSpan::joined).toList();
  }

  private static List<String> key(Office office) {
    return Arrays.asList(
        NameKey.of(office.role()), office.organizationKey(), String.valueOf(office.status()));
  }

  private static RoleSpan joined(List<Office> group) {
    Office first = group.get(0);
    return new RoleSpan(
        first.role(),
        first.organization(),
        first.organizationKey(),
        first.status(),
        group.stream().map(Office::document).distinct().toList());
  }

  /** The first day on which an article gives it; null where none is known. */
  public LocalDate first() {
    return days().min(LocalDate::compareTo).orElse(null);
  }

  /** The last day on which an article gives it; null where none is known. */
  public LocalDate last() {
    return days().max(LocalDate::compareTo).orElse(null);
  }

  private Stream<LocalDate> days() {
    return documents.stream().map(DocumentRef::published).filter(Objects::nonNull);
  }
}

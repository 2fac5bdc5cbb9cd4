package org.isnad.app.web.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.app.web.link.Urls;
import org.isnad.core.record.Access;
import org.isnad.core.record.Act;
import org.isnad.ledger.Facet;
import org.isnad.ledger.Narrowing;

/**
 * A search as its address says it: {@code q}, a parameter for each facet, {@code from} and {@code
 * to}. Whoever keeps the address keeps the search.
 */
public record SearchAddress(String query, Narrowing narrowing) {

  private static final int MOST_VALUES = 20;

  /** One part of the address, as a form hands it on. */
  public record Part(String name, String value) {}

  /**
   * Reads an address; what makes no sense in it is left out.
   *
   * @param parameters all values of a parameter by its name
   */
  public static SearchAddress of(Function<String, List<String>> parameters) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(
          facet,
          parameters.apply(name(facet)).stream()
              .limit(MOST_VALUES)
              .map(v -> read(facet, v))
              .filter(v -> isValue(facet, v))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    String query = parameters.apply("q").stream().findFirst().orElse("").strip();
    return new SearchAddress(
        query, new Narrowing(values, day(parameters.apply("from")), day(parameters.apply("to"))));
  }

  /** Reads an address as {@link #here} writes it; what comes before a question mark is ignored. */
  public static SearchAddress read(String address) {
    Map<String, List<String>> parameters = new HashMap<>();
    for (String part : address.substring(address.indexOf('?') + 1).split("&")) {
      int sign = part.indexOf('=');
      if (sign > 0) {
        parameters
            .computeIfAbsent(part.substring(0, sign), name -> new ArrayList<>())
            .add(Urls.decode(part.substring(sign + 1)));
      }
    }
    return of(name -> parameters.getOrDefault(name, List.of()));
  }

  /** The address itself. */
  public String here() {
    return address("/");
  }

  /** The name of a facet's parameter. */
  public static String name(Facet facet) {
    return facet == Facet.NAMED ? "about" : facet.name().toLowerCase(Locale.ROOT);
  }

  private static boolean isKey(Facet facet) {
    return facet == Facet.OUTLET || facet == Facet.SOURCE || facet == Facet.NAMED;
  }

  private static String read(Facet facet, String value) {
    return isKey(facet) ? value : value.toUpperCase(Locale.ROOT);
  }

  private static String written(Facet facet, String value) {
    return isKey(facet) ? value : value.toLowerCase(Locale.ROOT);
  }

  private static boolean isValue(Facet facet, String value) {
    return switch (facet) {
      case ACT -> Arrays.stream(Act.values()).anyMatch(a -> a.name().equals(value));
      case ACCESS -> Arrays.stream(Access.values()).anyMatch(a -> a.name().equals(value));
      case DEPTH -> value.matches("[1-" + Narrowing.DEEP + "]");
      case OUTLET, SOURCE, NAMED -> !value.isBlank();
    };
  }

  private static LocalDate day(List<String> values) {
    try {
      return values.isEmpty() || values.get(0).isBlank() ? null : LocalDate.parse(values.get(0));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Whether it asks nothing. */
  public boolean isNothing() {
    return query.isEmpty() && narrowing.isNothing();
  }

  /** The address with a value chosen that was not, or no longer chosen that was. */
  public String toggled(Facet facet, String value) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    narrowing.values().forEach((f, of) -> values.put(f, new TreeSet<>(of)));
    Set<String> of = values.computeIfAbsent(facet, f -> new TreeSet<>());
    if (!of.remove(value)) {
      of.add(value);
    }
    return new SearchAddress(query, new Narrowing(values, narrowing.from(), narrowing.to()))
        .address("/");
  }

  /** The address with all days. */
  public String ofAllDays() {
    return new SearchAddress(query, new Narrowing(narrowing.values(), null, null)).address("/");
  }

  /** The address with the query alone. */
  public String unnarrowed() {
    return new SearchAddress(query, Narrowing.NONE).address("/");
  }

  /** The address of the result as a table. */
  public String csv() {
    return address("/search.csv");
  }

  private String address(String path) {
    List<Part> parts = new ArrayList<>();
    if (!query.isEmpty()) {
      parts.add(new Part("q", query));
    }
    parts.addAll(chosen());
    parts.addAll(days());
    return parts.stream()
        .map(p -> p.name() + "=" + Urls.encode(p.value()))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  /** What is chosen of facets. */
  public List<Part> chosen() {
    List<Part> out = new ArrayList<>();
    narrowing
        .values()
        .forEach((f, of) -> of.forEach(v -> out.add(new Part(name(f), written(f, v)))));
    return out;
  }

  /** The days it asks for. */
  public List<Part> days() {
    List<Part> out = new ArrayList<>();
    if (narrowing.from() != null) {
      out.add(new Part("from", narrowing.from().toString()));
    }
    if (narrowing.to() != null) {
      out.add(new Part("to", narrowing.to().toString()));
    }
    return out;
  }
}

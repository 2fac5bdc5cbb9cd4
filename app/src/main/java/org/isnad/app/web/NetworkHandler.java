package org.isnad.app.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.app.web.link.Urls;
import org.isnad.app.web.name.NetworkDrawing;
import org.isnad.app.web.search.SearchAddress;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Narrowing;
import org.isnad.ledger.Network;
import org.isnad.ledger.Network.Kind;

/**
 * {@code /network?key=KEY}: who speaks through whom and who does what to whom, as a table and a
 * picture; {@code .json} and {@code .svg} give the same to the page's script and as a file; {@code
 * /between} opens the claims of one edge.
 */
final class NetworkHandler {

  private static final int MOST = 30;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Ledger ledger;
  private final Pages pages;

  NetworkHandler(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void show(Context request) {
    Network network = network(request);
    pages.show(
        request,
        "network.jte",
        Map.of(
            "network",
            network,
            "kinds",
            kinds(request),
            "days",
            SearchAddress.of(request::queryParams),
            "drawing",
            NetworkDrawing.of(network, isLatin(request))));
  }

  void picture(Context request) {
    NetworkDrawing drawing = NetworkDrawing.of(network(request), isLatin(request));
    pages.show(request, "networkpicture.jte", Map.of("drawing", drawing, "alone", true));
    request
        .contentType("image/svg+xml; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"network.svg\"");
  }

  void data(Context request) {
    Network network = network(request);
    Narrowing days = days(request);
    ObjectNode out = JSON.createObjectNode();
    ArrayNode nodes = out.putArray("nodes");
    List<NetworkDrawing.Dot> dots = NetworkDrawing.of(network, isLatin(request)).dots();
    for (int i = 0; i < dots.size(); i++) {
      NetworkDrawing.Dot dot = dots.get(i);
      nodes
          .addObject()
          .put("id", network.nodes().get(i).key())
          .put("label", dot.label())
          .put("x", dot.x())
          .put("y", dot.y());
    }
    ArrayNode edges = out.putArray("edges");
    for (Network.Edge edge : network.edges()) {
      edges
          .addObject()
          .put("id", edge.kind() + " " + edge.from() + " " + edge.to())
          .put("source", edge.from())
          .put("target", edge.to())
          .put("kind", edge.kind().name().toLowerCase(Locale.ROOT))
          .put("count", edge.count())
          .put("link", Urls.between(edge, days.from(), days.to()));
    }
    request.contentType("application/json; charset=utf-8").result(out.toString());
  }

  void between(Context request) {
    String from = Parameters.text(request, "one");
    String to = Parameters.text(request, "other");
    Kind kind = kinds(request).iterator().next();
    Narrowing days = days(request);
    pages.show(
        request,
        "between.jte",
        Map.of(
            "one",
            ledger.names().called(from),
            "other",
            ledger.names().called(to),
            "kind",
            kind,
            "days",
            days,
            "says",
            kind == Kind.PASSES_ON ? ledger.names().passedOn(from, to, days) : List.of(),
            "acts",
            kind == Kind.DOES ? ledger.names().done(from, to, days) : List.of()));
  }

  private Network network(Context request) {
    String key = Parameters.text(request, "key");
    Network network = ledger.names().network(key, kinds(request), days(request), MOST);
    if (network.edges().isEmpty() && ledger.names().profile(key, 1, 0).isEmpty()) {
      throw Refusal.missing("error.name");
    }
    return network;
  }

  private static Narrowing days(Context request) {
    return SearchAddress.of(request::queryParams).narrowing();
  }

  private static boolean isLatin(Context request) {
    return Visit.of(request).language() == Language.EN;
  }

  /** The kinds that the address asks for; all where it asks for none. */
  static Set<Kind> kinds(Context request) {
    Set<Kind> out = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      if (request.queryParams("kind").contains(kind.name().toLowerCase(Locale.ROOT))) {
        out.add(kind);
      }
    }
    return out.isEmpty() ? EnumSet.allOf(Kind.class) : out;
  }
}

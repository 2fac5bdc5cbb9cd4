package org.isnad.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.isnad.app.web.api.Description;

/**
 * {@code /api}: how programs ask, for people to read; {@code /api/v1/openapi.yaml}: the same for
 * programs; {@code /api/v1/me}: who asks.
 */
final class ApiHandler {

  private final Pages pages;
  private final Description description = Description.load();

  ApiHandler(Pages pages) {
    this.pages = pages;
  }

  /** Its routes. */
  List<Route> routes() {
    return List.of(
        Route.get("/api", Right.NONE, this::show),
        Route.get(Api.ROOT + "openapi.yaml", Right.NONE, this::yaml),
        Api.get("me", ApiHandler::me));
  }

  private void show(Context request) {
    pages.show(request, "api.jte", Map.of("description", description));
  }

  private void yaml(Context request) {
    request.contentType("application/yaml; charset=utf-8").result(description.yaml());
  }

  /** Who asks, and what they may do. */
  record Me(String name, Right right) {}

  private static Me me(Context request) {
    Asker asker = Asker.of(request);
    return new Me(asker.name(), asker.right());
  }
}

package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.app.web.api.Json;

/** What requests of the JSON API have in common. */
final class Api {

  /** With which all its paths begin. */
  static final String ROOT = "/api/v1/";

  private Api() {}

  /** Whether a request is one of the API's, and not a page's. */
  static boolean isAsked(Context request) {
    return request.path().startsWith(ROOT);
  }

  /** What has a number: the answer to what adds something, or what a request is about. */
  record Numbered(Long number) {}

  /** Part of a list; the next part is the next page. */
  record Page<T>(int page, boolean more, List<T> items) {}

  /**
   * Part of a list.
   *
   * @param size what a page holds
   * @param oneMore what the list has from there on, with one more where there is one
   */
  static <T> Page<T> page(Context request, int size, List<T> oneMore) {
    return new Page<>(
        Parameters.page(request) + 1,
        oneMore.size() > size,
        oneMore.subList(0, Math.min(size, oneMore.size())));
  }

  /** A route that reads; an empty {@link Optional} is answered as missing. */
  static Route get(String path, Function<Context, ?> answer) {
    return get(path, Right.READER, answer);
  }

  /** The same for those who have a right. */
  static Route get(String path, Right right, Function<Context, ?> answer) {
    return Route.get(ROOT + path, right, answering(answer));
  }

  /** A route that adds something. */
  static Route post(String path, Function<Context, ?> answer) {
    return post(path, Right.REVIEWER, answer);
  }

  /** The same for those who have a right. */
  static Route post(String path, Right right, Function<Context, ?> answer) {
    return Route.post(
        ROOT + path,
        right,
        request -> {
          Object said = answer.apply(request);
          request.status(HttpStatus.CREATED);
          send(request, said);
        });
  }

  /** A handler that answers with what a function gives. */
  static Handler answering(Function<Context, ?> answer) {
    return request -> {
      Object said = answer.apply(request);
      Object found =
          said instanceof Optional<?> perhaps
              ? perhaps.orElseThrow(() -> Refusal.missing("error.missing"))
              : said;
      send(request, found);
    };
  }

  private static void send(Context request, Object answer) {
    request.contentType("application/json; charset=utf-8").result(Json.write(answer));
  }

  /**
   * What must be there.
   *
   * @throws Refusal if it is null
   */
  static <T> T required(T value) {
    if (value == null) {
      throw Refusal.senseless("error.json");
    }
    return value;
  }

  /** What a request brings. */
  static <T> T body(Context request, Class<T> form) {
    return Json.read(request.body(), form).orElseThrow(() -> Refusal.senseless("error.json"));
  }
}

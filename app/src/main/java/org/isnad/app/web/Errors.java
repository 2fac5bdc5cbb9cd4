package org.isnad.app.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.isnad.app.web.link.Urls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what cannot be answered: a person by a page, a program by a problem (RFC 9457). */
final class Errors {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Pages pages;

  Errors(Pages pages) {
    this.pages = pages;
  }

  /** What we refuse. */
  void refused(Refusal refusal, Context request) {
    if (refusal.retrySeconds() > 0) {
      request.header("Retry-After", Long.toString(refusal.retrySeconds()));
    }
    if (refusal.status() == HttpStatus.UNAUTHORIZED.getCode() && !Api.isAsked(request)) {
      leadToSignIn(request);
    } else {
      say(request, refusal.status(), refusal.key());
    }
  }

  /** A part of a page that a script asked for must not show the sign-in page in its place. */
  private static void leadToSignIn(Context request) {
    boolean comesBack = request.method().name().equals("GET");
    String query = request.queryString() == null ? "" : "?" + request.queryString();
    String there = "/sign-in?back=" + Urls.encode(comesBack ? request.path() + query : "/");
    if (request.header("HX-Request") != null) {
      request.status(HttpStatus.NO_CONTENT).header("HX-Redirect", there);
    } else {
      request.redirect(there, HttpStatus.SEE_OTHER);
    }
  }

  /** What Javalin finds no answer to. */
  void unanswered(HttpResponseException e, Context request) {
    say(request, e.getStatus(), e.getStatus() == 405 ? "error.method" : "error.missing");
  }

  /** A fault of our own. */
  void broken(Exception e, Context request) {
    LOG.error("{} {}", request.method(), request.path(), e);
    say(request, 500, "error.own");
  }

  private void say(Context request, int status, String key) {
    if (Api.isAsked(request)) {
      problem(request, status, key);
    } else {
      pages.say(request, status, key);
    }
  }

  private static void problem(Context request, int status, String key) {
    Visit visit = Visit.of(request);
    String problem =
        JSON.createObjectNode()
            .put("type", "urn:isnad:" + key)
            .put("title", visit.t(key))
            .put("status", status)
            .put("detail", visit.t(key + ".words"))
            .toString();
    if (status == HttpStatus.UNAUTHORIZED.getCode()) {
      request.header("WWW-Authenticate", "Bearer");
    }
    request.status(status).contentType("application/problem+json").result(problem);
  }
}

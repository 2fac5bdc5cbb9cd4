package org.isnad.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Fills the templates, which Maven has compiled, and sends them. */
final class Pages {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.isnad.app.web.pages");

  /** Answers with a template, whose parameters are {@code visit} and those given. */
  void show(Context request, String template, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("visit", Visit.of(request));
    request.html(text(template, all));
  }

  /** A template with exactly these parameters. */
  String text(String template, Map<String, Object> parameters) {
    TemplateOutput html = new StringOutput();
    engine.render(template, parameters, html);
    return html.toString();
  }

  /** Answers with a heading and a sentence, the texts {@code KEY} and {@code KEY.words}. */
  void say(Context request, int status, String key) {
    Visit visit = Visit.of(request);
    request.status(status);
    show(request, "message.jte", Map.of("heading", visit.t(key), "words", visit.t(key + ".words")));
  }
}

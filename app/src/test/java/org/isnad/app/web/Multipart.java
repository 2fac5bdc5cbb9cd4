package org.isnad.app.web;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** Files in the body of a request, as a browser's form sends them (RFC 7578). */
final class Multipart {

  private static final String BOUNDARY = "----isnad-test";

  private Multipart() {}

  /** A request that sends files; their texts by their names, all in one field. */
  static HttpRequest.Builder files(
      HttpRequest.Builder request, String field, Map<String, String> texts) {
    StringBuilder body = new StringBuilder();
    texts.forEach(
        (name, text) ->
            body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: text/plain\r\n\r\n")
                .append(text)
                .append("\r\n"));
    body.append("--" + BOUNDARY + "--\r\n");
    return request
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofString(body.toString()));
  }
}

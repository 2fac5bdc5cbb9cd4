package org.isnad.app.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests as no well-mannered client sends them: with a Host header of one's choice. */
final class RawHttp {

  private RawHttp() {}

  static String get(int port, String path, String host) throws IOException {
    return ask("GET", port, path, host);
  }

  /** The whole answer with its head. */
  static String ask(String method, int port, String path, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

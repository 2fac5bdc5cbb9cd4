package org.isnad.app.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.identity.Node;
import org.isnad.ledger.identity.Ruling;
import org.isnad.ledger.identity.Sameness;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The parameters of commands that judge two names, and what they do. */
final class Judging {

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "a name, or NAME@ID for its bearer in one article")
  private String one;

  @Parameters(index = "1", paramLabel = "B", description = "the other name, in the same way")
  private String other;

  @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "your reason")
  private String why;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "who judges (default: ${DEFAULT-VALUE})")
  private String by;

  /** Appends the judgement. */
  Ruling append(Ledger ledger, Sameness verdict) {
    return ledger
        .who()
        .rule(
            node(ledger, one),
            node(ledger, other),
            verdict,
            by,
            Instant.now(Clock.systemUTC()),
            why);
  }

  /**
   * The node that a person means.
   *
   * @throws CannotGoOn if no article has the name, or it stands for several entries of lists
   */
  static Node node(Ledger ledger, String written) {
    Node node = Node.parse(written);
    String key = key(ledger, node.key());
    if (node.document() != null && ledger.record(node.document()).isEmpty()) {
      throw new CannotGoOn(
          Exit.SOME_FAILED,
          "the ledger holds no article \"%s\"; behind the @ stands an article's id"
              .formatted(Visible.line(node.document())));
    }
    return new Node(key, node.document());
  }

  /** The key of a name as a person writes it. */
  static String key(Ledger ledger, String written) {
    List<String> keys = ledger.who().keys(written);
    if (keys.isEmpty()) {
      throw new CannotGoOn(
          Exit.SOME_FAILED,
          "no article has the name \"%s\"; \"isnad search\" finds how texts write it"
              .formatted(Visible.line(written)));
    }
    if (keys.size() > 1) {
      throw new CannotGoOn(
          Exit.SOME_FAILED,
          "\"%s\" may be one of these, name one of them: %s"
              .formatted(Visible.line(written), String.join("\u200e, ", keys)));
    }
    return keys.get(0);
  }
}

package org.isnad.arabic.times;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.data.DataException;
import org.isnad.arabic.text.Folding;
import org.isnad.core.record.TimexType;

/**
 * Reads files of rules. A line {@code let name = pattern} names a pattern for later use; {@code
 * rule name TYPE meaning} begins a rule; under it stand {@code =} patterns, {@code after}, {@code
 * not-after} and {@code not-before} with words, {@code +} examples with their values and {@code -}
 * counterexamples. A rule without an example and a counterexample does not load.
 */
final class RuleReader {

  private static final String ROOT = "/org/isnad/arabic/times/";

  private final Words words;
  private final Numbers numbers;
  private final Map<String, Pattern> named = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private Draft draft;

  /** A rule while its lines are read. */
  private static final class Draft {
    private final String[] head;
    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, Set<String>> context = new HashMap<>();
    private final List<RuleExample> examples = new ArrayList<>();
    private final List<String> counterexamples = new ArrayList<>();

    private Draft(String[] head) {
      this.head = head;
    }

    private Set<String> context(String kind) {
      return context.computeIfAbsent(kind, k -> new HashSet<>());
    }

    private Rule finish() {
      if (patterns.isEmpty() || examples.isEmpty() || counterexamples.isEmpty()) {
        throw new IllegalArgumentException(
            "rule " + head[1] + " needs a pattern (=), an example (+) and a counterexample (-)");
      }
      return new Rule(
          head[1],
          TimexType.valueOf(head[2]),
          Meaning.of(head[3]),
          patterns,
          context("after"),
          context("not-after"),
          context("not-before"),
          examples,
          counterexamples);
    }
  }

  RuleReader(Words words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** Adds the rules of a file among this package's resources. */
  RuleReader read(String file) {
    try (InputStream in = RuleReader.class.getResourceAsStream(ROOT + file)) {
      if (in == null) {
        throw new DataException(file + ": no such file of rules among the resources");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  /** Adds the rules of a text. */
  RuleReader parse(String file, String content) {
    String[] lines = content.split("\r?\n");
    for (int i = 0; i < lines.length; i++) {
      accept(file, i + 1, lines[i].strip());
    }
    accept(file, lines.length, "end");
    return this;
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }

  private void accept(String file, int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    String[] cut = line.split("\\s+", 2);
    try {
      accept(cut[0], cut.length > 1 ? cut[1] : "", line);
    } catch (IllegalArgumentException e) {
      throw new DataException(file + ":" + number + ": " + e.getMessage(), e);
    }
  }

  private void accept(String head, String rest, String line) {
    switch (head) {
      case "let" -> name(rest);
      case "rule" -> begin(line.split("\\s+"));
      case "end" -> end();
      case "=" -> current().patterns.add(pattern(rest));
      case "+" -> current().examples.add(RuleExample.of(rest));
      case "-" -> current().counterexamples.add(rest);
      case "after", "not-after", "not-before" ->
          current().context(head).addAll(Set.of(Folding.fold(rest).split("\\s+")));
      default -> throw new IllegalArgumentException("cannot read a line that begins with " + head);
    }
  }

  private void name(String rest) {
    String[] definition = rest.split("\\s*=\\s*", 2);
    named.put(definition[0], pattern(definition[1]));
  }

  private Pattern pattern(String source) {
    return PatternParser.parse(source, words, numbers, named);
  }

  private void begin(String[] head) {
    end();
    if (head.length != 4) {
      throw new IllegalArgumentException("write: rule name TYPE meaning");
    }
    draft = new Draft(head);
  }

  private void end() {
    if (draft != null) {
      rules.add(draft.finish());
      draft = null;
    }
  }

  private Draft current() {
    if (draft == null) {
      throw new IllegalArgumentException("begin a rule first: rule name TYPE meaning");
    }
    return draft;
  }
}

package org.isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look across articles, on the example corpus. */
class AcrossCommandsTest {

  private static final Path EXAMPLES = Path.of("..", "examples", "wadi-sahl");

  @TempDir private static Path folder;

  @BeforeAll
  static void read() {
    assertThat(Cli.run("read", EXAMPLES, "--ledger", folder).code()).isEqualTo(Exit.OK);
  }

  @Test
  void reprintsAreListedWithTheFirstOfThem() {
    Cli run = run("reprints");
    assertThat(run.code()).isEqualTo(Exit.OK);
    assertThat(run.lines().get(1)).contains("qasaba-01", "the first, as far as");
    assertThat(run.out()).endsWith("2 groups, 7 articles in them\n");
  }

  @Test
  void theCopiesOfAnArticleSayWhoCreditsWhom() {
    assertThat(run("reprints", "qasaba-01").out())
        .contains("it credits this one", "it bears a later day", "mizab-01", "daftar-01");
    assertThat(run("reprints", "nothing").code()).isEqualTo(Exit.SOME_FAILED);
  }

  @Test
  void aComparisonShowsWhatWasChanged() {
    assertThat(run("compare", "qasaba-01", "daftar-01").out())
        .contains("[-الأسبوع-]")
        .contains("{+الشهر+}")
        .contains("بلدية وادي سهل");
  }

  @Test
  void textsAloneAreEnoughForReprints(@TempDir Path other) throws IOException {
    Path ledger = other.resolve("ledger");
    assertThat(Cli.run("read", EXAMPLES, "--texts-only", "--ledger", ledger).code()).isZero();
    Path pairs = other.resolve("pairs.tsv");
    Files.writeString(
        pairs, "# drawn\none\tother\nqasaba-01\tdaftar-01\t0.4\nqasaba-01\tdaftar-02\t0.1\n");
    assertThat(Cli.run("reprints", "--pairs", pairs, "--ledger", ledger).lines())
        .containsExactly("qasaba-01\tdaftar-01\tcopy", "qasaba-01\tdaftar-02\tnone");
    assertThat(Cli.run("show", "qasaba-01", "--ledger", ledger).out()).contains("qasaba-01");
  }

  @Test
  void originsAreCountedInCarefulWords() {
    Cli run = run("origins", "qasaba-01#a1");
    assertThat(run.out()).contains("reports", "outlets", "origin", "بلدية وادي سهل");
    assertThat(run("claim", "qasaba-01#a1").out()).contains("+ 2024-03-04  mizab-01#a1");
    assertThat(run("claim", "qasaba-01#zz").code()).isEqualTo(Exit.SOME_FAILED);
  }

  @Test
  void anAffairIsListedAndShownWhole() {
    assertThat(run("affairs").out()).contains("30 articles").contains("1 affairs");
    assertThat(run("affairs", "mizab-06").out())
        .contains("daftar-03  correction", "answers daftar-01", "1450");
    assertThat(run("affairs", "nothing").code()).isEqualTo(Exit.SOME_FAILED);
  }

  @Test
  void spellingsOfOneNameAreOneBearer() {
    Cli run = run("who", "إدمار فولكن");
    assertThat(run.out()).startsWith("one bearer").contains("إدمار فولكان", "identity-spelling");
  }

  @Test
  void aJudgementIsKeptAndCanBeTakenBack() {
    String before = run("who", "كنان السلال").out();
    assertThat(before).doesNotContain("لقمان البيدري");
    Cli same = run("same", "كنان السلال", "لقمان البيدري", "--by", "maha", "--why", "byname");
    assertThat(same.out()).contains("same", "maha", "byname");
    assertThat(run("who", "كنان السلال").out()).contains("لقمان البيدري", "judged:");
    String number = same.out().split(" ")[0];
    assertThat(run("undo", number).code()).isEqualTo(Exit.OK);
    assertThat(run("undo", number).code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run("undo").out()).contains("taken back");
    assertThat(run("who", "كنان السلال").out())
        .startsWith(before.lines().findFirst().orElseThrow());
  }

  @Test
  void aNameThatNoArticleHasIsToldWithAWayOn() {
    Cli run = run("same", "كنان السلال", "لا أحد");
    assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err()).contains("isnad search");
    assertThat(run("not-same", "كنان السلال", "كنان السلال@nothing").err())
        .contains("article's id");
  }

  private static Cli run(Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--ledger";
    all[arguments.length + 1] = folder;
    return Cli.run(all);
  }
}

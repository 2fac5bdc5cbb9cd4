package org.isnad.ledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.ledger.identity.Link.Rule;
import org.junit.jupiter.api.Test;

/** What holds of who is who, tried with seeded random judgements and findings. */
class ViewTest {

  private static final String[] KEYS = {"salim", "salem", "khalid", "abu salim"};

  @Test
  void judgementsInAnyOrderGiveTheSameView() {
    Random random = new Random(20261121);
    Counts counts = new Counts();
    for (int run = 0; run < 200; run++) {
      Set<Atom> atoms = atoms(random);
      List<Link> links = links(random, List.copyOf(atoms));
      List<Ruling> log = log(random, List.copyOf(atoms));
      View view = View.of(atoms, links, log);
      counts.add(view, atoms.size());
      for (int i = 0; i < 5; i++) {
        Collections.shuffle(log, random);
        Collections.shuffle(links, random);
        assertThat(View.of(atoms, links, log)).isEqualTo(view);
      }
    }
    assertThat(counts.merged).as("views in which somebody is merged").isGreaterThan(50);
    assertThat(counts.disputed).as("views with a dispute").isGreaterThan(10);
  }

  private static final class Counts {
    private int merged;
    private int disputed;

    void add(View view, int atoms) {
      merged += view.classes().size() < atoms ? 1 : 0;
      disputed += view.disputes().isEmpty() ? 0 : 1;
    }
  }

  @Test
  void takingAJudgementBackGivesExactlyTheViewWithoutIt() {
    Random random = new Random(7);
    int changed = 0;
    for (int run = 0; run < 200; run++) {
      Set<Atom> atoms = atoms(random);
      List<Link> links = links(random, List.copyOf(atoms));
      List<Ruling> log = log(random, List.copyOf(atoms));
      int which = random.nextInt(log.size());
      List<Ruling> without = new ArrayList<>(log);
      Ruling taken = without.remove(which);
      List<Ruling> undone = new ArrayList<>(log);
      undone.set(which, undone(taken));
      View view = View.of(atoms, links, without);
      assertThat(View.of(atoms, links, undone)).isEqualTo(view);
      changed += view.equals(View.of(atoms, links, log)) ? 0 : 1;
    }
    assertThat(changed).as("judgements that had changed the view").isGreaterThan(20);
  }

  @Test
  void everyBearerIsInExactlyOneClass() {
    Random random = new Random(8);
    for (int run = 0; run < 200; run++) {
      Set<Atom> atoms = atoms(random);
      View view =
          View.of(atoms, links(random, List.copyOf(atoms)), log(random, List.copyOf(atoms)));
      List<Atom> all = view.classes().stream().flatMap(Collection::stream).toList();
      assertThat(all).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(atoms);
    }
  }

  @Test
  void twoWhoWereJudgedNotTheSameAreNeverInOneClass() {
    Random random = new Random(9);
    for (int run = 0; run < 200; run++) {
      Set<Atom> atoms = atoms(random);
      List<Link> links = links(random, List.copyOf(atoms));
      List<Atom> list = List.copyOf(atoms);
      Atom one = list.get(0);
      Atom other = list.get(list.size() - 1);
      List<Ruling> log =
          List.of(judgement(1, node(one), node(other), Sameness.NOT_SAME, "maha", 1));
      View view = View.of(atoms, links, log);
      assertThat(view.classOf(one)).doesNotContain(other);
    }
  }

  @Test
  void aRuleDoesNotBringTogetherWhatPeopleKeptApart() {
    Atom a = new Atom("salim", "d1");
    Atom b = new Atom("salim", "d2");
    Atom c = new Atom("salem", "d3");
    List<Link> links =
        List.of(new Link(a, c, Rule.SPELLING, "x"), new Link(b, c, Rule.SPELLING, "x"));
    Ruling apart = judgement(1, node(a), node(b), Sameness.NOT_SAME, "maha", 1);
    View view = View.of(List.of(a, b, c), links, List.of(apart));
    assertThat(view.classes()).containsExactly(set(c, a), set(b));
    assertThat(view.reasons().get(set(c, a))).containsExactly("identity-spelling: x");
  }

  @Test
  void whereTwoPeopleDisagreeThePairStaysApartAndBothAreNamed() {
    Atom a = new Atom("salim", "d1");
    Atom b = new Atom("abu salim", "d1");
    Ruling yes = judgement(1, node(a), node(b), Sameness.SAME, "maha", 1);
    Ruling no = judgement(2, node(b), node(a), Sameness.NOT_SAME, "jamil", 2);
    View view = View.of(List.of(a, b), List.of(), List.of(yes, no));
    assertThat(view.classes()).hasSize(2);
    assertThat(view.disputes()).containsExactly(List.of(no, yes));
  }

  @Test
  void ofOnePersonsJudgementsTheLatestCounts() {
    Atom a = new Atom("salim", "d1");
    Atom b = new Atom("salem", "d2");
    Ruling first = judgement(1, node(a), node(b), Sameness.NOT_SAME, "maha", 1);
    Ruling then = judgement(2, node(a), node(b), Sameness.SAME, "maha", 2);
    View view = View.of(List.of(a, b), List.of(), List.of(then, first));
    assertThat(view.classes()).containsExactly(set(b, a));
    assertThat(view.disputes()).isEmpty();
  }

  @Test
  void aNameIsSplitByJudgingItsBearerInOneArticle() {
    Atom a = new Atom("salim", "d1");
    Atom b = new Atom("salim", "d2");
    Atom c = new Atom("salim", "d3");
    List<Link> links = List.of(new Link(a, b, Rule.ROLE, "x"), new Link(b, c, Rule.ROLE, "x"));
    Ruling apart =
        judgement(1, Node.parse("salim"), Node.parse("salim@d3"), Sameness.NOT_SAME, "maha", 1);
    assertThat(View.of(List.of(a, b, c), links, List.of(apart)).classes())
        .containsExactly(set(a, b), set(c));
  }

  private static SortedSet<Atom> set(Atom... atoms) {
    return new TreeSet<>(List.of(atoms));
  }

  private static Set<Atom> atoms(Random random) {
    Set<Atom> atoms = new HashSet<>();
    while (atoms.size() < 8) {
      atoms.add(new Atom(KEYS[random.nextInt(KEYS.length)], "d" + random.nextInt(6)));
    }
    return new TreeSet<>(atoms);
  }

  private static List<Link> links(Random random, List<Atom> atoms) {
    List<Link> out = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Rule rule = any(random, List.of(Rule.values()));
      out.add(new Link(any(random, atoms), any(random, atoms), rule, "w" + random.nextInt(3)));
    }
    return out;
  }

  private static List<Ruling> log(Random random, List<Atom> atoms) {
    List<Ruling> out = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      Sameness verdict = any(random, List.of(Sameness.values()));
      String judge = random.nextBoolean() ? "maha" : "jamil";
      out.add(
          judgement(
              i, some(random, atoms), some(random, atoms), verdict, judge, random.nextInt(5)));
    }
    return out;
  }

  private static Node some(Random random, List<Atom> atoms) {
    Atom atom = any(random, atoms);
    return random.nextInt(3) == 0 ? Node.parse(atom.key()) : node(atom);
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Node node(Atom atom) {
    return new Node(atom.key(), atom.document());
  }

  private static Ruling judgement(
      long id, Node one, Node other, Sameness verdict, String judge, long second) {
    return new Ruling(id, one, other, verdict, judge, Instant.ofEpochSecond(second), "", false);
  }

  private static Ruling undone(Ruling j) {
    return new Ruling(j.id(), j.one(), j.other(), j.verdict(), j.judge(), j.at(), j.reason(), true);
  }
}

package org.isnad.app.web.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.app.web.text.Display;
import org.isnad.app.web.text.TextPages;
import org.isnad.arabic.sentences.ClaimSentences;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Document;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Polarity;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.text.Span;
import org.isnad.ledger.review.Reviewed;

/**
 * One page of an article.
 *
 * @param page counted from 0
 * @param pages how many there are
 * @param carriers the publisher and the agencies
 * @param told the attributions that reach into this page
 * @param claims those of this page
 * @param names those that this page speaks of
 * @param times those that this page speaks of
 * @param rejected what the machine found here and a reader rejected
 * @param people what may be named as the source of something that was missed, by name
 * @param chosen the id of what the reader has chosen, null for nothing
 */
public record ArticleView(
    Document document,
    int page,
    int pages,
    List<Paragraph> paragraphs,
    List<ChainStop> carriers,
    List<ToldView> told,
    List<ClaimView> claims,
    List<NameView> names,
    List<TimeView> times,
    int attributions,
    List<RejectedView> rejected,
    List<String> people,
    String chosen) {

  /**
   * The page of a record that a reader asks for.
   *
   * @param asked counted from 0; ignored where something is chosen that stands elsewhere
   * @param chosen the id of an attribution or claim, null for none
   * @param profiles gives the address of an entity's page, where it has one
   */
  public static ArticleView of(
      Reviewed reviewed, int asked, String chosen, Function<Entity, Optional<String>> profiles) {
    SourcedRecord record = reviewed.record();
    TextPages pages = TextPages.of(record.text());
    int page =
        place(record, chosen)
            .map(span -> pages.holding(span.begin()))
            .orElse(Math.min(Math.max(asked, 0), pages.pages().size() - 1));
    return new Maker(reviewed, chosen, profiles).view(pages, page);
  }

  /** Those in whose content an attribution may be said to stand; null for one that was missed. */
  public List<ToldView> outer(ToldView one) {
    return one == null ? told : Near.told(told, one);
  }

  private static Optional<Span> place(SourcedRecord record, String chosen) {
    if (chosen == null) {
      return Optional.empty();
    }
    return record
        .attribution(chosen)
        .map(Attribution::cue)
        .or(
            () ->
                record.claims().stream()
                    .filter(c -> c.id().equals(chosen))
                    .map(Claim::predicate)
                    .findFirst());
  }

  /** What all parts of one view need. */
  private static final class Maker {

    private static final ClaimSentences SENTENCES = ClaimSentences.load();

    private final Reviewed reviewed;
    private final SourcedRecord record;
    private final String chosen;
    private final RecordNames names;
    private final Chains chains;
    private final Chains machine;
    private final Near near;
    private final Map<String, Integer> numbers = new HashMap<>();

    Maker(Reviewed reviewed, String chosen, Function<Entity, Optional<String>> profiles) {
      this.reviewed = reviewed;
      this.record = reviewed.record();
      this.chosen = chosen;
      this.names = new RecordNames(record, profiles);
      this.chains = new Chains(record, names);
      this.machine = new Chains(reviewed.machine(), names);
      this.near = new Near(record);
      record.attributions().forEach(a -> numbers.put(a.id(), numbers.size() + 1));
    }

    ArticleView view(TextPages pages, int page) {
      Span here = pages.pages().get(page);
      Things things = new Things(record, names);
      WordsMaker maker = new WordsMaker(record, names, numbers, chosen);
      return new ArticleView(
          record.document(),
          page,
          pages.pages().size(),
          new TextView(record.text(), Marks.of(record, here), maker).paragraphs(here),
          chains.carriers(),
          record.attributions().stream().filter(a -> on(here, a)).map(this::told).toList(),
          record.claims().stream()
              .filter(c -> here.contains(c.predicate().begin()))
              .map(this::claim)
              .toList(),
          things.names(here),
          things.times(here),
          record.attributions().size(),
          reviewed.rejected().stream()
              .filter(a -> here.contains(a.cue().begin()))
              .map(this::rejected)
              .toList(),
          near.names((here.begin() + here.end()) / 2),
          chosen);
    }

    private ToldView told(Attribution told) {
      return new ToldView(
          told,
          numbers.get(told.id()),
          record.chain(told).size(),
          chains.to(told),
          names.words(told.content().get(0), 160),
          claims(told.id()),
          reviewed.about(told.cue()).orElse(null),
          reviewed.besides(told.cue()),
          machine(told),
          near.names(told.cue().begin()));
    }

    private MachineView machine(Attribution told) {
      return reviewed.found(told.cue()).filter(a -> !told.equals(a)).map(this::found).orElse(null);
    }

    private MachineView found(Attribution found) {
      return new MachineView(
          machine.stop(found),
          names.words(found.content().get(0), 160),
          Optional.ofNullable(found.parent())
              .flatMap(reviewed.machine()::attribution)
              .map(machine::stop)
              .orElse(null));
    }

    private RejectedView rejected(Attribution found) {
      return new RejectedView(
          reviewed.about(found.cue()).orElseThrow(),
          reviewed.besides(found.cue()),
          machine.stop(found),
          names.words(found.content().get(0), 160));
    }

    private List<ClaimView> claims(String attribution) {
      return record.claims().stream()
          .filter(c -> Objects.equals(c.attribution(), attribution))
          .map(this::claim)
          .toList();
    }

    private ClaimView.Stance stance(Claim.Stance stance) {
      if (stance == null) {
        return null;
      }
      return record.claims().stream()
          .filter(c -> c.id().equals(stance.claim()))
          .findFirst()
          .map(
              earlier ->
                  new ClaimView.Stance(
                      stance.kind(),
                      earlier.id(),
                      names.words(earlier.predicate()),
                      names.words(stance.words())))
          .orElse(null);
    }

    private ClaimView claim(Claim claim) {
      return new ClaimView(
          claim,
          Display.plain(SENTENCES.english(record, claim)),
          Display.plain(SENTENCES.arabic(record, claim)),
          names.words(claim.predicate()),
          names.party(claim.agent()),
          names.party(claim.patient()),
          names.party(claim.theme()),
          names.party(claim.place()),
          claim.time() == null ? null : claim.time().value(),
          claim.polarity() == Polarity.NEGATIVE,
          stance(claim.stance()),
          Optional.ofNullable(claim.attribution())
              .flatMap(record::attribution)
              .map(chains::to)
              .orElseGet(chains::carriers));
    }

    private static boolean on(Span here, Attribution told) {
      return here.contains(told.cue().begin()) || told.content().stream().anyMatch(here::overlaps);
    }
  }
}

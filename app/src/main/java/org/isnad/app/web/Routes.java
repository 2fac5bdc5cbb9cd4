package org.isnad.app.web;

import static org.isnad.app.web.Right.KEEPER;
import static org.isnad.app.web.Right.NONE;
import static org.isnad.app.web.Right.READER;
import static org.isnad.app.web.Right.REVIEWER;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.app.upload.Desk;
import org.isnad.ledger.Ledger;

/**
 * The table of all that the server answers, and to whom. What is not here is answered to nobody.
 */
final class Routes {

  private Routes() {}

  /** For whoever sits at this machine. */
  static List<Route> ofLocal(Ledger ledger, Pages pages, Desk desk, InstantSource clock) {
    Route sign = Route.post("/reader", REVIEWER, JudgeHandler::sign);
    return Stream.concat(of(ledger, pages, desk, clock), Stream.of(sign)).toList();
  }

  /** For people with accounts. */
  static List<Route> ofTeam(
      Ledger ledger, Pages pages, Desk desk, InstantSource clock, List<Route> accounts) {
    return Stream.concat(of(ledger, pages, desk, clock), accounts.stream()).toList();
  }

  private static Stream<Route> of(Ledger ledger, Pages pages, Desk desk, InstantSource clock) {
    return Stream.of(
            files(),
            searching(ledger, pages, new SavedHandler(ledger, clock)),
            names(ledger, pages),
            across(ledger, pages),
            review(ledger, pages, clock),
            collections(ledger, pages, clock),
            ledgers(pages),
            new ApiHandler(pages).routes(),
            new ApiReading(ledger).routes(),
            new ApiWriting(ledger, clock).routes(),
            new ApiCollections(ledger, clock).routes(),
            uploads(ledger, pages, desk))
        .flatMap(List::stream);
  }

  private static List<Route> files() {
    return List.of(Route.get("/assets/{name}", NONE, new Assets()::serve));
  }

  private static List<Route> searching(Ledger ledger, Pages pages, SavedHandler saved) {
    SearchHandler search = new SearchHandler(ledger, pages);
    List<Route> own =
        List.of(
            Route.get("/", READER, search::show),
            Route.export("/search.csv", READER, search::table),
            Route.post("/searches", REVIEWER, saved::change),
            Route.get("/article", READER, new ArticleHandler(ledger, pages)::show),
            Route.get("/failures", READER, new FailuresHandler(ledger, pages)::show));
    return Stream.concat(own.stream(), new ApiSaved(ledger, saved).routes().stream()).toList();
  }

  private static List<Route> names(Ledger ledger, Pages pages) {
    OutletHandler outlets = new OutletHandler(ledger, pages);
    NetworkHandler networks = new NetworkHandler(ledger, pages);
    return List.of(
        Route.get("/name", READER, new NameHandler(ledger, pages)::show),
        Route.get("/sources", READER, new SourcesHandler(ledger, pages)::show),
        Route.get("/outlets", READER, outlets::list),
        Route.get("/outlet", READER, outlets::show),
        Route.get("/network", READER, networks::show),
        Route.get("/network.json", READER, networks::data),
        Route.export("/network.svg", READER, networks::picture),
        Route.get("/between", READER, networks::between));
  }

  private static List<Route> across(Ledger ledger, Pages pages) {
    AffairHandler affairs = new AffairHandler(ledger, pages);
    return List.of(
        Route.get("/affairs", READER, affairs::list),
        Route.get("/affair", READER, affairs::show),
        Route.get("/claim", READER, new ClaimHandler(ledger, pages)::show),
        Route.get("/compare", READER, new CompareHandler(ledger, pages)::show));
  }

  private static List<Route> review(Ledger ledger, Pages pages, InstantSource clock) {
    ReviewHandler review = new ReviewHandler(ledger, pages);
    return List.of(
        Route.get("/review", READER, review::show),
        Route.export("/gold.jsonl", READER, review::gold),
        Route.get("/agreement", READER, new AgreementHandler(ledger, pages)::show),
        Route.post("/judge", REVIEWER, new JudgeHandler(ledger, clock)::judge));
  }

  private static List<Route> collections(Ledger ledger, Pages pages, InstantSource clock) {
    CollectionHandler reading = new CollectionHandler(ledger, pages);
    CollectHandler collecting = new CollectHandler(ledger, pages, clock);
    return List.of(
        Route.get("/collections", READER, reading::list),
        Route.get("/collection", READER, reading::show),
        Route.get("/collection/print", READER, reading::print),
        Route.export("/collection.html", READER, reading::html),
        Route.export("/collection.json", READER, reading::json),
        Route.export("/collection.csv", READER, reading::table),
        Route.get("/collect", REVIEWER, collecting::ask),
        Route.post("/collect", REVIEWER, collecting::put),
        Route.post("/collections", REVIEWER, collecting::begin),
        Route.post("/collection", REVIEWER, collecting::change));
  }

  private static List<Route> ledgers(Pages pages) {
    LedgersHandler ledgers = new LedgersHandler(pages);
    List<Route> own =
        List.of(
            Route.get("/ledgers", READER, ledgers::list),
            Route.post("/ledgers", KEEPER, ledgers::make));
    return Stream.concat(own.stream(), ApiLedgers.routes().stream()).toList();
  }

  private static List<Route> uploads(Ledger ledger, Pages pages, Desk desk) {
    UploadHandler uploads = new UploadHandler(ledger, pages, desk);
    return Stream.concat(pages(uploads).stream(), new ApiUploads(ledger, uploads).routes().stream())
        .toList();
  }

  private static List<Route> pages(UploadHandler uploads) {
    return List.of(
        Route.get("/upload", REVIEWER, uploads::ask),
        Route.post("/upload", REVIEWER, uploads::receive),
        Route.get("/upload/progress", REVIEWER, uploads::progress),
        Route.get("/upload.json", REVIEWER, uploads::data),
        Route.post("/upload/stop", REVIEWER, uploads::stop));
  }
}

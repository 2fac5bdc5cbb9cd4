#!/usr/bin/env python3
"""Asks a running `isnad serve` for each of its pages, for the sample of tools/bench_sample.py, and prints how long that
takes: median, 95th percentile and the longest, in milliseconds. It makes a collection and a saved search in the ledger.

    tools/bench_pages.py http://127.0.0.1:PORT SAMPLE.json
"""
import json
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

WAIT = 120  # seconds for the server to start
SLOW = 5  # so often is a page asked for that looks through the whole ledger


def ask(url):
    start = time.perf_counter()
    with urllib.request.urlopen(url, timeout=600) as answer:
        answer.read()
    return 1000 * (time.perf_counter() - start)


def started(base):
    end = time.time() + WAIT
    while time.time() < end:
        try:
            ask(base + "/sources")
            return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.5)
    sys.exit("the server did not start")


def told(base, path, **query):
    """What the API answers."""
    url = base + "/api/v1/" + path + "?" + urllib.parse.urlencode(query)
    with urllib.request.urlopen(url, timeout=600) as answer:
        return json.load(answer)


def tell(base, path, **body):
    """Tells the API something; gives the number of what was made."""
    request = urllib.request.Request(
        base + "/api/v1/" + path,
        json.dumps(body).encode(),
        {"Content-Type": "application/json", "X-Isnad": "1"},
    )
    with urllib.request.urlopen(request, timeout=600) as answer:
        return json.load(answer)["number"]


def collection(base, sample):
    """A collection of all that the sample has, and a saved search: pages of nothing would be too fast."""
    tell(base, "searches", name="bench", address="/?q=" + urllib.parse.quote(sample["queries"][0]))
    number = tell(base, "collections", name="bench", description="")
    for claim in sample["claims"]:
        document, at = claim.rsplit("#", 1)
        tell(base, "collection/items", collection=number, document=document, at=at, note="why")
    return number


def betweens(base, keys):
    """An edge of the network of each name that has one."""
    out = []
    for key in keys:
        edges = told(base, "network", key=key)["edges"]
        if edges:
            out.append(urllib.parse.urlencode({"one": edges[0]["from"], "other": edges[0]["to"], "kind": edges[0]["kind"]}))
    return out


def pages(base, sample):
    """Every page of the web app and the API's answers, by the name under which they are reported."""
    def q(one):
        return urllib.parse.quote(one, safe="")

    claims = [claim.rsplit("#", 1) for claim in sample["claims"]]
    outlets = [outlet["key"] for outlet in told(base, "outlets")][:30]
    number = collection(base, sample)
    return {
        "first page": ["/"] * SLOW,
        "article": ["/article?id=" + q(one) for one in sample["articles"]],
        "article in Arabic": ["/article?lang=ar&id=" + q(one) for one in sample["articles"]],
        "search": ["/?q=" + q(one) for one in sample["queries"]],
        "search narrowed": ["/?act=deny&depth=2&q=" + q(one.split()[0]) for one in sample["queries"]],
        "search as CSV": ["/search.csv?q=" + q(one) for one in sample["queries"]],
        "person or body": ["/name?key=" + q(one) for one in sample["keys"]],
        "network": ["/network?key=" + q(one) for one in sample["keys"]],
        "network as data": ["/network.json?key=" + q(one) for one in sample["keys"]],
        "network as SVG": ["/network.svg?key=" + q(one) for one in sample["keys"]],
        "between two names": ["/between?" + one for one in betweens(base, sample["keys"])],
        "sources": ["/sources"] * SLOW,
        "outlets": ["/outlets"] * SLOW,
        "outlet": ["/outlet?key=" + q(one) for one in outlets],
        "affairs": ["/affairs"] * SLOW,
        "affair": ["/affair?id=" + q(one) for one in sample["articles"]],
        "claim": [f"/claim?id={q(one)}&at={q(at)}" for one, at in claims],
        "compare": [f"/compare?one={q(one)}&other={q(other)}" for one, other in sample["pairs"]],
        "review": ["/review"] * SLOW,
        "review by source": ["/review?source=" + q(one) for one in sample["keys"]],
        "second opinions": ["/review?second=on"] * SLOW,
        "agreement": ["/agreement"] * SLOW,
        "gold data": ["/gold.jsonl"] * SLOW,
        "collections": ["/collections"] * SLOW,
        "collection": [f"/collection?id={number}"] * SLOW,
        "collection to print": [f"/collection/print?id={number}"] * SLOW,
        "collection as HTML": [f"/collection.html?id={number}"] * SLOW,
        "collect": ["/collect?id=" + q(one) for one in sample["articles"]],
        "saved search": ["/?saved=1&q=" + q(sample["queries"][0])] * SLOW,
        "upload": ["/upload"] * SLOW,
        "failures": ["/failures"] * SLOW,
        "API described": ["/api"] * SLOW,
        "API: article": ["/api/v1/article?id=" + q(one) for one in sample["articles"]],
        "API: search": ["/api/v1/search?q=" + q(one) for one in sample["queries"]],
        "API: name": ["/api/v1/name?key=" + q(one) for one in sample["keys"]],
        "API: network": ["/api/v1/network?key=" + q(one) for one in sample["keys"]],
        "API: affair": ["/api/v1/affair?id=" + q(one) for one in sample["articles"]],
        "API: origins": [f"/api/v1/origins?id={q(one)}&at={q(at)}" for one, at in claims],
        "API: review": ["/api/v1/review"] * SLOW,
    }


def main(base, path):
    with open(path, encoding="utf-8") as file:
        sample = json.load(file)
    started(base)
    print(f"{'page':20} {'asked':>6} {'median':>9} {'95 %':>9} {'longest':>9}   ms")
    for name, urls in pages(base, sample).items():
        times, failed = [], 0
        for url in urls:
            try:
                times.append(ask(base + url))
            except urllib.error.HTTPError:
                failed += 1
        if times:
            times.sort()
            at = lambda share: times[min(len(times) - 1, int(share * len(times)))]
            note = f"   {failed} not answered" if failed else ""
            print(f"{name:20} {len(urls):6} {at(0.5):9.0f} {at(0.95):9.0f} {times[-1]:9.0f}{note}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])

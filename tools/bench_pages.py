#!/usr/bin/env python3
"""Asks a running `isnad serve` for each of its pages, for the sample of tools/bench_sample.py, and prints how long that
takes: median, 95th percentile and the longest, in milliseconds.

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


def pages(sample):
    quote = urllib.parse.quote
    claims = [claim.split("#") for claim in sample["claims"]]
    return {
        "first page": ["/"] * SLOW,
        "article": ["/article?id=" + quote(one) for one in sample["articles"]],
        "search": ["/?q=" + quote(one) for one in sample["queries"]],
        "name": ["/name?key=" + quote(one) for one in sample["keys"]],
        "sources": ["/sources"] * SLOW,
        "affairs": ["/affairs"] * SLOW,
        "affair": ["/affair?id=" + quote(one) for one in sample["articles"]],
        "claim": [f"/claim?id={quote(one)}&at={quote(at)}" for one, at in claims],
        "compare": [f"/compare?one={quote(one)}&other={quote(other)}" for one, other in sample["pairs"]],
        "review": ["/review"] * SLOW,
    }


def main(base, path):
    with open(path, encoding="utf-8") as file:
        sample = json.load(file)
    started(base)
    print(f"{'page':12} {'asked':>6} {'median':>9} {'95 %':>9} {'longest':>9}   ms")
    for name, urls in pages(sample).items():
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
            print(f"{name:12} {len(urls):6} {at(0.5):9.0f} {at(0.95):9.0f} {times[-1]:9.0f}{note}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])

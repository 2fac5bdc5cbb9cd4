#!/usr/bin/env python3
"""Holds what a ledger says of pairs of articles against what a reader judged.

    ./isnad read CORPUS --texts-only --ledger LEDGER
    ./isnad reprints --pairs evaluation/reprints-draw-1.tsv --ledger LEDGER > found.tsv
    tools/reprints_judged.py evaluation/reprints-draw-1.tsv found.tsv
"""
import collections, re, sys

NEAR = 0.3


def rows(file):
    return [l.rstrip("\n").split("\t") for l in open(file) if l.strip() and not l.startswith(("#", "one\t"))]


def ratio(a, b):
    return f"{a} of {b}, {a / b:.3f}" if b else "none"


def figures(pairs):
    hit = sum(hand == found == "copy" for hand, found in pairs)
    print(f"    precision {ratio(hit, sum(f == 'copy' for _, f in pairs))}; recall {ratio(hit, sum(h == 'copy' for h, _ in pairs))}")


judged, found = rows(sys.argv[1]), {(r[0], r[1]): r[2] for r in rows(sys.argv[2])}
bands = collections.defaultdict(list)
for one, other, band, verdict in judged:
    bands[float(band)].append((verdict, found[one, other]))
for band in sorted(bands):
    print(f"resemblance from {band}: {len(bands[band])} pairs, " + ", ".join(f"{k} {v}" for k, v in sorted(collections.Counter(h for h, _ in bands[band]).items())))
    figures(bands[band])
print(f"near copies (resemblance from {NEAR}):")
figures([p for b, ps in bands.items() if b >= NEAR for p in ps])
print("all pairs of the draw:")
figures([p for ps in bands.values() for p in ps])
sizes = dict(re.findall(r"([\d.]+): (\d+)", next(l for l in open(sys.argv[1]) if "Pairs in each band" in l)))
weigh = lambda test: sum(int(sizes[str(b)]) * sum(map(test, ps)) / len(ps) for b, ps in bands.items())
hit = weigh(lambda p: p == ("copy", "copy"))
print("all pairs, weighed by the size of their bands:")
print(f"    precision {hit / weigh(lambda p: p[1] == 'copy'):.3f}; recall {hit / weigh(lambda p: p[0] == 'copy'):.3f}")

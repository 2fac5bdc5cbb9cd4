#!/usr/bin/env python3
"""Draws pairs of articles to be judged by hand: are they copies of each other?

    tools/reprint_draw.py SEED FILE.jsonl[.gz]... > evaluation/reprints-draw-N.tsv
    tools/reprint_draw.py --show DRAW.tsv FILE... > pairs-to-read.txt

The draw goes over bands of resemblance (the share of runs of four words that both articles have among
those that either has), so that the doubtful middle is judged as well as the clear ends. It finds its
pairs by itself, without Isnad's own index, so that pairs which Isnad misses are drawn too. Only ids
are written; `verdict` is filled in by hand: copy (most of the shorter one stands in the other in nearly
the same words, about the same thing), part (a passage is common, or the report was told in new words
for the most part), apart (formulas only, or another matter), as evaluation/README.md says.
"""
import collections, difflib, gzip, json, random, re, sys, zlib

RUN = 4
BANDS = [(0.05, 0.1, 40), (0.1, 0.2, 45), (0.2, 0.3, 50), (0.3, 0.4, 50), (0.4, 0.6, 45), (0.6, 0.8, 35), (0.8, 1.01, 35)]
FOLD = str.maketrans("أإآٱىئؤة", "ااااييوه", "ـ\u0670" + "".join(map(chr, range(0x64B, 0x653))))


def articles(files):
    for file in files:
        with gzip.open(file, "rt") if file.endswith(".gz") else open(file) as lines:
            for line in lines:
                yield json.loads(line)


def words(text):
    return re.findall(r"[^\W_]+", text.translate(FOLD))


def runs(text):
    w = words(text)
    return {zlib.crc32(" ".join(w[i : i + RUN]).encode()) for i in range(len(w) - RUN + 1)}


def pairs(sketches):
    """Pairs with at least three sampled runs in common, with their resemblance."""
    places = collections.defaultdict(list)
    for i, sketch in enumerate(sketches):
        for run in sketch:
            if run % 4 == 0:
                places[run].append(i)
    shared = collections.Counter()
    for held in places.values():
        if 1 < len(held) <= 60:
            shared.update((a, b) for k, b in enumerate(held) for a in held[:k])
    for (a, b), count in shared.items():
        if count >= 3:
            both = len(sketches[a] & sketches[b])
            yield both / len(sketches[a] | sketches[b]), a, b


def draw(seed, files):
    ids, sketches = [], []
    for article in articles(files):
        ids.append(article["id"])
        sketches.append(runs(article["text"]))
    found = sorted(pairs(sketches))
    chance = random.Random(seed)
    print(f"# Drawn by tools/reprint_draw.py with seed {seed} from {len(ids)} articles.")
    print("# Pairs in each band: " + ", ".join(f"{lo}: {sum(lo <= r < hi for r, _, _ in found)}" for lo, hi, _ in BANDS))
    print("one\tother\tband\tverdict")
    for lo, hi, count in BANDS:
        band = [p for p in found if lo <= p[0] < hi]
        for _, a, b in chance.sample(band, min(count, len(band))):
            print(f"{ids[a]}\t{ids[b]}\t{lo}\t")


def brief(w, most):
    return " ".join(w) if len(w) <= most else " ".join(w[: most // 2]) + f" ..{len(w) - most}.. " + " ".join(w[-(most // 2) :])


def show(drawn, files):
    rows = [l.split("\t") for l in open(drawn) if not l.startswith("#")][1:]
    wanted = {i for row in rows for i in row[:2]}
    by_id = {a["id"]: a for a in articles(files) if a["id"] in wanted}
    for number, row in enumerate(rows, 1):
        x, y = by_id[row[0]], by_id[row[1]]
        one, other = words(x["text"]), words(y["text"])
        print(f"== {number} {x['id']} {y['id']} {x['publisher']} {y['publisher']} {x['published'][5:]} {y['published'][5:]} {len(one)} {len(other)}")
        print(f"   {x['title']} || {y['title']}")
        out = []
        for op, a, b, c, d in difflib.SequenceMatcher(None, one, other, False).get_opcodes():
            out.append(brief(one[a:b], 6) if op == "equal" else "{" + brief(one[a:b], 10) + " | " + brief(other[c:d], 10) + "}")
        print("   " + " ".join(out)[:520])


if __name__ == "__main__":
    if sys.argv[1] == "--show":
        show(sys.argv[2], sys.argv[3:])
    else:
        draw(int(sys.argv[1]), sys.argv[2:])

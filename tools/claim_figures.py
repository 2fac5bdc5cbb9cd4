#!/usr/bin/env python3
"""Claims by type, by construction and by what goes wrong, held against gold records.

  claim_figures.py SCORE_PY ARTICLES.jsonl GOLD_DIR RECORDS.jsonl

SCORE_PY is the scorer that came with the gold records; its own matching is used, so that the figures add up to its.
"""
import collections, json, pathlib, sys

from attribution_figures import lines, load, table


def party_of(score, gold, record):
    """Whether a found party is the gold one, as the scorer sees it."""
    def party(g, f, part):
        if part not in g:
            return True
        span, entity = f[part]
        if span and score.overlap(span, g[part]):
            return True
        surface = g["surfaces"][part]
        names = {score.plain(s) for s in record.entities.get(entity, ())} if entity else set()
        wanted = {score.plain(s) for s in gold.entity_surfaces.get(gold.surface_entity.get(surface), ())}
        return score.plain(surface) in names or bool(wanted & names)
    return party


def main():
    score = load(sys.argv[1])
    texts = {row["id"]: row["text"] for row in lines(sys.argv[2])}
    records = {row["document"]["id"]: row for row in lines(sys.argv[4])}
    kind, rule, fate = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter), collections.Counter()
    for path in sorted(pathlib.Path(sys.argv[3]).glob("*.json")):
        row = json.load(open(path, encoding="utf-8"))
        gold, raw = score.Gold(texts[row["doc"]], row), records[row["doc"]]
        record = score.Record(raw)
        party = party_of(score, gold, record)
        for found, source in zip(record.claims, raw["claims"]):
            found["rule"] = source["rule"].split(":")[0]
            kind[found["type"]]["found"] += 1
            rule[found["rule"]]["found"] += 1
        right = score.pairs(
            gold.claims, record.claims,
            lambda g, f: score.overlap(g["pred"], f["pred"]) and party(g, f, "agent") and party(g, f, "patient"),
            lambda g, f: g["type"] == f["type"])
        for g in gold.claims:
            kind[g["type"]]["gold"] += 1
            near = [f for f in record.claims if score.overlap(g["pred"], f["pred"])]
            wrong = [part for part in ("agent", "patient") if near and not party(g, near[0], part)]
            matched = any(g is a for a, _ in right)
            fate["right" if matched else "predicate not found" if not near else "wrong " + (" and ".join(wrong) or "pair")] += 1
        for g, f in right:
            typed = g["type"] == f["type"] and g["polarity"] == f["polarity"]
            kind[g["type"]].update(right=1, typed=typed)
            rule[f["rule"]].update(right=1, typed=typed)
    ratio = lambda counts, part, whole: counts[part] / counts[whole] if counts[whole] else 0.0
    table("type", ("gold", "found", "right", "typed", "R"), [
        (name, (c["gold"], c["found"], c["right"], c["typed"], ratio(c, "right", "gold")))
        for name, c in sorted(kind.items(), key=lambda item: -item[1]["gold"])])
    table("construction (rule)", ("found", "right", "P", "typed"), [
        (name, (c["found"], c["right"], ratio(c, "right", "found"), c["typed"]))
        for name, c in sorted(rule.items(), key=lambda item: -item[1]["found"])])
    table("what became of gold", ("claims",), [(name, (n,)) for name, n in fate.most_common()])


if __name__ == "__main__":
    main()

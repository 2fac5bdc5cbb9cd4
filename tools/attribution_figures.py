#!/usr/bin/env python3
"""Attributions by cue family, by act and by depth, held against gold records.

  attribution_figures.py SCORE_PY ARTICLES.jsonl GOLD_DIR RECORDS.jsonl

SCORE_PY is the scorer that came with the gold records; its own matching is used, so that the figures add up to its.
"""
import collections, importlib.util, json, pathlib, sys

DEPTHS = (1, 2, 3)


def load(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def lines(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def chain(row, table):
    out = []
    while row and row["id"] not in [r["id"] for r in out]:
        out.append(row)
        row = table.get(row["parent"])
    return out


def matches(score, gold, record):
    """Pairs of gold and found attributions, as the scorer pairs them."""
    def trimmed(row):
        return [score.trim(gold.text, span) for span in row["content"]]

    def overlap(g, f):
        x, y = score.cover(g["content"]), score.cover(f["content"])
        cue = 0.5 if g["cue"] and f["cue"] and score.overlap(g["cue"], f["cue"]) else 0
        return cue + len(x & y) / max(1, len(x | y))
    return score.pairs(gold.attributions, record.attributions, lambda g, f: score.same_content(trimmed(g), trimmed(f)), overlap)


def same_chain(score, gold, record, a, b):
    return len(a) == len(b) and all(
        score.same_party(gold, record, x["source"], x["entity"], y["source"], y["entity"]) for x, y in zip(a, b))


def table(title, head, rows):
    print(f"{title:24}" + "".join(f"{h:>9}" for h in head))
    for name, cells in rows:
        print(f"{name:24}" + "".join(f"{c:9.3f}" if isinstance(c, float) else f"{c:9}" for c in cells))
    print()


def main():
    score = load(sys.argv[1])
    texts = {row["id"]: row["text"] for row in lines(sys.argv[2])}
    records = {row["document"]["id"]: row for row in lines(sys.argv[4])}
    family, act, depth = (collections.defaultdict(collections.Counter) for _ in range(3))
    for path in sorted(pathlib.Path(sys.argv[3]).glob("*.json")):
        row = json.load(open(path, encoding="utf-8"))
        gold, raw = score.Gold(texts[row["doc"]], row), records[row["doc"]]
        record = score.Record(raw)
        rules = {a["id"]: a["rule"].split(":")[0] for a in raw["attributions"]}
        g_table, f_table = ({a["id"]: a for a in side.attributions} for side in (gold, record))
        for g in gold.attributions:
            act[g["act"]]["gold"] += 1
            depth[min(len(chain(g, g_table)), DEPTHS[-1])]["gold"] += 1
        for f in record.attributions:
            family[rules[f["id"]]]["found"] += 1
            depth[min(len(chain(f, f_table)), DEPTHS[-1])]["found"] += 1
        for g, f in matches(score, gold, record):
            a, b = chain(g, g_table), chain(f, f_table)
            sourced = score.same_party(gold, record, g["source"], g["entity"], f["source"], f["entity"])
            family[rules[f["id"]]].update(right=1, sourced=sourced)
            act[g["act"]].update(right=1, sourced=sourced)
            depth[min(len(a), DEPTHS[-1])].update(right=1, chained=same_chain(score, gold, record, a, b))
    ratio = lambda counts, part, whole: counts[part] / counts[whole] if counts[whole] else 0.0
    table("cue family (rule)", ("found", "right", "P", "sourced"), [
        (name, (c["found"], c["right"], ratio(c, "right", "found"), ratio(c, "sourced", "found")))
        for name, c in sorted(family.items(), key=lambda item: -item[1]["found"])])
    table("act (gold)", ("gold", "right", "R", "sourced"), [
        (name, (c["gold"], c["right"], ratio(c, "right", "gold"), ratio(c, "sourced", "gold")))
        for name, c in sorted(act.items(), key=lambda item: -item[1]["gold"])])
    table("depth", ("gold", "found", "right", "R", "chains R"), [
        (str(name) + ("+" if name == DEPTHS[-1] else ""),
         (c["gold"], c["found"], c["right"], ratio(c, "right", "gold"), ratio(c, "chained", "gold")))
        for name, c in sorted(depth.items())])


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""What identity within an article is worth: sources scored as they are, and with identity taken out of the records.

  identity_figures.py SCORE.PY ARTICLES.jsonl GOLD_FOLDER RECORDS.jsonl

"sourced" and "chains" are those of score.py. "full name" asks more: of the attributions that were found and whose source
has a name in the article, how many lead to an entity that has the fullest of its names?
"""
import copy
import importlib.util
import json
import pathlib
import sys


def alone(record, subjects):
    """The record with each mention an entity of its own; left-out subjects keep the last mention before them, or nobody."""
    text = record["text"].encode("utf-16-le")

    def said(span):
        return text[2 * span["begin"]:2 * span["end"]].decode("utf-16-le")

    mentions = sorted(record.get("mentions", []), key=lambda m: m["begin"])
    entities = {}
    for number, mention in enumerate(mentions):
        mention["was"], mention["entity"] = mention.get("entity"), f"m{number}"
        entities[mention["entity"]] = [said(mention)] if mention.get("form", "name") == "name" else []

    def own(party, where):
        """The entity of the mention at a place, or of the last one before it of the same entity."""
        if not party or not party.get("entity"):
            return
        if party.get("begin") is not None:
            there = [m for m in mentions if m["begin"] < party["end"] and party["begin"] < m["end"] and m["was"] == party["entity"]]
        else:
            there = [m for m in mentions if m["was"] == party["entity"] and m["begin"] < where][-1:] if subjects else []
        party["entity"] = there[0]["entity"] if there else None

    for attribution in record.get("attributions", []):
        own(attribution.get("source"), attribution["cue"]["begin"] if attribution.get("cue") else 0)
    for claim in record.get("claims", []):
        for part in ("agent", "patient"):
            own(claim.get(part), claim["predicate"]["begin"])
    for mention in mentions:
        del mention["was"]
    record["entities"] = [{"id": i, "names": names} for i, names in entities.items()]
    record["roles"] = []
    return record


def figures(score, texts, gold_folder, records):
    sourced, chains, known, named = [0, 0, 0], [0, 0, 0], 0, 0
    for path in sorted(pathlib.Path(gold_folder).glob("*.json")):
        row = json.loads(path.read_text(encoding="utf-8"))
        gold, record = score.Gold(texts[row["doc"]], row), score.Record(copy.deepcopy(records[row["doc"]]))
        tally = score.score_document(gold, record, None)
        sourced = [a + b for a, b in zip(sourced, tally["sourced"])]
        chains = [a + b for a, b in zip(chains, tally["chains"])]
        same = lambda g, f: score.same_content([score.trim(gold.text, s) for s in g["content"]],
                                               [score.trim(gold.text, s) for s in f["content"]])
        for g, f in score.pairs(gold.attributions, record.attributions, same):
            if g["entity"]:
                fullest = score.plain(max(gold.entity_surfaces[g["entity"]], key=len))
                named += 1
                known += any(score.plain(n) == fullest or fullest in score.plain(n)
                             for n in record.entities.get(f["entity"], ()))
    f1 = [2 * hits / max(1, in_gold + found) for hits, in_gold, found in (sourced, chains)]
    return f1[0], f1[1], known, named


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    spec = importlib.util.spec_from_file_location("score", sys.argv[1])
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    with open(sys.argv[2], encoding="utf-8") as articles:
        texts = {a["id"]: a["text"] for a in map(json.loads, articles)}
    with open(sys.argv[4], encoding="utf-8") as lines:
        records = {r["document"]["id"]: r for r in map(json.loads, lines)}
    variants = (
        ("as it is", lambda r: r),
        ("each mention by itself", lambda r: alone(copy.deepcopy(r), True)),
        ("left-out subjects unresolved as well", lambda r: alone(copy.deepcopy(r), False)),
    )
    print(f"{'identity within the article':40}{'sourced':>9}{'chains':>9}{'full name':>20}")
    for name, change in variants:
        sourced, chains, known, named = figures(score, texts, sys.argv[3], {i: change(r) for i, r in records.items()})
        print(f"{name:40}{sourced:9.3f}{chains:9.3f}{known:8} of {named:4} {known / max(1, named):.3f}")


if __name__ == "__main__":
    main()

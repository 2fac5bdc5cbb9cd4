#!/usr/bin/env python3
"""Draws what is to be judged by hand, by a seed, so that anyone draws the same again.

  tools/draw.py articles COUNT SEED DAY.jsonl.gz... > articles.jsonl
  ./isnad analyze articles.jsonl --format jsonl > records.jsonl
  tools/draw.py attributions COUNT SEED records.jsonl SHEET_FOLDER

The first line draws COUNT articles with a text, evenly from all files together. The last one draws COUNT sentences in
which at least one attribution begins, and writes two files: sheet.txt, for the reader (texts: keep it out of the
repository), and verdicts.tsv, ids and offsets, into which the reader writes a verdict and a note (see tools/judged.sh).
"""
import gzip
import json
import random
import sys
from pathlib import Path

BEFORE = 700
AFTER = 900


def lines(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        yield from (json.loads(line) for line in file)


def draw_articles(count, seed, paths):
    held = [article for path in sorted(paths) for article in lines(path) if len(article.get("text") or "") > 200]
    for article in random.Random(seed).sample(sorted(held, key=lambda a: a["id"]), count):
        print(json.dumps(article, ensure_ascii=False))


class Text:
    """A text whose offsets count UTF-16 code units, as a record's do."""

    def __init__(self, text):
        self.units = text.encode("utf-16-le", "surrogatepass")

    def cut(self, begin, end):
        return self.units[2 * max(begin, 0):2 * end].decode("utf-16-le", "replace").replace("\n", " ⏎ ")


def starts_in(sentence, attribution):
    return attribution.get("cue") and sentence["begin"] <= attribution["cue"]["begin"] < sentence["end"]


def sentences_with_attributions(record):
    for sentence in record["sentences"]:
        found = [a for a in record["attributions"] if starts_in(sentence, a)]
        if found:
            yield record, sentence, found


def chain(record, attribution):
    names = {entity["id"]: entity["name"] for entity in record["entities"]}
    by_id = {a["id"]: a for a in record["attributions"]}
    links, seen = [], set()
    while attribution and attribution["id"] not in seen:
        seen.add(attribution["id"])
        source = attribution["source"] or {}
        links.append(names.get(source.get("entity"), "nobody named"))
        attribution = by_id.get(attribution["parent"])
    return " < ".join(links)


def show(number, record, sentence, found, sheet):
    text, document = Text(record["text"]), record["document"]
    print(f"\n===== {number}. {document['id']} {document.get('publisher')} {document.get('published')}", file=sheet)
    print(f"title: {document.get('title')}", file=sheet)
    print(f"before: {text.cut(sentence['begin'] - BEFORE, sentence['begin'])}", file=sheet)
    print(f"SENTENCE: {text.cut(sentence['begin'], sentence['end'])}", file=sheet)
    last = max([sentence["end"]] + [c["end"] for a in found for c in a["content"]])
    print(f"after: {text.cut(sentence['end'], max(last, sentence['end'] + 150))[:AFTER]}", file=sheet)
    for a in found:
        source = a["source"] or {}
        phrase = text.cut(source["begin"], source["end"]) if "begin" in source else "(left out)"
        marks = " negated" * bool(a.get("negated")) + " hedged" * bool(a.get("hedged"))
        print(f"  -- {a['cue']['begin']} {a['rule']} act={a['act']}{marks} cue «{text.cut(**a['cue'])}»", file=sheet)
        print(f"     source «{phrase}»  chain: {chain(record, a)}", file=sheet)
        print(f"     content {' // '.join('«' + text.cut(**c) + '»' for c in a['content'])}", file=sheet)


def draw_attributions(count, seed, path, folder):
    records = sorted(lines(path), key=lambda r: r["document"]["id"])
    held = [entry for record in records for entry in sentences_with_attributions(record)]
    drawn = random.Random(seed).sample(held, count)
    Path(folder).mkdir(parents=True, exist_ok=True)
    with open(f"{folder}/sheet.txt", "w") as sheet, open(f"{folder}/verdicts.tsv", "w") as verdicts:
        print("doc\tcue_begin\tcue_end\trule\tverdict\tnote", file=verdicts)
        for number, (record, sentence, found) in enumerate(drawn, 1):
            show(number, record, sentence, found, sheet)
            for a in found:
                cue = a["cue"]
                print(record["document"]["id"], cue["begin"], cue["end"], a["rule"], "", "", sep="\t", file=verdicts)


def main(arguments):
    if len(arguments) >= 4 and arguments[0] == "articles":
        draw_articles(int(arguments[1]), int(arguments[2]), arguments[3:])
    elif len(arguments) == 5 and arguments[0] == "attributions":
        draw_attributions(int(arguments[1]), int(arguments[2]), arguments[3], arguments[4])
    else:
        sys.exit(__doc__)


main(sys.argv[1:])

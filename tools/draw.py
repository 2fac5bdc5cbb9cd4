#!/usr/bin/env python3
"""Draws what is to be judged by hand, by a seed, so that anyone draws the same again.

  tools/draw.py articles COUNT SEED DAY.jsonl.gz... > articles.jsonl
  ./isnad analyze articles.jsonl --format jsonl > records.jsonl
  tools/draw.py attributions COUNT SEED records.jsonl SHEET_FOLDER
  tools/draw.py claims COUNT SEED records.jsonl SHEET_FOLDER

The first line draws COUNT articles with a text, evenly from all files together. The others draw COUNT sentences in which
at least one attribution begins, or COUNT claims, evenly from all records together, and write two files: sheet.txt, for the
reader (texts: keep it out of the repository), and verdicts.tsv, ids and offsets, into which the reader writes a verdict and
a note (see tools/judged.sh and tools/judged_claims.sh).
"""
import gzip
import json
import random
import sys
from pathlib import Path

BEFORE = 700
AFTER = 900
JUDGING_CLAIMS = """\
Each claim: does the text say, at this place, that this agent did this to this patient? Judge from the text alone, and
write into verdicts.tsv, in the order of this sheet.
verdict, the first that fits:
  not      nothing is claimed here: a name or a title, the act of speaking itself, a thing and no act
  act      something is claimed, but the word for it or its type is wrong
  agent    the agent is wrong, or missing though this sentence or those before it tell who did it
  patient  the patient is wrong, or missing though they tell to whom it was done
  ok       all three are right. A border that is off does not count as long as the phrase still means the same one; nor
           do theme, chain and time: say in the note if they are wrong
polarity_verdict: ok, or wrong where + stands for what the text says did not happen, or - for the other; empty for "not".
What is only planned, wanted, asked for or possible is + (hedged is not judged).
"""


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


def show_place(number, record, sentence, until, sheet):
    text, document = Text(record["text"]), record["document"]
    print(f"\n===== {number}. {document['id']} {document.get('publisher')} {document.get('published')}", file=sheet)
    print(f"title: {document.get('title')}", file=sheet)
    print(f"before: {text.cut(sentence['begin'] - BEFORE, sentence['begin'])}", file=sheet)
    print(f"SENTENCE: {text.cut(sentence['begin'], sentence['end'])}", file=sheet)
    print(f"after: {text.cut(sentence['end'], max(until, sentence['end'] + 150))[:AFTER]}", file=sheet)
    return text


def show_attributions(number, record, sentence, found, sheet):
    text = show_place(number, record, sentence, max(c["end"] for a in found for c in a["content"]), sheet)
    for a in found:
        source = a["source"] or {}
        phrase = text.cut(source["begin"], source["end"]) if "begin" in source else "(left out)"
        marks = " negated" * bool(a.get("negated")) + " hedged" * bool(a.get("hedged"))
        print(f"  -- {a['cue']['begin']} {a['rule']} act={a['act']}{marks} cue «{text.cut(**a['cue'])}»", file=sheet)
        print(f"     source «{phrase}»  chain: {chain(record, a)}", file=sheet)
        print(f"     content {' // '.join('«' + text.cut(**c) + '»' for c in a['content'])}", file=sheet)


def part_of(record, text, party):
    """A part of a claim as the text writes it, with the name of whom it stands for."""
    if not party:
        return "none"
    names = {entity["id"]: entity["name"] for entity in record["entities"]}
    words = f"«{text.cut(party['begin'], party['end'])}»" if "begin" in party else "(left out)"
    return f"{words} = {names[party['entity']]}" if party.get("entity") else words


def show_claim(number, record, claim, sheet):
    begin = claim["predicate"]["begin"]
    sentence = next(s for s in record["sentences"] if s["begin"] <= begin < s["end"])
    text = show_place(number, record, sentence, 0, sheet)
    holder = {a["id"]: a for a in record["attributions"]}.get(claim["attribution"])
    print(f"  -- {begin} {claim['rule']} predicate «{text.cut(**claim['predicate'])}»", file=sheet)
    for name in ("agent", "patient", "theme", "time"):
        print(f"     {name}: {part_of(record, text, claim.get(name))}", file=sheet)
    print(f"     type={claim['type']} polarity={claim['polarity']}{' hedged' * claim['hedged']}", file=sheet)
    print(f"     chain: {chain(record, holder) or 'the article itself'}", file=sheet)


def draw_attributions(count, seed, records, sheet, verdicts):
    held = [entry for record in records for entry in sentences_with_attributions(record)]
    print("doc\tcue_begin\tcue_end\trule\tverdict\tnote\tcontent", file=verdicts)
    for number, (record, sentence, found) in enumerate(random.Random(seed).sample(held, count), 1):
        show_attributions(number, record, sentence, found, sheet)
        for a in found:
            cue = a["cue"]
            content = ",".join(f"{c['begin']}-{c['end']}" for c in a["content"])
            print(record["document"]["id"], cue["begin"], cue["end"], a["rule"], "", "", content, sep="\t", file=verdicts)


def draw_claims(count, seed, records, sheet, verdicts):
    held = [(record, claim) for record in records for claim in record["claims"]]
    print(JUDGING_CLAIMS, file=sheet)
    print("doc\tpredicate_begin\tpredicate_end\trule\tverdict\tpolarity_verdict\tnote", file=verdicts)
    for number, (record, claim) in enumerate(random.Random(seed).sample(held, count), 1):
        show_claim(number, record, claim, sheet)
        place = claim["predicate"]
        print(record["document"]["id"], place["begin"], place["end"], claim["rule"], "", "", "", sep="\t", file=verdicts)


SHEETS = {"attributions": draw_attributions, "claims": draw_claims}


def write_sheet(draw, count, seed, path, folder):
    records = sorted(lines(path), key=lambda r: r["document"]["id"])
    Path(folder).mkdir(parents=True, exist_ok=True)
    with open(f"{folder}/sheet.txt", "w") as sheet, open(f"{folder}/verdicts.tsv", "w") as verdicts:
        draw(count, seed, records, sheet, verdicts)


def main(arguments):
    if len(arguments) >= 4 and arguments[0] == "articles":
        draw_articles(int(arguments[1]), int(arguments[2]), arguments[3:])
    elif len(arguments) == 5 and arguments[0] in SHEETS:
        write_sheet(SHEETS[arguments[0]], int(arguments[1]), int(arguments[2]), *arguments[3:])
    else:
        sys.exit(__doc__)


main(sys.argv[1:])

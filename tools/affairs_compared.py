#!/usr/bin/env python3
"""Holds what Isnad says of affairs against maps of them that were made by hand.

    tools/affairs_compared.py LEDGER MAP.json...

LEDGER must hold the days concerned. A map names articles by their ids and voices by a place in a text, so it
holds no words of them. Prints a table, and below it each difference.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

ISNAD = Path(__file__).resolve().parent.parent / "isnad"


def run(*arguments):
    return subprocess.run([ISNAD, *arguments], check=True, capture_output=True, text=True).stdout


def records(ledger, wanted):
    out = {}
    for line in run("export", "--ledger", ledger).splitlines():
        record = json.loads(line)
        if record["document"]["id"] in wanted:
            out[record["document"]["id"]] = record
    return out


def affair(ledger, seed):
    """The parts of the printed affair: its headings, and the lines below each."""
    parts, heading = {}, "articles"
    for line in run("affairs", seed, "--ledger", ledger).splitlines():
        if line.startswith("  "):
            parts.setdefault(heading, []).append(line.strip())
        else:
            heading = re.sub(r"[^a-z ]", "", line) and line if "articles," not in line else "articles"
    return parts


IDS = re.compile(r"\b[a-z]+-\d+\b")


def ids(line):
    return IDS.findall(line)


def plain(name):
    marks = dict.fromkeys(map(ord, "\u200e\u200f\u0640ًٌٍَُِّْ"))
    name = name.translate(marks).translate(str.maketrans("أإآىة", "ااايه"))
    return re.sub(r"\s+", " ", name).strip()


def names(record, offset):
    """All names of the entity that stands at a place of a text."""
    found = [m["entity"] for m in record["mentions"] if m["begin"] <= offset < m["end"]]
    out = set()
    for entity in record["entities"]:
        if entity["id"] in found:
            out |= {plain(n) for n in [entity["name"], *entity["names"]]}
    return out


def is_called(printed, wanted):
    printed = plain(printed.rstrip("…"))
    return any(printed == name or name.startswith(printed) or printed.startswith(name) for name in wanted)


def voices(parts):
    out = []
    for line in parts.get("who speaks", []):
        at = IDS.search(line)
        if at:
            out.append((line[: at.start()], set(ids(line[at.start() :]))))
    return out


def figures(parts):
    out = set()
    for line in parts.get("rival figures", []):
        number = re.match(r"(\d[\d.,]*)\s", line)
        if number:
            out |= {(number.group(1), one) for one in ids(line)}
    return out


def compare(kind, expected, found, differences):
    for one in sorted(expected - found):
        differences.append(f"missed {kind}: {one}")
    for one in sorted(found - expected):
        differences.append(f"extra {kind}: {one}")
    return f"{len(expected & found)} of {len(expected)}, {len(found - expected)} extra"


def pairs(groups, within):
    return {(a, b) for g in groups for a in g for b in g if a < b and {a, b} <= within}


def one(ledger, hand, held):
    parts = affair(ledger, hand["seed"])
    articles = set(hand["articles"])
    differences, row = [], [hand["name"]]
    row.append(compare("article", articles, {i for l in parts["articles"] for i in ids(l)[:1]}, differences))
    row.append(compare("reprint", pairs(hand["reprints"], articles), pairs(map(ids, parts.get("reprints", [])), articles), differences))
    expected, found = set(), set()
    for voice in hand["voices"]:
        wanted = names(held[voice["at"][0]], voice["at"][1])
        expected |= {(voice["label"], article) for article in voice["articles"]}
        for printed, where in voices(parts):
            if is_called(printed, wanted):
                found |= {(voice["label"], article) for article in where & articles}
    row.append(compare("voice", expected, found, differences))
    links = set()
    for line in parts.get("denials, corrections", []):
        answer = re.match(r"(\S+)\s+(half denial|denial) .* answers (\S+):", line)
        if answer and answer.group(3) != "nothing":
            links.add((answer.group(1), answer.group(3)))
    row.append(compare("denial", {tuple(d) for d in hand["denials"]}, links, differences))
    values = {number for figure in hand["figures"] for number in figure["values"]}
    printed = {number for number, where in figures(parts) if where in articles}
    row.append(compare("figure", values, printed, differences))
    credited = {a for a in articles if any("وكالات" not in w for w in held.get(a, {}).get("wire", []))}
    row.append(compare("agency", set(hand["wire"]), credited, differences))
    return row, differences


def main(ledger, *maps):
    hands = [hand for path in maps for hand in json.loads(Path(path).read_text())["affairs"]]
    held = records(ledger, {article for hand in hands for article in hand["articles"]})
    print("| affair | articles | pairs of reprints | voices in articles | denials linked | rival figures | credited to an agency |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    lists = []
    for hand in hands:
        row, differences = one(ledger, hand, held)
        print("| " + " | ".join(row) + " |")
        lists.append((hand["name"], differences))
    for name, differences in lists:
        print(f"\n{name}:\n")
        for difference in differences:
            print(f"- {difference}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])

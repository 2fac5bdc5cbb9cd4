#!/usr/bin/env python3
"""What tools/bench_across.sh asks for, drawn by a seed from a ledger that nobody has open.

    tools/bench_sample.py LEDGER N             ids, names, claims and queries as JSON
    tools/bench_sample.py LEDGER one NEW_ID    one article of the ledger as a new one, as a JSON line
"""
import json
import random
import sqlite3
import sys
from pathlib import Path

SEED = 1


def column(db, sql, *values):
    return [row[0] if len(row) == 1 else list(row) for row in db.execute(sql, values)]


def sample(db, n):
    draw = random.Random(SEED)
    count = column(db, "SELECT COUNT(*) FROM document WHERE shown = 1")
    articles = draw.sample(column(db, "SELECT id FROM document WHERE shown = 1 AND title <> '' ORDER BY id"), n)
    marks = ",".join("?" * n)
    claims = column(
        db,
        f"SELECT d.id || '#' || MIN(a.id) FROM attribution a JOIN document d ON d.seq = a.document WHERE d.id IN ({marks})"
        " GROUP BY d.id ORDER BY d.id",
        *articles,
    )
    names = column(
        db,
        f"SELECT MIN(e.name) FROM entity e JOIN document d ON d.seq = e.document WHERE e.named = 1 AND d.id IN ({marks})"
        " GROUP BY d.id ORDER BY d.id",
        *articles,
    )
    keys = column(
        db,
        f"SELECT MIN(e.key) FROM entity e JOIN document d ON d.seq = e.document WHERE e.named = 1 AND d.id IN ({marks})"
        " GROUP BY d.id ORDER BY d.id",
        *articles,
    )
    titles = column(db, f"SELECT title FROM document WHERE shown = 1 AND id IN ({marks}) ORDER BY id", *articles)
    copies = column(
        db,
        "SELECT a.id, b.id FROM copy c JOIN document a ON a.seq = c.one JOIN document b ON b.seq = c.other"
        " ORDER BY a.id, b.id",
    )
    return {
        "count": count,
        "articles": articles,
        "claims": claims,
        "names": names,
        "keys": keys,
        "queries": [" ".join(title.split()[:3]) for title in titles],
        "pairs": draw.sample(copies, min(n, len(copies))),
    }


def one(db, new_id):
    record = json.loads(column(db, "SELECT record FROM document WHERE shown = 1 ORDER BY id LIMIT 1")[0])
    document = record["document"]
    return {
        "id": new_id,
        "text": record["text"] + " .",
        "title": document.get("title"),
        "publisher": "bench",
        "published": document.get("published"),
    }


def main():
    db = sqlite3.connect(f"file:{Path(sys.argv[1]) / 'ledger.db'}?mode=ro", uri=True)
    answer = one(db, sys.argv[3]) if sys.argv[2] == "one" else sample(db, int(sys.argv[2]))
    print(json.dumps(answer, ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main()

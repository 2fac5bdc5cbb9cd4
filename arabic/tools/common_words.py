#!/usr/bin/env python3
"""Writes names/common.tsv: the words that ordinary text uses often, counted in WikiFANE Gold (CC BY-SA 3.0).

  common_words.py wikifane-gold-500k.txt.gz > common.tsv
"""
import collections, gzip, re, sys, unicodedata

MOST = 13000
FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه"})
HEAD = """# Words of ordinary text, in folded letters, by their beginning: the %d commonest of WikiFANE Gold
# (Alotaibi and Lee, CC BY-SA 3.0), counted by arabic/tools/common_words.py.
# A word that is not among them is rare, and after a title or type word hardly anything but a name.
+\tقالت المديرة [ديمة الرقراق] للصحفيين
-\tقالت المديرة نهاية الاجتماع
begin\twords"""


def folded(word):
    return re.sub("[\u064b-\u065f\u0670\u0640\u200b-\u200f\ufeff]", "", word).translate(FOLD)


counts = collections.Counter()
for line in gzip.open(sys.argv[1], "rt", encoding="utf-8"):
    word = folded(line.split("\t")[0].strip())
    if len(word) > 1 and all("ARABIC LETTER" in unicodedata.name(c, "") for c in word):
        counts[word] += 1
rows = collections.defaultdict(list)
for word, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:MOST]:
    rows[word[:3] if word.startswith("ال") and len(word) > 2 else word[0]].append(word)
print(HEAD % MOST)
for begin in sorted(rows):
    print(begin + "\t" + "|".join(sorted(rows[begin])))

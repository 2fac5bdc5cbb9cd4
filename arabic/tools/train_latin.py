#!/usr/bin/env python3
"""Trains the letter model of org.isnad.arabic.latin and the table of foreign name parts.

usage: train_latin.py NAMES_FOLDER OUTPUT_FOLDER

NAMES_FOLDER holds google-ar2en.txt (google/transliteration, Apache-2.0) and wikidata-arabic-english.txt.gz
(NETransliteration-COLING2018, CC0). Every tenth line of google-ar2en.txt is left out, for measuring.

The model: each Arabic letter writes up to three Latin ones (aligned by EM over monotone alignments); what it writes is
looked up by the longest known context of neighbouring letters. Only contexts that change the answer of the shorter
context are written.
"""
import collections, gzip, math, re, sys, unicodedata

CONTEXTS = [(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (3, 3)]
FOLD = str.maketrans("ٱىیک", "اييك")


def plain(latin):
    s = unicodedata.normalize("NFKD", latin.lower())
    return "".join(c for c in s if not unicodedata.combining(c)).replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("'", "")


def arabic(word):
    return re.sub("[\u064b-\u0652\u0640]", "", word).translate(FOLD)


def align(pairs, rounds=5):
    prob = collections.defaultdict(lambda: 1e-3)
    best = []
    for r in range(rounds):
        count = collections.Counter()
        best = []
        for a, e, w in pairs:
            n, m = len(a), len(e)
            table = {(0, 0): (0.0, None)}
            for i in range(n):
                for j in range(m + 1):
                    if (i, j) not in table:
                        continue
                    s = table[(i, j)][0]
                    for k in range(0, min(3, m - j) + 1):
                        out = e[j:j + k]
                        p = prob[(a[i], out)] if r else start(a[i], out)
                        t = s + math.log(p)
                        key = (i + 1, j + k)
                        if key not in table or t > table[key][0]:
                            table[key] = (t, k)
            if (n, m) not in table:
                continue
            path, j = [], m
            for i in range(n, 0, -1):
                k = table[(i, j)][1]
                path.append(e[j - k:j])
                j -= k
            path.reverse()
            best.append((a, path, w))
            for c, out in zip(a, path):
                count[(c, out)] += w
        total = collections.Counter()
        for (c, _), v in count.items():
            total[c] += v
        prob = collections.defaultdict(lambda: 1e-6, {k: (v + 0.1) / (total[k[0]] + 1) for k, v in count.items()})
    return best


ROUGH = dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", ["a", "bp", "t", "t", "jgc", "h", "kh", "d", "dz", "r", "z", "sc", "sc", "s", "dz", "t", "zd", "a", "g", "fv", "qkgc", "kc", "l", "m", "n", "h", "wuov", "yiej"]))
ROUGH.update({"أ": "aeiou", "إ": "ie", "آ": "a", "ة": "ae", "ء": "a", "ئ": "eiy", "ؤ": "uo"})


def start(c, out):
    if not out:
        return 0.02
    consonant = out[0] in ROUGH.get(c, "")
    return (0.3 if consonant else 0.001) * 0.5 ** (len(out) - 1)


def key(word, i, left, right):
    padded = "^^^" + word + "$$$"
    return padded[i + 3 - left:i + 3] + "[" + padded[i + 3] + "]" + padded[i + 4:i + 4 + right]


def train(aligned):
    counts = collections.defaultdict(collections.Counter)
    for a, path, w in aligned:
        for i, out in enumerate(path):
            for left, right in CONTEXTS:
                counts[key(a, i, left, right)][out] += w
    return counts


def decide(counts):
    """The answer for each context, smoothed by that of the shorter ones; keeps what changes it."""
    model, dist = {}, {}
    for n, (left, right) in enumerate(CONTEXTS):
        for context in [k for k in counts if k.index("[") == left and len(k) - k.index("]") - 1 == right]:
            here = counts[context]
            total, kinds = sum(here.values()), len(here)
            if n > 1 and total < 3:
                continue
            base, back = None, {}
            for l, r in reversed(CONTEXTS[:n]):
                if l <= left and r <= right:
                    cut = context[left - l:]
                    cut = cut[:len(cut) - (right - r)] if right > r else cut
                    if cut in dist:
                        back, base = dist[cut], answer(dist, CONTEXTS[:n], context, left, right)
                        break
            p = {o: (here.get(o, 0) + 2 * kinds * back.get(o, 0)) / (total + 2 * kinds) for o in set(here) | set(back)}
            dist[context] = p
            best = max(sorted(p), key=lambda o: p[o])
            if best != base:
                model[context] = best
    return model


def answer(dist, contexts, context, left, right):
    for l, r in reversed(contexts):
        if l <= left and r <= right:
            cut = context[left - l:]
            cut = cut[:len(cut) - (right - r)] if right > r else cut
            if cut in dist:
                p = dist[cut]
                return max(sorted(p), key=lambda o: p[o])
    return None


def write(model, word):
    out = []
    for i in range(len(word)):
        for left, right in reversed(CONTEXTS):
            k = key(word, i, left, right)
            if k in model:
                out.append(model[k])
                break
    return "".join(out)


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        new = [i]
        for j, y in enumerate(b, 1):
            new.append(min(row[j] + 1, new[-1] + 1, row[j - 1] + (x != y)))
        row = new
    return row[-1]


def main():
    folder, out = sys.argv[1:3]
    train_pairs, test = [], []
    for n, line in enumerate(open(f"{folder}/google-ar2en.txt", encoding="utf-8")):
        a, e = line.rstrip("\n").split("\t")
        a, e = arabic(a), plain(e)
        if n % 10 == 9:
            test.append((a, e))
        elif re.fullmatch("[a-z]+", e) and re.fullmatch("[ء-ي]+", a):
            train_pairs.append((a, e, 1))
    held = {a for a, _ in test}
    foreign = {}
    for line in gzip.open(f"{folder}/wikidata-arabic-english.txt.gz", "rt", encoding="utf-8"):
        e, a, n = line.rstrip("\n").split("\t")
        a, e, n = arabic(a.replace(" ", "")), plain(e), int(n)
        if not re.fullmatch("[a-z]+", e) or not re.fullmatch("[ء-ي]+", a) or a.startswith("ال") or len(a) < 3:
            continue
        if not 0.5 <= len(e) / len(a) <= 2.5:
            continue
        if a not in held:
            train_pairs.append((a, e, 0.5 * (1 + math.log(n))))
        if n >= 12 and n > foreign.get(a, ("", 0))[1]:
            foreign[a] = (e, n)
    bare = str.maketrans("أإ", "اا")
    train_pairs += [(a.translate(bare), e, w / 2) for a, e, w in train_pairs if a != a.translate(bare)]
    aligned = align(train_pairs)
    foreign = {a: v for a, v in foreign.items() if distance(ROUGHLY(a), ROUGHLY(v[0], True)) <= max(2, len(a) // 2)}
    model = decide(train(aligned))
    exact = near = 0
    for a, e in test:
        d = distance(write(model, a), e)
        exact += d == 0
        near += d <= 2
    print(len(model), "contexts;", len(test), "held out: exact", exact / len(test), "distance <= 2", near / len(test))
    with open(f"{out}/letters.tsv", "w", encoding="utf-8") as f:
        f.write("# What an Arabic letter writes in Latin, by its neighbours: ^ begins a word, $ ends it.\n")
        f.write("# Trained by arabic/tools/train_latin.py on google/transliteration ar2en (Apache-2.0; every tenth line left out)\n")
        f.write("# and the Wikidata name pairs of steveash/NETransliteration-COLING2018 (CC0). Do not edit.\n")
        for k in sorted(model):
            f.write(f"{k}\t{model[k]}\n")
    with open(f"{out}/foreign.tsv", "w", encoding="utf-8") as f:
        f.write("# Foreign name parts with their commonest Latin form among persons of Wikidata (CC0), of at least twelve bearers,\n")
        f.write("# by way of steveash/NETransliteration-COLING2018. Written by arabic/tools/train_latin.py. Do not edit.\n")
        for a in sorted(foreign):
            f.write(f"{a}\t{foreign[a][0]}\n")


def ROUGHLY(word, latin=False):
    """The consonants of a word, coarsely, to see whether a pair of names is one name."""
    if latin:
        word = re.sub("sch|sh|ch", "s", word)
        word = re.sub("kh|q|c|x|g|j", "k", word).replace("p", "b").replace("v", "f").replace("ph", "f").replace("th", "t").replace("z", "s")
        return re.sub("[aeiouyhw]", "", re.sub(r"(.)\1+", r"\1", word))
    table = dict(zip("بتثجحخدذرزسشصضطظعغفقكلمنهوي", "bttk" + "hkddrssssdtd" + "_kfkklmn___"))
    return "".join(table.get(c, "") for c in word).replace("_", "").replace("h", "")


if __name__ == "__main__":
    main()

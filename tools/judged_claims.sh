#!/usr/bin/env bash
# Sums up claims judged by hand: tools/judged_claims.sh FILE.tsv...
# A file has comment lines (#), a header, and a line a claim: doc, predicate_begin, predicate_end, rule, verdict,
# polarity_verdict, note. The verdicts (ok, agent, patient, act, not) are told at the head of the sheet of `tools/draw.py claims`.
set -euo pipefail
for file in "$@"; do
  echo "$(basename "$file" .tsv)"
  grep '^#' "$file" | sed 's/^# */  /'
  grep -v '^#' "$file" | awk -F'\t' '
    function share(part, whole) { return sprintf("%d of %d, %.1f %%", part, whole, whole ? 100 * part / whole : 0) }
    NR > 1 {
      n++; v[$5]++; polarity += $6 == "ok"
      split($4, rule, ":"); drawn[rule[1]]++; right[rule[1]] += $5 == "ok"
    }
    END {
      for (k in v) printf "  %-8s %4d  %5.1f %%\n", k, v[k], 100 * v[k] / n | "sort"
      close("sort")
      print "  actor, act and target right: " share(v["ok"], n)
      print "  polarity right: " share(polarity, n - v["not"]) " real ones; with those that are none: " share(polarity, n)
      for (k in drawn) printf "    %-24s right %s\n", k, share(right[k], drawn[k]) | "sort"
    }'
done

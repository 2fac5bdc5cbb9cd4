#!/usr/bin/env bash
# Sums up attributions judged by hand: tools/judged.sh FILE.tsv...
# A file has comment lines (#), a header, and a line an attribution: doc, cue_begin, cue_end, rule, verdict, note.
# Verdicts: ok; source (content right, source wrong); content (a real one, content wrong); chain (only the outer link
# wrong); not (no attribution at all).
set -euo pipefail
for file in "$@"; do
  echo "$(basename "$file" .tsv)"
  grep '^#' "$file" | sed 's/^# */  /'
  grep -v '^#' "$file" | awk -F'\t' 'NR > 1 { n++; v[$5]++ }
    END {
      for (k in v) printf "  %-8s %4d  %5.1f %%\n", k, v[k], 100 * v[k] / n | "sort"
      close("sort")
      printf "  a real attribution with the right content: %d of %d, %.1f %%\n", n - v["content"] - v["not"], n, 100 * (n - v["content"] - v["not"]) / n
      printf "  with the right source too: %d of %d, %.1f %%\n", v["ok"] + v["chain"], n, 100 * (v["ok"] + v["chain"]) / n
    }'
done

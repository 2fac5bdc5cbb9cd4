#!/usr/bin/env bash
# Sums up attributions judged by hand: tools/judged.sh FILE.tsv...
# A file has comment lines (#), a header, and a line an attribution: doc, cue_begin, cue_end, rule, verdict, note.
# Verdicts: ok; source (content right, source wrong); border (a real one, its content mostly right); content (a real one, content
# wrong); chain (only an outer link wrong); not (no attribution at all).
set -euo pipefail
for file in "$@"; do
  echo "$(basename "$file" .tsv)"
  grep '^#' "$file" | sed 's/^# */  /'
  grep -v '^#' "$file" | awk -F'\t' 'NR > 1 { n++; v[$5]++ }
    END {
      for (k in v) printf "  %-8s %4d  %5.1f %%\n", k, v[k], 100 * v[k] / n | "sort"
      close("sort")
      right = n - v["content"] - v["border"] - v["not"]
      printf "  a real attribution with the right content: %d of %d, %.1f %%\n", right, n, 100 * right / n
      if (v["border"]) {
        half = right + v["border"]
        printf "  the same as a scorer counts, half of the letters shared: %d of %d, %.1f %%\n", half, n, 100 * half / n
      }
      printf "  with the right source too: %d of %d, %.1f %%\n", v["ok"] + v["chain"], n, 100 * (v["ok"] + v["chain"]) / n
    }'
done

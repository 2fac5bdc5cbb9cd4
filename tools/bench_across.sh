#!/usr/bin/env bash
# How long a big ledger takes to fill, to take one more article, and to answer across articles.
#   tools/bench_across.sh CORPUS LEDGER [--texts-only]
# CORPUS is what `isnad read` takes; LEDGER a folder, filled anew if it is not there. With --texts-only nothing is analysed
# (minutes instead of an hour): then the figures for names, claims and affairs say nothing.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
corpus=$1 ledger=$2 more=${3:-}
isnad=$here/isnad
timed() { # label, command...: wall seconds and the last line it prints
  local label=$1 start end; shift
  start=$(date +%s.%N)
  "$@" > "$ledger.out" 2>&1 || true
  end=$(date +%s.%N)
  printf '%-28s %8.1f s   %s\n' "$label" "$(echo "$end - $start" | bc)" "$(tail -1 "$ledger.out" | cut -c1-90)"
}
if [[ ! -d $ledger ]]; then timed "read all" "$isnad" read "$corpus" --ledger "$ledger" ${more:+$more} --profile; fi
du -sh "$ledger" | sed 's/^/size                        /'
one=$(mktemp --suffix=.jsonl)
trap 'rm -f "$one" "$ledger.out"' EXIT
id=bench-$(date +%s)
set +o pipefail # head ends before the export does
"$isnad" export --ledger "$ledger" 2> /dev/null | head -1 | python3 -c '
import json, sys
record = json.loads(sys.stdin.readline())
print(json.dumps({"id": sys.argv[1], "text": record["text"] + " .", "publisher": "bench"}, ensure_ascii=False))' "$id" > "$one"
timed "start of any command" "$isnad" failures --ledger "$ledger"
timed "read one more" "$isnad" read "$one" --ledger "$ledger" ${more:+$more}
timed "reprints of it" "$isnad" reprints "$id" --ledger "$ledger"
timed "reprints, all groups" "$isnad" reprints --ledger "$ledger"
timed "origins" "$isnad" origins "$id#a1" --ledger "$ledger"
timed "affair of it" "$isnad" affairs "$id" --ledger "$ledger"
timed "affairs, all" "$isnad" affairs --ledger "$ledger"
timed "sources" "$isnad" sources --ledger "$ledger"

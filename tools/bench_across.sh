#!/usr/bin/env bash
# How long a big ledger takes to fill, to take one more article, and to answer: each command, and each page of the web
# app for a seeded sample of articles. Writes the figures into BENCHMARKS.md between their markers.
#   tools/bench_across.sh CORPUS LEDGER [LABEL] [--texts-only]
# CORPUS is what `isnad read` takes; LEDGER a folder, filled anew if it is not there: the figures of that are kept beside it,
# in LEDGER.read, and stand in the section again when the ledger is used again, which takes some ten minutes. With --texts-only nothing is analysed
# (minutes instead of an hour): then the figures for names and claims say nothing, and there are no claim pages.
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
corpus=${1:?usage: tools/bench_across.sh CORPUS LEDGER [LABEL] [--texts-only]} ledger=${2:?name a ledger folder}
label=${3:-a ledger of many days} more=${4:-}
if [[ $label == --* ]]; then more=$label label="a ledger of many days"; fi
isnad=$home/isnad
work=$(mktemp -d)
server=
trap 'if [[ -n $server ]]; then kill "$server" 2> /dev/null || true; fi; rm -rf "$work"' EXIT
source "$home/tools/report.sh"
"$isnad" --version > /dev/null # builds what is missing

timed() { # label, command...: wall seconds and peak memory; what a ledger says does not belong into a report
  local name=$1 start end peak="" code=0; shift
  local measure=()
  if [[ -x /usr/bin/time ]]; then measure=(/usr/bin/time -f '%M' -o "$work/peak"); fi
  start=$(date +%s.%N)
  "${measure[@]}" "$@" > "$work/out" 2>&1 || code=$?
  end=$(date +%s.%N)
  if [[ -s $work/peak ]]; then peak="$(($(tail -1 "$work/peak") / 1024)) MB"; fi
  if ((code > 1)); then name="$name (exit code $code)"; fi # 1: some inputs failed, and are counted
  printf '%-40s %9.1f s %9s\n' "$name" "$(echo "$end - $start" | bc)" "$peak"
}

measure() {
  if [[ ! -d $ledger ]]; then
    {
      timed "read all" "$isnad" read "$corpus" --ledger "$ledger" ${more:+$more} --threads 2 --profile
      grep -E '^(profile|documents in)' "$work/out" || true
      echo "(read $(date +%F) at commit $(git -C "$home" rev-parse --short HEAD))"
    } > "$ledger.read"
  fi
  cat "$ledger.read" 2> /dev/null || true
  du -sh "$ledger" | cut -f1 | sed 's/^/size of the ledger: /'
  local id sample
  python3 "$home/tools/bench_sample.py" "$ledger" 30 > "$work/sample.json"
  sample() { python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]][0])' "$work/sample.json" "$1"; }
  echo "articles: $(sample count)"
  id=bench-$(date +%s)
  "$home/tools/bench_sample.py" "$ledger" one "$id" > "$work/one.jsonl"
  echo
  echo "commands, each with the start of Java:"
  timed "failures (no more than a start)" "$isnad" failures --ledger "$ledger"
  timed "read one more article" "$isnad" read "$work/one.jsonl" --ledger "$ledger" ${more:+$more}
  timed "reprints ARTICLE" "$isnad" reprints "$id" --ledger "$ledger"
  timed "reprints (all groups)" "$isnad" reprints --ledger "$ledger"
  timed "compare ONE OTHER" "$isnad" compare "$id" "$(sample articles)" --ledger "$ledger"
  timed "search WORDS" "$isnad" search "$(sample queries)" --ledger "$ledger"
  timed "show ARTICLE" "$isnad" show "$(sample articles)" --ledger "$ledger"
  timed "sources" "$isnad" sources --ledger "$ledger"
  timed "affairs ARTICLE" "$isnad" affairs "$(sample articles)" --ledger "$ledger"
  timed "affairs (all groups)" "$isnad" affairs --ledger "$ledger"
  if [[ $more != --texts-only ]]; then
    timed "who NAME" "$isnad" who "$(sample names)" --ledger "$ledger"
    timed "claim ID" "$isnad" claim "$(sample claims)" --ledger "$ledger"
    timed "origins CLAIM" "$isnad" origins "$(sample claims)" --ledger "$ledger"
  fi
  echo
  echo "pages, while the server runs, over a seeded sample:"
  pages
}

pages() {
  local port=$((20000 + RANDOM % 20000))
  "$isnad" serve --ledger "$ledger" --port "$port" > "$work/serve" 2>&1 &
  server=$!
  python3 "$home/tools/bench_pages.py" "http://127.0.0.1:$port" "$work/sample.json" || true
  kill "$server" 2> /dev/null || true
  wait "$server" 2> /dev/null || true
  server=
}

{
  echo "### $label"
  echo
  provenance "$corpus"
  echo
  echo '```'
  measure
  echo '```'
} > "$work/section"
replace_section "$home/BENCHMARKS.md" "bench $label" "$work/section"
cat "$work/section"

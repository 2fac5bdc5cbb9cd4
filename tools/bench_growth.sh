#!/usr/bin/env bash
# How long it takes to read one more article into ledgers of different sizes, and to ask for its affair, its copies and all affairs.
# Writes the figures into BENCHMARKS.md between their markers.
#   tools/bench_growth.sh ARTICLE.jsonl LEDGER...
# The article is added to each ledger, under an id of its own; it should be of the days that the ledgers hold.
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
(($# > 1)) || { sed -n '2,5p' "$0" >&2; exit 2; }
source "$home/tools/report.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$home/isnad" --version > /dev/null # builds what is missing
id=growth-$(date +%s)
python3 - "$1" "$id" > "$work/one.jsonl" << 'PYTHON'
import json, sys
article = json.loads(open(sys.argv[1], encoding="utf-8").readline())
print(json.dumps(article | {"id": sys.argv[2]}, ensure_ascii=False))
PYTHON

seconds() { # of a command, with the start of Java
  local start
  start=$(date +%s.%N)
  "$@" > "$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }
  printf '%.1f' "$(echo "$(date +%s.%N) - $start" | bc)"
}

row() {
  local ledger=$1 count read keep affair copies all
  count=$(python3 -c 'import sqlite3, sys; print(f"{sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchone()[0]:,}")' \
    "$ledger/ledger.db" "SELECT COUNT(*) FROM document WHERE shown = 1")
  read=$(seconds "$home/isnad" read "$work/one.jsonl" --ledger "$ledger" --profile)
  keep=$(sed -n 's/^profile: ledger .* \([0-9.]*\) s$/\1/p' "$work/out")
  affair=$(seconds "$home/isnad" affairs "$id" --ledger "$ledger")
  copies=$(seconds "$home/isnad" reprints "$id" --ledger "$ledger")
  all=$(seconds "$home/isnad" affairs --ledger "$ledger")
  echo "| $count | $read s | $keep s | $affair s | $copies s | $all s |"
}

{
  echo "### one more article in ledgers of different sizes"
  echo
  provenance "$1"
  echo
  echo "Each command with the start of Java (and of the models, where it reads)."
  echo
  echo "| articles held | read one more | of that in the ledger | its affair | its copies | all affairs |"
  echo "| --- | --- | --- | --- | --- | --- |"
  for ledger in "${@:2}"; do row "$ledger"; done
} > "$work/section"
replace_section "$home/BENCHMARKS.md" "growth" "$work/section"
cat "$work/section"

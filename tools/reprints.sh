#!/usr/bin/env bash
# Measures how well copies are found, on pairs judged by hand, and writes the figures into EVALUATION.md between their
# markers. Called by `./evaluate reprints [CORPUS]`; CORPUS is a folder of .jsonl.gz files that hold the judged articles;
# without it, $ISNAD_SHARED/corpus is taken. Texts are kept without analysis.
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
corpus=${1:-${ISNAD_SHARED:+$ISNAD_SHARED/corpus}}
: "${corpus:?usage: ./evaluate reprints CORPUS, or set ISNAD_SHARED}"
corpus=$(readlink -f "$corpus")
pairs=$home/evaluation/reprints-draw-1.tsv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

source "$home/tools/report.sh"
# 1 says that some inputs failed, as empty articles do; they are counted in what is printed.
"$home/isnad" read "$corpus" --texts-only --ledger "$work/ledger" > "$work/read.txt" || [[ $? == 1 ]]
"$home/isnad" reprints --pairs "$pairs" --ledger "$work/ledger" > "$work/found.tsv"
{
  provenance "$corpus"
  echo
  echo 'Command: `./evaluate reprints CORPUS`, on a ledger filled with the whole corpus.'
  echo
  echo '```'
  grep '^documents in' "$work/read.txt"
  "$home/tools/reprints_judged.py" "$pairs" "$work/found.tsv"
  echo '```'
} > "$work/section"
replace_section "$home/EVALUATION.md" reprints "$work/section"
cat "$work/section"

#!/usr/bin/env bash
# Measures names, name pairs, time expressions and events on public data sets and writes the tables into EVALUATION.md
# between their markers. Called by `./evaluate public [FOLDER]`; FOLDER holds data/ner, data/names, data/time and
# data/events; without it, $ISNAD_SHARED is taken.
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
folder=${1:-${ISNAD_SHARED:-}}
: "${folder:?usage: ./evaluate public FOLDER, or set ISNAD_SHARED}"
folder=$(readlink -f "$folder")
for needed in ner/anercorp-test.txt names/google-ar2en.txt names/un_names.tsv time/duckling-ar.tsv \
  events/{assault,protest}_{spans.json,gsr.csv}; do
  [[ -f $folder/data/$needed ]] || { echo "evaluate: there is no $folder/data/$needed" >&2; exit 2; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

source "$home/tools/report.sh"
(cd "$home" && ISNAD_SHARED=$folder mvn -B -q -pl arabic -am test \
  -Dtest='AnercorpTest,NamePairsTest,LatinizerFiguresTest,PublicTimesTest,PublicEventsTest' \
  -Dsurefire.failIfNoSpecifiedTests=false "-Disnad.figures=$work") > "$work/log" 2>&1 ||
  { grep -E 'ERROR|Expecting|to be' "$work/log" | head -20 >&2; echo "evaluate: a figure is below its bound" >&2; code=1; }

section() { # NAME TITLE INPUT...
  [[ -f $work/$1.txt ]] || { echo "evaluate: no figures of $1" >&2; code=1; return; }
  {
    provenance "${@:3}"
    echo
    echo "Command: \`./evaluate public FOLDER\`. $2"
    echo
    echo '```'
    cat "$work/$1.txt"
    echo '```'
  } > "$work/section"
  replace_section "$home/EVALUATION.md" "$1" "$work/section"
  cat "$work/section"
}
section anercorp "Names in the test part of ANERcorp (split of CAMeL Lab)." "$folder/data/ner/anercorp-test.txt"
section name-pairs "Arabic names found by Latin spellings." "$folder/data/names"
section latin-names "Latin spellings that Isnad gives Arabic names." "$folder/data/names"
section public-times "Time expressions of duckling and Recognizers-Text." "$folder/data/time"
section public-events "Events of the Arabic event gold standard (Open Event Data Alliance)." "$folder/data/events"
exit "${code:-0}"

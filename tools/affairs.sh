#!/usr/bin/env bash
# Holds what Isnad says of affairs against maps made by hand, and writes the table into EVALUATION.md between its markers.
#   tools/affairs.sh LEDGER MAP.json...
# LEDGER must hold the days that the maps speak of, and be open to nobody else.
set -euo pipefail
home=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
(($# > 1)) || { sed -n '2,4p' "$0" >&2; exit 2; }
source "$home/tools/report.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$home/isnad" --version > /dev/null # builds what is missing
{
  provenance "${@:2}"
  echo
  "$home/tools/affairs_compared.py" "$@"
} > "$work/section"
replace_section "$home/EVALUATION.md" "affairs" "$work/section"
cat "$work/section"

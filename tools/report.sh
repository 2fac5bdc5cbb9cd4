# Shared by bench and evaluate: figures in a Markdown file, between markers, with where they came from.

# What was measured, on which machine, when, by which version: provenance INPUT...
provenance() {
  echo "- data: $(fingerprint "$@")"
  echo "- machine: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2> /dev/null | head -1 | tr -s ' ')," \
    "$(nproc) processors, $(awk '/^MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo)," \
    "Java $(java -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')"
  echo "- date: $(date -u +%Y-%m-%d), commit: $(commit)"
}

# The commit, and whether the tree differed from it in anything but the reports themselves.
commit() {
  local changed=""
  git -C "$home" diff --quiet HEAD -- . ':!BENCHMARKS.md' ':!EVALUATION.md' || changed=" with changes"
  echo "$(git -C "$home" rev-parse --short HEAD)$changed"
}

# sha256 over the contents of all files, in the order of their names.
fingerprint() {
  local count sum
  count=$(find -L "$@" -type f | wc -l)
  sum=$(find -L "$@" -type f -print0 | LC_ALL=C sort -z | xargs -0 cat | sha256sum | cut -c1-16)
  echo "sha256 $sum… over $count file(s)"
}

# Puts a section between its markers, at the end of the file where it has none yet:
# replace_section FILE NAME SECTION_FILE
replace_section() {
  local begin="<!-- begin: $2 -->" end="<!-- end: $2 -->"
  touch "$1"
  if grep -qF -- "$begin" "$1"; then
    awk -v begin="$begin" -v end="$end" -v section="$3" '
      $0 == begin { print; while ((getline line < section) > 0) print line; skip = 1 }
      $0 == end { skip = 0 }
      !skip' "$1" > "$1.new"
    mv "$1.new" "$1"
  else
    { echo; echo "$begin"; cat "$3"; echo "$end"; } >> "$1"
  fi
}

#!/usr/bin/env bash
# Makes the pictures of the README, docs/guide.md and docs/guide.ar.md anew: does what the guide tells, in Chromium.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mvn -q -pl app -am test -Dtest=GuideTest -Dsurefire.failIfNoSpecifiedTests=false -Disnad.pictures=docs/pictures
if command -v pngquant > /dev/null; then pngquant --force --ext .png --skip-if-larger docs/pictures/*.png || true; fi
ls -l docs/pictures/*.png

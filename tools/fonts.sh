#!/usr/bin/env bash
# Makes the fonts of other scripts and their style sheets again: wwwroot-assets/fonts and wwwroot-assets/documents/fonts-*.css.
# Run it when a text of the leaflet has new letters on a page or in a greeting (a test says so); its results are committed.
# Needs npm, and Debian's packages fonttools and python3-brotli. Decision 0070 says which letters go where, and why.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
packages=({noto-sans,noto-sans-gurmukhi,noto-sans-bengali,noto-sans-gujarati,noto-naskh-arabic,noto-nastaliq-urdu,noto-sans-sc}@5.3.0)

command -v npm > /dev/null || { echo "npm is missing." >&2; exit 1; }
/usr/bin/python3 -c 'import fontTools, brotli' 2> /dev/null || { echo "To install: sudo apt-get install fonttools python3-brotli" >&2; exit 1; }

# Kept between runs; git ignores it
sources=$PWD/artifacts/fonts
mkdir -p "$sources"
npm install --prefix "$sources" --ignore-scripts --no-audit --no-fund --no-save --loglevel error "${packages[@]/#/@fontsource/}" > /dev/null

SOURCE_DATE_EPOCH=0 /usr/bin/python3 tools/fonts/make_fonts.py "$sources/node_modules/@fontsource"

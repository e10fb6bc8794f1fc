#!/usr/bin/env bash
# Writes THIRD-PARTY-NOTICES.md to standard output: what the portal is shipped with, from the lock files and the fonts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
packages=${NUGET_PACKAGES:-$HOME/.nuget/packages}

# "name version" of every package in a lock file
locked() {
  awk -F'"' '/^      "[^"]+": \{/ { name = $2 } /"resolved":/ { print name, $4 }' "$@" | sort -u -f
}

licence() {
  local folder="$packages/${1,,}/$2" spec text
  spec=$(ls "$folder"/*.nuspec 2> /dev/null | head -n 1) || true
  [ -n "$spec" ] || { echo "see the package"; return; }
  text=$(sed -nE 's/.*<license type="expression">([^<]+)<.*/\1/p' "$spec" | head -n 1)
  if [ -z "$text" ] && grep -q '<license type="file">' "$spec"; then text="licence file in the package"; fi
  echo "${text:-see the package}"
}

rows() {
  echo '| Package | Version | Licence |'
  echo '| --- | --- | --- |'
  while read -r name version; do
    printf '| %s | %s | %s |\n' "$name" "$version" "$(licence "$name" "$version")"
  done
}

# Analysers work at build time only
shipped=$(locked Portal/packages.lock.json | grep -viE 'analyzers? |annotations ')
cat <<'TEXT'
# Third-party notices

Made by `./dev notices` from the lock files; not edited by hand.

## Shipped with the portal

TEXT
rows <<< "$shipped"
cat <<'TEXT'

The Blazor client script comes from Microsoft.AspNetCore.App.Runtime 9.0.22 (MIT), see
[decision 0002](docs/decisions/0002-blazor-client-script.md). The .NET runtime itself is MIT.

Of PDFsharp the assemblies for charts, bar codes, samples and for fonts of Windows Phone (PdfSharp.WPFonts) are left out, see
[decision 0089](docs/decisions/0089-pdfsharp-puts-copies-together.md): nothing calls them, and the licence of those fonts is not known here.

## Fonts

TEXT
echo '| Font | Licence |'
echo '| --- | --- |'
for text in wwwroot-assets/fonts/*.LICENSE.txt; do
  name=$(basename "$text" .LICENSE.txt)
  printf '| %s | [SIL Open Font License 1.1](%s) |\n' "$name" "$text"
done
cat <<'TEXT'

## Used to build and test only

TEXT
comm -13 <(sort <<< "$shipped") <(locked Portal.Tests/packages.lock.json | sort) | sort -f | rows

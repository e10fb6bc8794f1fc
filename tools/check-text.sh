#!/usr/bin/env bash
# Text that must not be committed: addresses of package feeds, paths of one machine, styles or scripts inside markup
# (the content security policy refuses both).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bad=0

refuse() {
  local what=$1 pattern=$2
  shift 2
  local hits
  if hits=$(git grep -nIE "$pattern" -- "$@" ':!tools/check-text.sh'); then
    printf '%s:\n%s\n' "$what" "$hits" >&2
    bad=1
  fi
}

refuse "An address of a package feed" 'https?://[^ "]*(nuget|npmjs|/npm/|artifactory|nexus)[^ "]*' .
refuse "A recorded download address" '"resolved": *"https?:' .
refuse "A path of one machine" '(^|[^A-Za-z0-9_./-])/((root|home/[a-z]+|mnt)/|work/(main|shared))' .
refuse "A style inside markup" '<[A-Za-z][^>]* style=' '*.razor' '*.html'
refuse "A script inside markup" '<script>|<[a-z][^>]* on(click|load|change|input|submit|error)=' '*.razor' '*.html'
refuse "A forced style" '!important' '*.css'
[ "$bad" -eq 0 ]

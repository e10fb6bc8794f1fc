#!/usr/bin/env bash
# Writes docs/test-ids.md to standard output: every test name in the markup, by the component that carries it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A value worked out is shown with its changing part as {…}; a name that is only handed on is left out
names() {
  git ls-files 'Portal/*.razor' 'Portal/*.html' ':!Portal/Components/Pages/Design' | while read -r file; do
    { grep -oE '(data-testid|TestId)="(@\(\$")?[^"]+"' "$file" || true; } \
      | sed -E 's/^[^"]*"//; s/^@\(\$"//; s/"$//; s/\{[^}]*\}/{…}/g; s/@\([^)]*\)/{…}/g; s/@[A-Za-z_.!]+(\([^)]*\))?/{…}/g' \
      | { grep -vE '^\{…\}$|^@|\?' || true; } | sort -u | sed "s|^|$file\t|"
  done
}

cat <<'TEXT'
# Test names

Made by `./dev docs` from the markup; not edited by hand. These are the `data-testid` values that tests may look for. `{…}` stands for a part that is worked out: a code,
a number, an id. Answers of a question carry the name of the question, a hyphen and their code; the parts of a date end in `-day`, `-month` and `-year`.
The components of `Portal/Components/Shared` take the name that a page gives them; below are only names of their own.

| Component | Names |
| --- | --- |
TEXT
names | awk -F'\t' '
  { sub(/^Portal\//, "", $1); sub(/^Components\//, "", $1); sub(/\.(razor|html)$/, "", $1)
    if ($1 != last) { if (last != "") printf " |\n"; printf "| %s | `%s`", $1, $2; last = $1 } else printf ", `%s`", $2 }
  END { if (last != "") printf " |\n" }'

# ./dev check: what a change must pass before it is shared.
source tools/test.sh

check_format() {
  say "Formatting"
  dotnet format whitespace HateIncidentPortal.sln --no-restore --verify-no-changes
  dotnet format style HateIncidentPortal.sln --no-restore --verify-no-changes
}

check_documents() {
  say "Generated documents"
  portal docs --check
  bash tools/notices.sh | diff - THIRD-PARTY-NOTICES.md > /dev/null || { echo "THIRD-PARTY-NOTICES.md is out of date: ./dev notices" >&2; return 1; }
  bash tools/test-ids.sh | diff - docs/test-ids.md > /dev/null || { echo "docs/test-ids.md is out of date: ./dev docs" >&2; return 1; }
}

run_checks() {
  prepare
  check_format
  bash tools/check-text.sh
  build
  check_documents
  run_tests
}

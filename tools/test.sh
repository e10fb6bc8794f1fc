# ./dev test: builds, runs the tests tier by tier, and ends with the line "N passed, N failed[, N skipped]".
source tools/machine.sh
source tools/postgres.sh

passed=0 failed=0 skipped=0
reports=artifacts/tests

# The figures of one run, from the machine-readable report. A run that left no report counts as one failure.
count_report() {
  local report=$1 status=$2 line
  line=$(tr '\n' ' ' < "$report" 2> /dev/null | grep -oE '<assembly [^>]*>' | head -n 1) || line=""
  if [ -z "$line" ]; then
    echo "The test run ended without a report (exit code $status)."
    failed=$((failed + 1))
    return
  fi
  passed=$((passed + $(attribute "$line" passed)))
  failed=$((failed + $(attribute "$line" failed) + $(attribute "$line" errors)))
  skipped=$((skipped + $(attribute "$line" skipped)))
}

attribute() { sed -nE "s/.* $2=\"([0-9]+)\".*/\1/p" <<< "$1"; }

# Runs some of the tests and says nothing, so that two may run side by side
attempt() {
  local name=$1 status=0
  shift
  rm -f "$reports/$name.xml" "$reports/$name.status"
  dotnet Portal.Tests/bin/Debug/net10.0/Portal.Tests.dll -noLogo -noColor -xml "$reports/$name.xml" "$@" \
    > "$reports/$name.log" 2>&1 || status=$?
  echo "$status" > "$reports/$name.status"
}

# Says what came of an attempt and counts it
tell() {
  local name=$1 status before=$failed
  status=$(cat "$reports/$name.status" 2> /dev/null) || status=1
  grep -v '^{"time"' "$reports/$name.log" | grep -E '\[(FAIL|SKIP)\]|^ *(Assert|System|Microsoft|Expected|Actual).*|   at Portal' | head -n 200 || true
  count_report "$reports/$name.xml" "$status"
  # A failing exit with a clean report (a crash while closing, for instance) is a failure too
  if [ "$status" -ne 0 ] && [ "$failed" -eq "$before" ]; then
    echo "The test run ended with exit code $status; the whole output is in $reports/$name.log"
    failed=$((failed + 1))
  fi
}

run_tier() {
  say "Tests: $1"
  attempt "$@"
  tell "$1"
}

# A page and a print wait more than they work: those of paper run beside the others
run_browser_tier() {
  local papers=() others=() slice
  for slice in Documents Prevention; do
    papers+=(-namespace "Portal.Tests.$slice*")
    others+=(-namespace- "Portal.Tests.$slice*")
  done
  say "Tests: browser"
  attempt browser-papers -trait Tier=Browser -trait- Tier=Full -parallel none "${papers[@]}" &
  attempt browser-pages -trait Tier=Browser -trait- Tier=Full -parallel none "${others[@]}"
  wait $!
  tell browser-papers
  tell browser-pages
}

run_tests() {
  local started=$SECONDS mode=${1:-all}
  prepare
  build
  mkdir -p "$reports"
  trap stop_postgres EXIT
  case "$mode" in
    --fast)
      run_tier fast -trait- Tier=Browser -trait- Tier=Postgres -trait- Tier=Full ;;
    all|--full)
      prepare_machine
      prepare_identity_provider
      export Pdf__BrowserPath=${Pdf__BrowserPath:-$(find_browser || true)}
      [ -n "$Pdf__BrowserPath" ] || unset Pdf__BrowserPath
      run_tier fast -trait- Tier=Browser -trait- Tier=Postgres -trait- Tier=Full
      # A long test of a class that drives a browser has both traits
      run_browser_tier
      start_postgres
      run_tier postgres -trait Tier=Postgres -trait- Tier=Full
      if [ "$mode" = --full ]; then run_tier full -trait Tier=Full -parallel none; fi
      stop_postgres ;;
    -*) usage >&2; exit 2 ;;
    *)
      start_postgres
      run_tier chosen -method "*$mode*"
      stop_postgres ;;
  esac
  printf '\nTime: %d min %02d s\n' $(((SECONDS - started) / 60)) $(((SECONDS - started) % 60))
  printf '%d passed, %d failed' "$passed" "$failed"
  if [ "$skipped" -gt 0 ]; then printf ', %d skipped' "$skipped"; fi
  printf '\n'
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

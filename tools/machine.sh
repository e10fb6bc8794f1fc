# What the tests need on the machine beside the SDK. Installed by apt where that is allowed, named where it is not.

find_browser() {
  local candidate
  for candidate in "${Pdf__BrowserPath:-}" /usr/bin/chromium-headless-shell /usr/bin/chromium /usr/bin/google-chrome; do
    [ -n "$candidate" ] && [ -x "$candidate" ] && { echo "$candidate"; return 0; }
  done
  return 1
}

# The browser without windows, where the distribution has it: the same engine, in a third of the time
browser_package() {
  if apt-cache show chromium-headless-shell > /dev/null 2>&1; then echo chromium-headless-shell; else echo chromium; fi
}

find_postgres() {
  local folder
  for folder in $(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -rV); do
    [ -x "$folder/initdb" ] && { echo "$folder"; return 0; }
  done
  return 1
}

missing_packages() {
  find_browser > /dev/null || browser_package
  command -v bwrap > /dev/null || echo bubblewrap
  command -v pdfinfo > /dev/null || echo poppler-utils
  command -v qpdf > /dev/null || echo qpdf
  [ -d /usr/share/fonts/truetype/noto ] || echo fonts-noto-core
  find_postgres > /dev/null || echo postgresql
}

# A certified identity provider from npm, for the sign-in tests; it and the Node that it runs on are pinned by a lock file
prepare_identity_provider() {
  local folder=tools/identity-provider
  [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] && return 0
  if ! command -v npm > /dev/null; then
    echo "npm is missing: the sign-in tests against a real identity provider are shown as skipped."
  elif ! npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel error > /dev/null; then
    echo "The identity provider could not be fetched: the sign-in tests against it are shown as skipped."
  fi
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then echo "";
  elif command -v sudo > /dev/null && sudo -n true 2> /dev/null; then echo "sudo -n";
  else return 1; fi
}

prepare_machine() {
  local missing root log
  missing=$(missing_packages | tr '\n' ' ')
  [ -n "${missing// /}" ] || return 0
  if command -v apt-get > /dev/null && root=$(as_root); then
    log=$(mktemp)
    $root apt-get update -q > "$log" 2>&1 || true
    missing=$(missing_packages | tr '\n' ' ')
    say "Installing: $missing"
    if ! { DEBIAN_FRONTEND=noninteractive $root ${root:+env DEBIAN_FRONTEND=noninteractive} apt-get install -y -q --no-install-recommends $missing; } > "$log" 2>&1; then
      tail -n 5 "$log"
    fi
    rm -f "$log"
    missing=$(missing_packages | tr '\n' ' ')
  fi
  [ -z "${missing// /}" ] || echo "Not installed: $missing- tests that need them are shown as skipped. To install: sudo apt-get install $missing"
}

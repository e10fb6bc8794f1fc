# A throw-away PostgreSQL on the loopback, in a temporary folder, gone when the script ends.

postgres_folder=""
postgres_bin=""

# The server refuses to run as root, so root hands it to Debian's own user
postgres_do() {
  if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 20000))
    (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || { echo "$port"; return; }
  done
}

# Sets PORTAL_TEST_POSTGRES; leaves it unset (tests then show as skipped) where the server cannot be started.
start_postgres() {
  [ -z "${PORTAL_TEST_POSTGRES:-}" ] || return 0
  postgres_bin=$(find_postgres) || return 0
  [ "$(id -u)" -ne 0 ] || id postgres > /dev/null 2>&1 || return 0
  local port password
  port=$(free_port)
  password=$(head -c 18 /dev/urandom | base64 | tr -dc 'A-Za-z0-9')
  postgres_folder=$(mktemp -d)
  printf '%s' "$password" > "$postgres_folder/password"
  [ "$(id -u)" -ne 0 ] || chown -R postgres: "$postgres_folder"
  # The cluster lives for minutes and holds made-up data: durability is traded for speed
  if (cd "$postgres_folder" \
      && postgres_do "$postgres_bin/initdb" -D "$postgres_folder/data" -U portal -A scram-sha-256 --pwfile="$postgres_folder/password" -E UTF8 --locale=C.UTF-8 \
      && postgres_do "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -w -t 30 -l "$postgres_folder/log" start \
           -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200") \
      > "$postgres_folder.out" 2>&1; then
    export PORTAL_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=portal;Password=$password;Database=postgres"
  else
    echo "PostgreSQL could not be started; its tests are shown as skipped."
    tail -n 3 "$postgres_folder.out"
  fi
  rm -f "$postgres_folder.out"
}

stop_postgres() {
  [ -n "$postgres_folder" ] || return 0
  (cd / && postgres_do "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -m immediate stop > /dev/null 2>&1) || true
  rm -rf "$postgres_folder"
  postgres_folder=""
}

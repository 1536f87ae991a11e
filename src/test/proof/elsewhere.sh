#!/usr/bin/env bash
# The papers of then, elsewhere: twelve months of the demo municipality are published, then three deliveries are corrected
# and the newest is published again, in the house. The database moves to another major version of PostgreSQL, and there
# another Java, in another time zone and language, prints the twelve months as they were known then: every PDF, XLSX and CSV
# must be the same.
#   mvn package -DskipTests && src/test/proof/elsewhere.sh JAVA_HOME [FROM] [TO]
set -euo pipefail
other=$1 from=${2:-15.14.0} to=${3:-17.6.0}
. "$(dirname "$0")/servers.sh"
first=2020-04 last=2021-03

papers() { (cd "$1" && find . -name '*.pdf' -o -name '*.xlsx' -o -name '*.csv' | sort | xargs sha256sum); }
correct() { # file: the same without its last line
    head -n -1 "$work/data/inbox/$1" >"$work/corrected/$1"
    program personaletal 55431 deliver "$work/corrected/$1" >/dev/null
}

start "$from" 55431
program personaletal_owner 55431 status >/dev/null
program personaletal 55431 demo --output "$work/demo-reports" >/dev/null
mv "$work/data/demo" "$work/demo" && mv "$work/demo/"* "$work/data/"
program personaletal 55431 rerun --period $first --to $last --output "$work/before" >/dev/null
then=$(date -u +%Y-%m-%dT%H:%M:%SZ)
mkdir "$work/corrected"
correct loen_2020-03.csv
correct loen_2020-09.csv
correct loen_2021-03.csv
program personaletal 55431 rerun --period $last --edition internal --output "$work/before" >/dev/null
ls "$work/before-intern/173/$last/"*/*.pdf >/dev/null

start "$to" 55432
move 55431 55432
JAVA_HOME=$other PERSONALETAL_JAVA_OPTS="-Duser.timezone=Pacific/Auckland -Duser.language=tr -Duser.country=TR" \
    program personaletal 55432 rerun --period $first --to $last --as-of "$then" --output "$work/after" >/dev/null
diff <(papers "$work/before") <(papers "$work/after")
echo "the same: 12 months, PostgreSQL $from to $to, $("$other/bin/java" -version 2>&1 | head -1), $(papers "$work/after" | wc -l) files"

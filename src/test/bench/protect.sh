#!/usr/bin/env bash
# How long the protection of a municipality's whole family of tables takes, of the processor: cold, then warm.
#   protect.sh UNITS PERSONS [CLASSES]     with CLASSES (target/classes of another release), that release's engine beside it
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
[ $# -ge 2 ] || { sed -n '2,3s/^# //p' "$0"; exit 64; }
(cd "$root" && mvn -q -B test-compile)
for classes in "$root/target/classes" ${3:-}; do
    echo "$classes"
    java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$classes:$root/target/test-classes" \
        dk.personaletal.disclosure.suppression.SuppressionSpeed "$1" "$2" 3
done

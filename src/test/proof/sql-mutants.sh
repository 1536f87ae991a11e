#!/usr/bin/env bash
# Faults put into the SQL of history and indicators, one at a time, as sql-mutants.tsv beside has them: does a test notice?
#   mvn test-compile && src/test/proof/sql-mutants.sh [FROM] [TO]     numbers of the list, from 1
# Writes a line a fault and, last, killed/total. Each meets the tests of its indicator, then, if need be, the random towns.
set -euo pipefail
cd "$(dirname "$0")/../../.."
from=${1:-1} to=${2:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sources=target/classes
console=org.junit.platform:junit-platform-console-standalone:6.0.3
mvn -q -B dependency:copy -Dartifact=$console -DoutputDirectory="$work" -Dmdep.stripVersion
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/classpath"

tests() { # of a folder
    case $1 in
        */turnover*) echo TurnoverTest DeparturesTest TurnoverTrendTest TurnoverBenchmarkTest ;;
        */age) echo AgeTest ;;
        */sickleave) echo SickLeaveTest SickLeaveDaysTest SickLeaveComparisonTest LateFactsTest ;;
        */pay) echo PayTest ;;
        */staff) echo StaffTest ;;
        */survey) echo SurveyTest RandomOtherSourcesTest ;;
        *) echo TurnoverTest SickLeaveTest DeparturesTest ;;
    esac
}
survives() { # classes…
    timeout 1800 java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dpersonaletal.app=target \
        -cp "$work/mutant:target/test-classes:target/classes:$(cat "$work/classpath"):$work/junit-platform-console-standalone.jar" \
        org.junit.platform.console.ConsoleLauncher execute --disable-banner --details=none --fail-if-no-tests \
        "${@/#/--select-class=dk.personaletal.indicators.}" >"$work/said" 2>&1
}
survives TurnoverTest || { cat "$work/said" >&2; exit 1; } # without a fault
number=0 killed=0 total=0
while IFS=$'\t' read -r file is instead; do
    number=$((number + 1))
    if [ "$number" -lt "$from" ] || [ "$number" -gt "$to" ]; then
        continue
    fi
    mkdir -p "$work/mutant/$(dirname "$file")"
    text=$(<"$sources/$file")
    faulty=${text/"$is"/"$instead"}
    [ "$faulty" != "$text" ] || { echo "no longer there: $file: $is" >&2; exit 1; }
    echo "$faulty" >"$work/mutant/$file"
    total=$((total + 1)) outcome=survived
    # shellcheck disable=SC2046 # a list of classes
    { survives $(tests "$(dirname "$file")") </dev/null && survives RandomMunicipalitiesTest </dev/null; } ||
        { outcome=killed killed=$((killed + 1)); }
    echo "$number $outcome ${file##*/}: $is -> $instead"
    rm -rf "$work/mutant"
done < <(tail -n +2 src/test/proof/sql-mutants.tsv)
echo "killed $killed of $total"

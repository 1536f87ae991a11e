#!/usr/bin/env bash
# Faults put into the SQL of history and indicators, one at a time: does a test notice?
#   mvn test-compile && src/test/proof/sql-mutants.sh [EVERY] [FIRST]
# EVERY: take each so-many-th mutant (1: all), from number FIRST. Writes a line a mutant and, last, killed/total.
# The tests of indicators run against each; a mutant that PostgreSQL refuses counts as killed.
set -euo pipefail
every=${1:-1} first=${2:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sources=src/main/resources
console=org.junit.platform:junit-platform-console-standalone:6.0.3
mvn -q -B dependency:copy -Dartifact=$console -DoutputDirectory="$work" -Dmdep.stripVersion
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/classpath"

# a name and what sed does to a line
rules=(
    'less             s/ <= / < /'
    'less-or-equal    s/ < / <= /'
    'greater          s/ >= / > /'
    'greater-or-equal s/ > / >= /'
    'equal            s/ <> / = /'
    'inner            s/left join /join /'
    'month-off        s/interval .1 month./interval '"'2 months'"'/'
    'year-off         s/interval .1 year./interval '"'11 months'"'/'
    'one-more         s/ + 1\b/ + 2/'
    'one-less         s/ - 1\b/ - 2/'
    'not-distinct     s/count(distinct /count(/'
    'least            s/\bmax(/min(/'
    'most             s/\bmin(/max(/'
    'sum-as-count     s/\bsum(\([a-z_.]*\))/count(\1)/'
    'predicate-lost   s/^\( *\)and [^()]*$/\1/'
    'condition-lost   s/^\( *\)where [^()]*$/\1where true/'
    'filter-lost      s/ filter (where [^()]*)//'
    'other-order      s/ desc\b//'
    'or-for-and       s/ and / or /'
    'any-for-all      s/\bbool_or(/bool_and(/'
)
tests() { # of a folder
    case $1 in
        */turnover) echo TurnoverTest DeparturesTest TurnoverBenchmarkTest ;;
        */ageband) echo AgeTest ;;
        */sickleave) echo SickLeaveTest SickLeaveComparisonTest ;;
        */benchmark) echo BenchmarkTest RandomBenchmarkTest ;;
        */pay) echo PayTest ;;
        */staff) echo StaffTest ;;
        */survey) echo SurveyTest RandomOtherSourcesTest ;;
        */recruiting) echo RecruitingTest RandomOtherSourcesTest ;;
        */population) echo PopulationTest RandomOtherSourcesTest ;;
        *) echo TurnoverTest SickLeaveTest DeparturesTest ;;
    esac
}
survives() { # classes…
    timeout 1800 java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dpersonaletal.app=target \
        -cp "$work/mutant:target/test-classes:target/classes:$(cat "$work/classpath"):$work/junit-platform-console-standalone.jar" \
        org.junit.platform.console.ConsoleLauncher execute --disable-banner --details=none --fail-if-no-tests \
        "${@/#/--select-class=dk.personaletal.indicators.}" >"$work/said" 2>&1
}
number=0 killed=0 total=0
for file in $(cd $sources && find dk/personaletal/history dk/personaletal/indicators -name '*.sql' | sort); do
    for rule in "${rules[@]}"; do
        name=${rule%% *} change=s${rule#* *s}
        for line in $(sed "/^ *--/!$change" "$sources/$file" | diff --changed-group-format='%dF
' --unchanged-group-format= "$sources/$file" - || true); do
            number=$((number + 1))
            if [ "$number" -lt "$first" ] || [ $(((number - first) % every)) != 0 ]; then
                continue
            fi
            mkdir -p "$work/mutant/$(dirname "$file")"
            sed "${line}${change}" "$sources/$file" >"$work/mutant/$file"
            total=$((total + 1)) outcome=survived
            # shellcheck disable=SC2046 # a list of classes
            { survives $(tests "$(dirname "$file")") && survives RandomMunicipalitiesTest; } ||
                { outcome=killed killed=$((killed + 1)); }
            echo "$outcome $name $file:$line"
            rm -rf "$work/mutant"
        done
    done
done
echo "killed $killed of $total (of $number in all)"

#!/usr/bin/env bash
# A report's pages, to be looked at and timed.
#   pages.sh look REPORT.pdf FOLDER [DPI]   each page as a PNG
#   pages.sh sample FOLDER [DPI]            the sample report with everything a report can hold: PDF, XLSX and pages
#   pages.sh speed                          a report of some thirty pages: a new process, and warm
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
classpath=$root/target/test.classpath
if [ ! -f "$classpath" ] || [ "$root/pom.xml" -nt "$classpath" ]; then
    (cd "$root" && mvn -q -B dependency:build-classpath -Dmdep.outputFile="$classpath" -Dmdep.includeScope=test)
fi
(cd "$root" && mvn -q -B test-compile)
run() { java -cp "$root/target/test-classes:$root/target/classes:$(cat "$classpath")" "dk.personaletal.$@"; }
case ${1:-} in
    look) run _support.PageImages "$2" "$3" ${4:-} ;;
    sample)
        mkdir -p "$2"
        run reports.pdf.SampleToFile "$2"
        run _support.PageImages "$2/sample.pdf" "$2" ${3:-} ;;
    speed) run reports.pdf.DrawingSpeed ;;
    *) sed -n '2,5s/^# //p' "$0"; exit 64 ;;
esac

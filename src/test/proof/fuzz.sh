#!/usr/bin/env bash
# Inputs that nobody thought of, for what reads files: is there one that fails, or takes more than a second?
#   mvn test-compile && src/test/proof/fuzz.sh TARGET [SECONDS]
#   TARGET: staging.RowsFuzzTest, staging.ValuesFuzzTest, contract.ContractFuzzTest, settings.SettingsFuzzTest
# The inputs that reach something new go to src/test/resources/fuzz, which mvn verify replays. One that fails ends it, and
# is left in target/fuzz; so is one of more than a second (slow-unit-...; the very first may be it, before it's compiled).
set -euo pipefail
cd "$(dirname "$0")/../../.."
target=$1 seconds=${2:-600}
kept=$PWD/src/test/resources/fuzz/${target##*.}.zip
read_by='dk.personaletal.**:org.apache.commons.csv.**:org.yaml.snakeyaml.**'
work=$PWD/target/fuzz/$target
rm -rf "$work"
mkdir -p "$work/kept" "$work/tried" "$work/fewer"
for part in jazzer jazzer-api; do
    mvn -q -B dependency:copy -Dartifact="com.code-intelligence:$part:0.28.0" -DoutputDirectory=target/fuzz -Dmdep.stripVersion
done
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/fuzz/classpath
(cd "$work/kept" && jar --extract --file "$kept")
fuzz() { # folders and options
    java -XX:+UseSerialGC -XX:-OmitStackTraceInFastThrow \
        -cp "target/test-classes:target/classes:target/fuzz/jazzer.jar:target/fuzz/jazzer-api.jar:$(cat target/fuzz/classpath)" \
        com.code_intelligence.jazzer.Jazzer --target_class="dk.personaletal.$target" --reproducer_path="$work" \
        --instrumentation_includes="$read_by" --custom_hook_includes="$read_by" \
        -artifact_prefix="$work/" -max_len=4096 "$@"
}
fuzz "$work/tried" "$work/kept" -max_total_time="$seconds" -timeout=60 -report_slow_units=1 -print_final_stats=1
fuzz "$work/fewer" "$work/kept" "$work/tried" -merge=1
jar --create --no-manifest --date 2026-01-01T00:00:00Z --file "$kept" -C "$work/fewer" .

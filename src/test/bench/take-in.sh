#!/usr/bin/env bash
# Taking in payroll rows, judged and restartable, against psql \copy of the same rows into a typed table.
#   take-in.sh EXTRACTS [ROUNDS]     EXTRACTS: loen_*.csv; the server is the one under a fresh --data folder
# Prints wall seconds of both whole processes and the ratio peer / ours (1 is as fast as \copy).
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
extracts=$(readlink -f "$1"); rounds=${2:-3}
work=$(mktemp -d); trap 'kill $holder 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT
python3 - "$extracts" "$work/typed.csv" <<'PY'
import csv, glob, sys
iso = lambda d: f'{d[6:]}-{d[3:5]}-{d[:2]}' if d else ''
with open(sys.argv[2], 'w', encoding='utf-8', newline='') as out:
    writer = csv.writer(out, delimiter=';', lineterminator='\n')
    for name in sorted(glob.glob(sys.argv[1] + '/loen_*.csv')):
        with open(name, encoding='utf-8', newline='') as lines:
            rows = csv.reader(lines, delimiter=';'); next(rows)
            for r in rows:
                r[4], r[16], r[17] = iso(r[4]), iso(r[16]), iso(r[17])
                for i in (18, 19, 20): r[i] = r[i].replace(',', '.')
                writer.writerow(r)
PY
"$root/personaletal" status --data "$work/data" --inbox "$work" >/dev/null
# a process that only waits in the database keeps the server up between the rounds
classes=$root/target/app/lib/'*':$root/target/app/personaletal.jar
cat >"$work/Hold.java" <<'JAVA'
public class Hold {
    public static void main(String[] args) throws Exception {
        var address = dk.personaletal.database.EmbeddedServer.open(java.nio.file.Path.of(args[0])).address();
        System.out.println(address.url().substring(5) + " " + address.user() + " " + address.password());
        Thread.sleep(Long.MAX_VALUE);
    }
}
JAVA
java -cp "$classes" "$work/Hold.java" "$work/data" >"$work/address" & holder=$!
until [ -s "$work/address" ]; do kill -0 $holder; read -rt 0.2 <> <(:) || true; done
read -r url user password <"$work/address"
export PGPASSWORD=$password PERSONALETAL_DATABASE_USER=$user PERSONALETAL_DATABASE_PASSWORD=$password
sql() { psql -qAt -v ON_ERROR_STOP=1 "${url%%\?*}" -U "$user" "$@"; }
seconds() { /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }; cat "$work/time"; }
for round in $(seq "$rounds"); do
    sql -c "truncate payroll_row, finding, finding_count, delivery cascade" -c "drop table if exists peer" -c "create table peer (
        month text, municipality int, employee text, employment text, born date, sex text, c1 text, c2 text, u1 text, u2 text,
        a1 text, a2 text, p1 text, p2 text, category text, pay text, since date, until date, degree numeric, hours numeric,
        gross numeric, step text, line bigint generated always as identity primary key)" -c checkpoint
    read -r ours memory < <(seconds "$root/personaletal" deliver --database-url "jdbc:$url" --data "$work/data" \
        --output "$work/reports" "$extracts"/loen_*.csv)
    sql -c checkpoint
    read -r peer _ < <(seconds psql -q "${url%%\?*}" -U "$user" -c "\\copy peer (month, municipality, employee, employment,
        born, sex, c1, c2, u1, u2, a1, a2, p1, p2, category, pay, since, until, degree, hours, gross, step) from
        '$work/typed.csv' with (format csv, delimiter ';')")
    rows=$(sql -c "select count(*) from payroll_row")
    awk -v r="$round" -v n="$rows" -v o="$ours" -v p="$peer" -v m="$memory" 'BEGIN {
        printf "round %d: %d rows, ours %.1f s (%d MB resident), \\copy %.1f s; ratio %.2f\n", r, n, o, m / 1024, p, p / o }'
done

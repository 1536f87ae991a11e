#!/usr/bin/env bash
# src/docs/add-an-indicator.md followed to the letter on a fresh checkout: its blocks are put into their files, the build's
# tests pass, and a night on a made-up town prints the table with the right numbers, the small ones hidden. Then each file
# is left out in turn, or only those given: the build must say so.
#   src/test/proof/recipe.sh [FILE…]
# Ends with 0 and the line "followed: FILES files".
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
page=src/docs/add-an-indicator.md
tests=ColumnsTest,DescriptorTest,FoldersTest,DefinitionsTest,RandomTownsTest,ArchitectureTest,ReportDefinitionsTest,DocsTest
git clone -q . "$work/tree"
[ -z "$(git status --porcelain -- "$page")" ] || cp "$page" "$work/tree/$page"
cd "$work/tree"

# a file a block: its first line is the path, its kind is in the name
awk -v into="$work/" '
    /^```/ { inside = !inside; if (inside) { kind = substr($0, 4); begins = 1 } else close(out); next }
    inside && begins { begins = 0; out = into sprintf("%02d", ++n) "." kind; print substr($0, 3) >out; next }
    inside { print >out }' "$page"
files() { sed -s -n 1p "$work"/[0-9][0-9].*; }
put() { # block
    local file
    file=$(sed -n 1p "$1")
    mkdir -p "$(dirname "$file")"
    if [[ $1 == *.diff ]]; then
        awk 'NR == FNR { if (FNR > 1) { text = substr($0, 2); if (/^\+/) more[above] = more[above] text "\n"; else above = text }
                         next }
             { print; if ($0 in more) { printf "%s", more[$0]; delete more[$0] } }
             END { for (left in more) { print "no such line: " left >"/dev/stderr"; exit 1 } }' \
            "$1" "$file" >"$work/changed"
        cp "$work/changed" "$file"
    else
        sed 1d "$1" >"$file"
    fi
}
leave_out() { # block: as the checkout has it, and nothing of it among what was built
    local file
    file=$(sed -n 1p "$1")
    git checkout -q -- "$file" 2>/dev/null || rm "$file"
    rm -f "target/classes/${file#src/main/*/}" "target/classes/$file"
}
built() { mvn -q -B -o test -Dtest="$tests" -Dsurefire.failIfNoSpecifiedTests=false -Dtest.processes=1 >"$work/said" 2>&1; }

for block in "$work"/[0-9][0-9].*; do put "$block"; done
git add -A && git status --short
built || { cat "$work/said"; exit 1; }

# CA 8 of 20, CB 10 of 20, CC 3 of 20 (too few to tell of): in all 21 of 60
mvn -q -B -o -DskipTests package
mkdir "$work/inbox"
{
    echo "Udtræksmåned;Kommunekode;Medarbejdernr;Ansættelsesnr;Centerkode;Center;Aflønningsform;Status;Beskæftigelsesgrad;Tidsbegrænset"
    awk 'BEGIN { split("CA CB CC", code); split("8 10 3", fixed)
                 for (c = 1; c <= 3; c++) for (i = 1; i <= 20; i++)
                     printf "2021-03;173;M%d%03d;1;%s;Center %s;M;1;1,0000;%s\n", c, i, code[c], code[c], i <= fixed[c] ? "J" : "N" }'
} >"$work/inbox/loen_2021-03.csv"
(cd "$work/inbox" && sha256sum loen_2021-03.csv >loen_2021-03.csv.sha256)
mkdir "$work/night"
(cd "$work/night" && "$work/tree/personaletal" run --inbox "$work/inbox" --period 2021-03)
csv=$(find "$work/night/output" -name tidsbegraenset_center.csv)
tr -d "\r" <"$csv" | tee "$work/table"
grep -q '^.*I alt;60;21;35,0 *%*$' "$work/table"
grep -q 'Center CC;[^;]*;[^0-9;]*;[^0-9;]*$' "$work/table"
[ "$(grep -cE 'Center C[AB];20;(8;40|10;50),0' "$work/table")" -le 1 ] # or the hidden one could be worked out
[ "$(find "$work/night/output" -name '*.pdf' | wc -l)" -ge 1 ]

for block in "$work"/[0-9][0-9].*; do
    file=$(sed -n 1p "$block")
    [ $# -eq 0 ] || [[ " $* " == *" $file "* ]] || continue
    leave_out "$block"
    if built; then
        echo "nobody misses $file" >&2
        exit 1
    fi
    echo "without $file: $(grep -m1 -E '^\[ERROR\] +[A-Za-z]+Test|^\[ERROR\] /|ERROR.*Test' "$work/said" | cut -c1-200)"
    put "$block"
done
echo "followed: $(files | sort -u | wc -l) files"

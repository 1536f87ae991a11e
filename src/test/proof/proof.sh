#!/usr/bin/env bash
# The proofs that take too long for mvn verify. What was seen is in src/docs/reliability.md.
#   proof.sh CLASS [-Dproof.…=…]…      CLASS: CrashMatrixIT, SoakIT, ManyAtOnceIT, ServerGoneIT, ServerKilledIT, KilledServersIT, MountsIT,
#                                             NetworkCutIT, FullDiskIT,
#                                             DamagedDeliveriesIT, CanariesThroughFailuresIT,
#                                             TwelveMonthsIT, ThreeByThreeIT, PriceIT, LostConnectionIT, ManyMunicipalitiesIT, YearOfNightsIT,
#                                             SmallTownsAttackIT, FamiliesAttackIT, DemoMonthsAttackIT
set -euo pipefail
cd "$(dirname "$0")/../../.."
class=$1; shift
mvn -q -B verify -Dproofs.left-out= -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test="$class" "$@"
grep -hs '^\(crash\|killed\|soak\|damaged\|cut\|network\|disk\|temp\|canar\|lost\|price\|attack\|town\|[0-9]* rounds\|[0-9]* months\|[23]×3\)' "target/failsafe-reports/"*".$class-output.txt" || true

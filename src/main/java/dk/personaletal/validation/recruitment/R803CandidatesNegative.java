package dk.personaletal.validation.recruitment;

import dk.personaletal.staging.RecruitmentRow;
import dk.personaletal.validation.NumberOutOfRange;

final class R803CandidatesNegative extends NumberOutOfRange<RecruitmentRow> {
    R803CandidatesNegative() {
        super(
                "Kandidater",
                "Antallet af kandidater er negativt",
                "Ret antallet.",
                RecruitmentRow.CANDIDATES::of,
                0,
                Integer.MAX_VALUE,
                0,
                "");
    }
}

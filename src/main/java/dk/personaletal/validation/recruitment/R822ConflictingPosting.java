package dk.personaletal.validation.recruitment;

import dk.personaletal.validation.ConflictingRows;

final class R822ConflictingPosting extends ConflictingRows {
    R822ConflictingPosting() {
        super(
                "Opslagsnr",
                "Samme opslag står med forskelligt indhold",
                "Én række pr. opslag",
                "recruitment_row",
                "posting_no");
    }
}

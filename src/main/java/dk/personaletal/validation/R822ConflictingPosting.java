package dk.personaletal.validation;

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

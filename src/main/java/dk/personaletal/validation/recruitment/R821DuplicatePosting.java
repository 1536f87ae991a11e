package dk.personaletal.validation.recruitment;

import dk.personaletal.validation.IdenticalRows;

final class R821DuplicatePosting extends IdenticalRows {
    R821DuplicatePosting() {
        super("Opslagsnr", "Én række pr. opslag", "recruitment_row", "posting_no");
    }
}

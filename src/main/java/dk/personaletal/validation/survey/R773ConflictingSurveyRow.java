package dk.personaletal.validation.survey;

import dk.personaletal.validation.ConflictingRows;

final class R773ConflictingSurveyRow extends ConflictingRows {
    R773ConflictingSurveyRow() {
        super(
                "Spørgsmål",
                "Samme enhed og spørgsmål står med forskellige tal",
                "Én række pr. enhed og spørgsmål",
                "survey_row",
                "year_no, coalesce(unit_code, ''), question");
    }
}

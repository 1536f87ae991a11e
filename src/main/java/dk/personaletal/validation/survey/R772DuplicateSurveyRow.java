package dk.personaletal.validation.survey;

import dk.personaletal.validation.IdenticalRows;

final class R772DuplicateSurveyRow extends IdenticalRows {
    R772DuplicateSurveyRow() {
        super(
                "Spørgsmål",
                "Én række pr. enhed og spørgsmål",
                "survey_row",
                "year_no, coalesce(unit_code, ''), question");
    }
}

package dk.personaletal.validation;

import dk.personaletal.staging.SurveyRow;

final class R751SurveyYearMismatch extends WrongYear<SurveyRow> {
    R751SurveyYearMismatch() {
        super("År", SurveyRow.YEAR::of);
    }
}

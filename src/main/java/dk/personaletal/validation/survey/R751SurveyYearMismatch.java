package dk.personaletal.validation.survey;

import dk.personaletal.staging.SurveyRow;
import dk.personaletal.validation.WrongYear;

final class R751SurveyYearMismatch extends WrongYear<SurveyRow> {
    R751SurveyYearMismatch() {
        super("År", SurveyRow.YEAR::of);
    }
}
